import type { CellRef } from '../cells/cell';
import { DAYS_PER_MONTH, type Serial } from '../definitions/serial';
import type { Participant } from '../participants/participant';
import { countByGroup, type MeasureInput } from './countMeasure';
import { enrolledAtEnd } from './enrolledAtEnd';
import type { Figure } from './figure';
import { before, countRows, onOrBefore, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';

/** Somebody who has been enrolled long: where the source has the row, and for how many months. */
export interface LongEnrolled {
  readonly source: CellRef;
  readonly months: number;
}

/**
 * Those enrolled at the end of a day who started more than `months` months before it, the longest
 * enrolled first and in the order given where that is equal. A month is 30.4375 days, as in
 * throughput time.
 */
export function findEnrolledLongerThan(
  participants: readonly Participant[],
  months: number,
  day: Serial,
): readonly LongEnrolled[] {
  return participants
    .filter((p) => isEnrolledLongerThan(p, months, day))
    .map(({ source, start }) => ({ source, months: (day - start) / DAYS_PER_MONTH }))
    .sort((a, b) => b.months - a.months);
}

/** How many are enrolled longer than `months` months when the period ends. */
export function computeEnrolledLongerThan(
  { participants, period }: MeasureInput,
  months: number,
): ByGroup<Figure> {
  const counts = countByGroup(participants, (p) => isEnrolledLongerThan(p, months, period.to));
  return forEachGroup((group) => ({
    measure: 'enrolledLongerThan',
    group,
    period,
    value: counts[group],
  }));
}

/** The same as an expression. */
export function enrolledLongerThanFormula(months: number, scope: FormulaScope): string {
  const started = ['start', before(`(${scope.to}-${months}*${DAYS_PER_MONTH})`)] as const;
  return `${countRows(scope, started)}-${countRows(scope, started, ['end', onOrBefore(scope.to)])}`;
}

function isEnrolledLongerThan(participant: Participant, months: number, day: Serial): boolean {
  return (
    enrolledAtEnd.includes(participant, { from: day, to: day }) &&
    participant.start < day - months * DAYS_PER_MONTH
  );
}
