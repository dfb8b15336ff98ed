import { addMonths, fromSerial, type Serial } from '../definitions/serial';
import type { Period } from '../definitions/period';
import { computeCount, type MeasureInput } from './countMeasure';
import { enrolledAtEnd } from './enrolledAtEnd';
import type { Figure } from './figure';
import type { FormulaScope } from './formula';
import type { ByGroup } from './group';

/** The last day of each month of the period, earliest first; of the last month, the period's last day. */
export function monthEnds({ from, to }: Period): readonly Serial[] {
  const first = from - fromSerial(from).day + 1;
  const ends: Serial[] = [];
  for (let i = 0; addMonths(first, i) <= to; i++) {
    ends.push(Math.min(addMonths(first, i + 1) - 1, to));
  }
  return ends;
}

/**
 * How many are enrolled when each month of the period has ended: started by its last day and not
 * ended by it. The last figure is the enrolled at the end of the period. Each figure's period runs
 * from the report period's first day to the month's last.
 */
export function computeEnrolledByMonth(input: MeasureInput): readonly ByGroup<Figure>[] {
  const { from } = input.period;
  return monthEnds(input.period).map((to) =>
    computeCount(enrolledAtEnd, { ...input, period: { from, to } }),
  );
}

/** The last day of the period's month number `index`, counted from 0, as an expression. */
export function monthEndFormula(index: number, scope: FormulaScope): string {
  return `MIN(${monthStart(index + 1, scope)}-1,${scope.to})`;
}

/** How many are enrolled when month number `index` has ended, as an expression; "–" where the period has no such month. */
export function enrolledByMonthFormula(index: number, scope: FormulaScope): string {
  const to = monthEndFormula(index, scope);
  return `IF(${monthStart(index, scope)}<=${scope.to},${enrolledAtEnd.formula({ ...scope, to })},"–")`;
}

function monthStart(index: number, { from }: FormulaScope): string {
  return `EDATE(${from}-DAY(${from})+1,${index})`;
}
