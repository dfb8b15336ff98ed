import type { BudgetColumn, BudgetMeaning } from './budgetColumn';
import type { BudgetAmount, BudgetReading } from './budgetReading';
import { withDifferences } from './differencePairs';

/** What a column can be used as; differences are worked out anew whatever the sheet says. */
export const COLUMN_USES = [
  'budget',
  'asked',
  'allotted',
  'decided',
  'outcome',
  'previousOutcome',
  'forecast',
  'approvedEarlier',
  'periodCosts',
  'accumulated',
  'difference',
  'unused',
] as const;

export type ColumnUse = (typeof COLUMN_USES)[number];

/** What a user says of a column. */
export interface ColumnCorrection {
  readonly use: ColumnUse;
  /** How many months from January on its amounts are of, 1-12; null: as the header says. */
  readonly months: number | null;
}

/** A user's corrections of a budget that was read. */
export interface BudgetCorrection {
  /** By the column's place among those of the reading. */
  readonly columns: Readonly<Record<string, ColumnCorrection>>;
  /** The names of lines that do not belong to the budget. */
  readonly leftOut: readonly string[];
}

/** What a column is used as, as it was read. */
export function columnUse({ meaning, previousYear }: BudgetColumn): ColumnUse {
  if (meaning === 'remaining') return 'difference';
  if (!previousYear) return meaning;
  return meaning === 'outcome' ? 'previousOutcome' : 'unused';
}

function meaningOf(use: Exclude<ColumnUse, 'unused'>): BudgetMeaning {
  return use === 'previousOutcome' ? 'outcome' : use;
}

/** A reading as the user has corrected it: columns with other meanings or none, and fewer lines. */
export function correctBudget(reading: BudgetReading, correction: BudgetCorrection): BudgetReading {
  const columns = reading.columns.map((column, at) =>
    corrected(column, correction.columns[String(at)]),
  );
  const kept = columns.flatMap((column, at) => (column === null ? [] : [at]));
  const amountsOf = (amounts: readonly (BudgetAmount | null)[]) =>
    kept.map((at) => amounts[at] ?? null);
  const inBudget = reading.lines.flatMap(({ label }, i) =>
    correction.leftOut.includes(label) ? [] : [i],
  );
  const lines = inBudget.flatMap((i) => reading.lines[i] ?? []);
  const settledLines = lines.map((line) => ({ ...line, amounts: amountsOf(line.amounts) }));
  const sums = reading.sums
    .map((sum) => ({
      ...sum,
      amounts: amountsOf(sum.amounts),
      lines: sum.lines.flatMap((i) => (inBudget.includes(i) ? [inBudget.indexOf(i)] : [])),
    }))
    .filter((_, i) => lines.length > 0 || i === 0);
  return {
    ...reading,
    columns: withDifferences(
      columns.filter((column) => column !== null),
      [...settledLines, ...sums].map(({ amounts }) => amounts),
      reading.unit,
    ),
    lines: settledLines,
    sums,
  };
}

/** Null for a column that is not used. */
function corrected(
  column: BudgetColumn,
  correction: ColumnCorrection | undefined,
): BudgetColumn | null {
  if (correction === undefined) return column;
  const { use, months } = correction;
  if (use === 'unused') return null;
  const { period } = column;
  return {
    ...column,
    meaning: meaningOf(use),
    period: months === null ? period : { ...period, firstMonth: 1, months },
    previousYear: use === 'previousOutcome',
    of: null,
  };
}
