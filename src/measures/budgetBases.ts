import type { Amount } from '../budget/amount';
import type { BudgetComparison, Compared, ComparisonBase } from './budgetComparisons';

/** One outcome in all, held against every base that a budget has: what was asked for, what was allotted … */
export interface BudgetBases {
  readonly year: number | null;
  readonly firstMonth: number;
  readonly months: number;
  /** True where some base is spread over equal months. */
  readonly periodised: boolean;
  readonly rows: readonly {
    readonly base: ComparisonBase;
    /** All of the base. */
    readonly whole: Amount;
    /** With the part of the base that falls on the outcome's months, where it is spread. */
    readonly compared: Compared;
  }[];
}

/** The totals of an outcome's comparisons, where they are against more than one base; null otherwise. */
export function budgetBases(
  comparisons: readonly BudgetComparison[],
  outcomeColumn: number,
  time: Pick<BudgetBases, 'year' | 'firstMonth' | 'months'>,
): BudgetBases | null {
  const own = comparisons.filter((comparison) => comparison.outcomeColumn === outcomeColumn);
  const rows = own.flatMap(({ base, whole, total }) =>
    whole === null || total === null ? [] : [{ base, whole, compared: total }],
  );
  const periodised = own.some((comparison) => comparison.periodised === 'equalMonths');
  return rows.length < 2 && own.every(({ baseColumn }) => baseColumn !== null)
    ? null
    : rows.length === 0
      ? null
      : { ...time, periodised, rows };
}
