import { sumAmounts, type Amount } from '../budget/amount';
import type { BudgetReading } from '../budget/budgetReading';
import { countedLines } from '../budget/countedLines';
import { foldWords } from '../cells/fold';
import { columnTotal } from './budgetAmounts';

/** The outcome of the year before, by line and in all. */
export interface PreviousOutcome {
  readonly year: number | null;
  readonly lines: readonly (Amount | null)[];
  readonly total: Amount | null;
  /** False where some of it is of lines that this year's budget does not have. */
  readonly isSum: boolean;
}

/**
 * What the year before cost, by the lines of this year's budget: from a column of the budget itself,
 * or from another budget of the workbook that is of that year. Null where the workbook does not have it.
 */
export function previousOutcome(
  reading: BudgetReading,
  others: readonly BudgetReading[],
): PreviousOutcome | null {
  return inReading(reading) ?? inOthers(reading, others);
}

function inReading(reading: BudgetReading): PreviousOutcome | null {
  const { columns, lines, year } = reading;
  const at = columns.findIndex(
    ({ meaning, previousYear, period }) =>
      meaning === 'outcome' &&
      previousYear &&
      period.months >= 12 &&
      (year === null || period.year === null || period.year === year - 1),
  );
  const column = columns[at];
  if (column === undefined) return null;
  const total = columnTotal(reading, at);
  if (total === null) return null;
  return {
    year: column.period.year ?? (year === null ? null : year - 1),
    lines: lines.map(({ amounts }) => amounts[at]?.amount ?? null),
    total,
    isSum: true,
  };
}

function inOthers(
  { lines, year }: BudgetReading,
  others: readonly BudgetReading[],
): PreviousOutcome | null {
  if (year === null) return null;
  for (const other of others) {
    if (other.year !== year - 1) continue;
    const at = other.columns.findIndex(
      ({ meaning, previousYear, period }) =>
        meaning === 'outcome' && !previousYear && period.months >= 12,
    );
    const total = at < 0 ? null : columnTotal(other, at);
    if (total === null) continue;
    const matched = lines.map(({ label }) => {
      const same = other.lines.find((line) => foldWords(line.label) === foldWords(label));
      return same?.amounts[at]?.amount ?? null;
    });
    const counted = lines.flatMap(({ within, income }, i) =>
      within || income ? [] : (matched[i] ?? []),
    );
    if (counted.length === 0 && countedLines(other).length > 0) continue;
    return { year: year - 1, lines: matched, total, isSum: sumAmounts(counted) === total };
  }
  return null;
}
