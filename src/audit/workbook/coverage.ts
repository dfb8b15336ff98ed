import type { Period } from '../../definitions/period';
import type { Serial } from '../../definitions/serial';
import type { Participant } from '../../participants/participant';
import type { ListDoubt } from '../../texts/auditWords';
import { isoDate } from '../../definitions/serial';

/** The first and the last day that a list of people has. */
export interface ListDays {
  readonly first: Serial;
  readonly last: Serial;
}

/** Null for a list of nobody. */
export function daysOfList(participants: readonly Participant[]): ListDays | null {
  const [head] = participants;
  if (head === undefined) return null;
  let [first, last] = [head.start, head.start];
  for (const { start, end } of participants) {
    first = Math.min(first, start);
    last = Math.max(last, end ?? start);
  }
  return { first, last };
}

/**
 * Whether a list can tell of a period: nothing of it lies beyond the list's days, and an earlier
 * period than the report's own begins no earlier than the list, from which those who had left may
 * have been taken out.
 */
export function covers({ first, last }: ListDays, period: Period, own: Period): boolean {
  const overlaps = period.from <= last && period.to >= first;
  return overlaps && (period.to >= own.from || period.from >= first);
}

/** So long after its period a report is still of the list as it is now. */
const LATE = 183;

/** Why a list may give another number than it gave when the report was written; null where nothing speaks for that. */
export function doubtOf({ first, last }: ListDays, { from, to }: Period): ListDoubt | null {
  if (first > from) return { kind: 'beginsLate', day: isoDate(first) };
  return last > to + LATE ? { kind: 'keptOn', day: isoDate(last) } : null;
}
