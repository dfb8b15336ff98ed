import { sumAmounts, type Amount } from '../budget/amount';
import {
  isIn,
  samePeriodOf,
  sameYear,
  type BudgetMeaning,
  type ColumnPeriod,
} from '../budget/budgetColumn';
import type { BudgetReading } from '../budget/budgetReading';
import { countedLines } from '../budget/countedLines';
import { columnTotal, lineAmounts } from './budgetAmounts';
import { budgetDifference } from './budgetDifference';
import { periodisedBudget } from './budgetPeriodised';

/** What an outcome is held against; a difference never stands without the name of its base. */
export type ComparisonBase = 'budget' | 'asked' | 'allotted' | 'decided';

/** Base, outcome and what is left of one line, or of all. */
export interface Compared {
  readonly base: Amount;
  readonly outcome: Amount;
  readonly difference: Amount;
}

export interface BudgetComparison {
  readonly base: ComparisonBase;
  /** The base's column; null where the base is one amount for all, in a row or note of its own. */
  readonly baseColumn: number | null;
  readonly outcomeColumn: number;
  /**
   * How the base came to be that of the outcome's months: it is the whole year's, the sheet has one
   * for just these months, or the year's is spread over equal months.
   */
  readonly periodised: 'wholeYear' | 'given' | 'equalMonths';
  /** All of the base, before it is spread over months; null where a line's amount cannot be read. */
  readonly whole: Amount | null;
  /** One for each line; null where the line has neither amount, or one that cannot be read. */
  readonly lines: readonly (Compared | null)[];
  /** Null where a line's amount cannot be read. */
  readonly total: Compared | null;
}

type Periodised = BudgetComparison['periodised'];

interface Base {
  readonly name: ComparisonBase;
  readonly column: number;
  readonly period: ColumnPeriod;
}

const OUTCOMES: ReadonlySet<BudgetMeaning> = new Set(['outcome', 'accumulated']);

/** A column's meaning as something to hold an outcome against; null for what is no base. */
export function asBase(meaning: BudgetMeaning): ComparisonBase | null {
  switch (meaning) {
    case 'budget':
    case 'asked':
    case 'allotted':
    case 'decided':
      return meaning;
    case 'outcome':
    case 'forecast':
    case 'difference':
    case 'approvedEarlier':
    case 'periodCosts':
    case 'accumulated':
    case 'remaining':
      return null;
  }
}

function compared(base: Amount, outcome: Amount, periodised: Periodised, months: number): Compared {
  const part = periodised === 'equalMonths' ? periodisedBudget(base, months) : base;
  return { base: part, outcome, difference: budgetDifference(part, outcome) };
}

function isFilled({ lines, sums }: BudgetReading, column: number): boolean {
  return [...lines, ...sums].some(({ amounts }) => (amounts[column] ?? null) !== null);
}

/** Summed from the lines, so that a table's sums are those of its rows also where öre were rounded. */
function totalOf(
  reading: BudgetReading,
  lines: readonly (Compared | null)[],
  whole: Compared | null,
): Compared | null {
  const counted = countedLines(reading);
  if (whole === null || counted.length === 0) return whole;
  const known = counted.flatMap((line) => lines[line] ?? []);
  return {
    base: sumAmounts(known.map(({ base }) => base)),
    outcome: sumAmounts(known.map(({ outcome }) => outcome)),
    difference: sumAmounts(known.map(({ difference }) => difference)),
  };
}

function againstColumn(
  reading: BudgetReading,
  base: Base,
  outcomeColumn: number,
  periodised: Periodised,
): BudgetComparison {
  const months = reading.columns[outcomeColumn]?.period.months ?? 12;
  const lines = reading.lines.map((_, line) => {
    const amounts = lineAmounts(reading, line, [base.column, outcomeColumn]);
    return amounts === null ? null : compared(amounts[0] ?? 0, amounts[1] ?? 0, periodised, months);
  });
  const budget = columnTotal(reading, base.column);
  const outcome = columnTotal(reading, outcomeColumn);
  const whole =
    budget === null || outcome === null ? null : compared(budget, outcome, periodised, months);
  return {
    base: base.name,
    baseColumn: base.column,
    outcomeColumn,
    periodised,
    whole: budget,
    lines,
    total: totalOf(reading, lines, whole),
  };
}

function againstTotals(
  reading: BudgetReading,
  outcomeColumn: number,
  periodised: Periodised,
): readonly BudgetComparison[] {
  const months = reading.columns[outcomeColumn]?.period.months ?? 12;
  const outcome = columnTotal(reading, outcomeColumn);
  return reading.totals.flatMap(({ meaning, amount }): readonly BudgetComparison[] => {
    const base = asBase(meaning);
    if (base === null) return [];
    const total = outcome === null ? null : compared(amount, outcome, periodised, months);
    const lines = reading.lines.map(() => null);
    return [{ base, baseColumn: null, outcomeColumn, periodised, whole: amount, lines, total }];
  });
}

/**
 * Every outcome of a budget held against every base that the sheet has for it, the base named:
 * budget, asked for, allotted, decided. The outcome of a part of the year is held against the budget
 * that the sheet gives for that part, and where it gives none, against the year's in equal months.
 * Outcomes of earlier years are left out, and so is a column prepared for an outcome to come.
 */
export function budgetComparisons(reading: BudgetReading): readonly BudgetComparison[] {
  return reading.columns.flatMap((outcome, at): readonly BudgetComparison[] => {
    if (!isIn(OUTCOMES, outcome.meaning) || outcome.previousYear || !isFilled(reading, at)) {
      return [];
    }
    const bases = reading.columns.flatMap((column, index): readonly Base[] => {
      const name = asBase(column.meaning);
      return name !== null && sameYear(column.period, outcome.period)
        ? [{ name, column: index, period: column.period }]
        : [];
    });
    const wholeYear = outcome.period.months >= 12;
    const given = wholeYear ? [] : bases.filter((b) => samePeriodOf(b.period, outcome.period));
    if (given.length > 0) return given.map((base) => againstColumn(reading, base, at, 'given'));
    const how = wholeYear ? 'wholeYear' : 'equalMonths';
    return [
      ...bases
        .filter(({ period }) => period.months >= 12)
        .map((base) => againstColumn(reading, base, at, how)),
      ...againstTotals(reading, at, how),
    ];
  });
}
