import { eachInSteps, mapInSteps, part, type Steps } from '../steps/steps';
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

function* enrolments(
  participants: readonly (Participant | null)[],
  lists: readonly string[],
): Steps<readonly Enrolment[]> {
  const all = yield* mapInSteps(participants, (participant, index): Enrolment | null => {
    if (participant === null || participant.number === null) return null;
    const number = participant.number.toLowerCase();
    const key = `${number}|${participant.start}`;
    return { index, list: lists[index] ?? '', number, key, participant };
  });
  return all.filter((enrolment) => enrolment !== null);
}

/** The row that counts for each number and start: the first one that has an end, or else the first. */
function* winners(all: readonly Enrolment[]): Steps<ReadonlyMap<string, Enrolment>> {
  const best = new Map<string, Enrolment>();
  yield* eachInSteps(all, (enrolment) => {
    const earlier = best.get(enrolment.key);
    const better =
      earlier === undefined ||
      (earlier.participant.end === null && enrolment.participant.end !== null);
    if (better) best.set(enrolment.key, enrolment);
  });
  return best;
}

/**
 * Rows whose number stands on another row as well, by their place in the list. The same number with
 * the same start is one enrolment, and the row that has an end counts; with another start it is two.
 * Where lists number their participants each from 1, the same number says nothing across them. Rows
 * without a number are never compared.
 */
export function* sharedNumbersInSteps(
  participants: readonly (Participant | null)[],
  lists: readonly string[],
): Steps<ReadonlyMap<number, SharedNumber>> {
  const all = yield* part(enrolments(participants, lists), 0, 0.3);
  const best = yield* part(winners(all), 0.3, 0.6);
  const shared = new Map<number, SharedNumber>();
  const firstOf = new Map<string, Enrolment>();
  const acrossLists: number[] = [];
  let sameAcrossLists = 0;

  const compare = (enrolment: Enrolment): void => {
    const winner = best.get(enrolment.key) ?? enrolment;
    if (winner !== enrolment) {
      shared.set(enrolment.index, { kind: 'sameEnrolment', other: winner.index });
      if (winner.list !== enrolment.list) sameAcrossLists += 1;
      return;
    }
    const first = firstOf.get(enrolment.number);
    if (first === undefined) {
      firstOf.set(enrolment.number, enrolment);
      return;
    }
    shared.set(enrolment.index, { kind: 'sameNumber', other: first.index });
    if (first.list !== enrolment.list) acrossLists.push(enrolment.index);
  };
  yield* part(eachInSteps(all, compare), 0.6, 1);
  if (acrossLists.length >= OWN_NUMBERS && acrossLists.length > sameAcrossLists) {
    for (const index of acrossLists) shared.delete(index);
  }
  return shared;
}
