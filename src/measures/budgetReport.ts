import { isIn, type ColumnPeriod } from '../budget/budgetColumn';
import type { BudgetReading } from '../budget/budgetReading';
import { withAccumulated } from '../budget/withAccumulated';
import { budgetBases, type BudgetBases } from './budgetBases';
import { budgetComparisons } from './budgetComparisons';
import { budgetStatement, type BudgetStatement } from './budgetStatement';
import { previousOutcome } from './previousOutcome';

/** All that a report says of a budget. */
export interface BudgetReport {
  /** The budget that it is made from, as it was read. */
  readonly reading: BudgetReading;
  /** Beside the year's outcome; where there is none yet, beside the longest part's. */
  readonly main: BudgetStatement;
  /** Beside the longest outcome of a part of the year, where there is one of the whole year too. */
  readonly partYear: BudgetStatement | null;
  /** The main outcome against every base, where there are several, or one without lines. */
  readonly bases: BudgetBases | null;
}

const OUTCOMES: ReadonlySet<string> = new Set(['outcome', 'accumulated']);

/**
 * The statements of a budget. Outcomes of earlier years are no outcome of it, but the year before
 * stands beside: from the budget itself, or from another one of the workbook.
 *
 * @param others the other budgets of the workbook
 */
export function budgetReport(
  reading: BudgetReading,
  others: readonly BudgetReading[] = [],
): BudgetReport {
  const settled = withAccumulated(reading);
  const comparisons = budgetComparisons(settled);
  const outcomes = outcomesOf(settled);
  const [longest = null] = outcomes;
  const part = outcomes.find(({ period }) => period.months < 12) ?? null;
  const previous = previousOutcome(settled, others);
  const partYear =
    part === null || part === longest
      ? null
      : budgetStatement(settled, part.column, comparisons, null);
  return {
    reading,
    main: budgetStatement(settled, longest?.column ?? null, comparisons, previous),
    partYear,
    bases: longest === null ? null : budgetBases(comparisons, longest.column, longest.period),
  };
}

interface Outcome {
  readonly column: number;
  readonly period: ColumnPeriod;
}

/** The outcomes of the budget's own year that hold something, the longest first. */
function outcomesOf({ columns, lines, sums, year }: BudgetReading): readonly Outcome[] {
  return columns
    .flatMap(({ meaning, previousYear, period }, column): readonly Outcome[] => {
      const filled = [...lines, ...sums].some(({ amounts }) => (amounts[column] ?? null) !== null);
      return isIn(OUTCOMES, meaning) && !previousYear && filled
        ? [{ column, period: { ...period, year: period.year ?? year } }]
        : [];
    })
    .toSorted((a, b) => b.period.months - a.period.months);
}
