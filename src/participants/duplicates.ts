import type { Participant } from './participant';

/** What is known of a row that shares its number with an earlier or better one; `other` is that one's place in the list. */
export interface SharedNumber {
  readonly kind: 'sameEnrolment' | 'sameNumber';
  readonly other: number;
}

/** So many clashes between two lists, and more than half of the shared numbers, mean that each list has numbers of its own. */
const OWN_NUMBERS = 5;

interface Enrolment {
  readonly index: number;
  readonly list: string;
  readonly number: string;
  readonly key: string;
  readonly participant: Participant;
}

function enrolments(
  participants: readonly (Participant | null)[],
  lists: readonly string[],
): readonly Enrolment[] {
  return participants.flatMap((participant, index): Enrolment[] => {
    if (participant === null || participant.number === null) return [];
    const number = participant.number.toLowerCase();
    const key = `${number}|${participant.start}`;
    return [{ index, list: lists[index] ?? '', number, key, participant }];
  });
}

/** The row that counts for each number and start: the first one that has an end, or else the first. */
function winners(all: readonly Enrolment[]): ReadonlyMap<string, Enrolment> {
  const best = new Map<string, Enrolment>();
  for (const enrolment of all) {
    const earlier = best.get(enrolment.key);
    const better =
      earlier === undefined ||
      (earlier.participant.end === null && enrolment.participant.end !== null);
    if (better) best.set(enrolment.key, enrolment);
  }
  return best;
}

/**
 * Rows whose number stands on another row as well, by their place in the list. The same number with
 * the same start is one enrolment, and the row that has an end counts; with another start it is two.
 * Where lists number their participants each from 1, the same number says nothing across them. Rows
 * without a number are never compared.
 */
export function sharedNumbers(
  participants: readonly (Participant | null)[],
  lists: readonly string[],
): ReadonlyMap<number, SharedNumber> {
  const all = enrolments(participants, lists);
  const best = winners(all);
  const shared = new Map<number, SharedNumber>();
  const firstOf = new Map<string, Enrolment>();
  const acrossLists: number[] = [];
  let sameAcrossLists = 0;

  for (const enrolment of all) {
    const winner = best.get(enrolment.key) ?? enrolment;
    if (winner !== enrolment) {
      shared.set(enrolment.index, { kind: 'sameEnrolment', other: winner.index });
      if (winner.list !== enrolment.list) sameAcrossLists += 1;
      continue;
    }
    const first = firstOf.get(enrolment.number);
    if (first === undefined) {
      firstOf.set(enrolment.number, enrolment);
      continue;
    }
    shared.set(enrolment.index, { kind: 'sameNumber', other: first.index });
    if (first.list !== enrolment.list) acrossLists.push(enrolment.index);
  }
  if (acrossLists.length >= OWN_NUMBERS && acrossLists.length > sameAcrossLists) {
    for (const index of acrossLists) shared.delete(index);
  }
  return shared;
}
