import { sumAmounts } from '../budget/amount';
import type { BudgetReading } from '../budget/budgetReading';
import { countedLines } from '../budget/countedLines';
import { columnTotal } from './budgetAmounts';
import type { BudgetComparison } from './budgetComparisons';
import { valueOfColumn, type GivenColumns } from './budgetStatementValues';
import type { PreviousOutcome } from './previousOutcome';
import { statementColumns, type StatementColumn } from './statementColumns';

/** A row of a statement: one value for each of its columns. */
export interface StatementRow {
  /** '' for the total, and for a line without a name. */
  readonly label: string;
  /** `within` is a part of the line above, `income` is money that comes in: both are in no total. */
  readonly kind: 'line' | 'within' | 'income' | 'total';
  /** Amounts in öre, a rate as a fraction; null where there is none, or where it cannot be read. */
  readonly values: readonly (number | null)[];
}

/**
 * A budget beside one outcome of it, as it is printed: what was given, what is left of it, and for a
 * part of the year what falls on it and where the year ends if it goes on so. The last row is the
 * total; it is the only one where the budget is one amount without lines.
 */
export interface BudgetStatement {
  /** Null where neither header, title nor sheet says a year. */
  readonly year: number | null;
  /** The months of the outcome; the year's where there is none. */
  readonly firstMonth: number;
  /** Up to 12; not whole where the outcome ends within a month. */
  readonly months: number;
  readonly columns: readonly StatementColumn[];
  readonly rows: readonly StatementRow[];
}

/**
 * @param outcomeColumn null for a budget without any outcome yet
 * @param comparisons those of the reading; others than the outcome's are passed over
 */
export function budgetStatement(
  reading: BudgetReading,
  outcomeColumn: number | null,
  comparisons: readonly BudgetComparison[],
  previous: PreviousOutcome | null,
): BudgetStatement {
  const columns = statementColumns(reading, outcomeColumn, comparisons, previous);
  const period = reading.columns[outcomeColumn ?? -1]?.period;
  return {
    year: period?.year ?? reading.year,
    firstMonth: period?.firstMonth ?? 1,
    months: period?.months ?? 12,
    columns,
    rows: rowsOf(reading, columns, previous),
  };
}

function rowsOf(
  reading: BudgetReading,
  columns: readonly StatementColumn[],
  previous: PreviousOutcome | null,
): readonly StatementRow[] {
  const counted = countedLines(reading);
  const given: GivenColumns = { reading, columns, previous };
  const lines = reading.lines.map((line, index): StatementRow => ({
    label: line.label,
    kind: line.income ? 'income' : line.within ? 'within' : 'line',
    values: columns.reduce<readonly (number | null)[]>(
      (values, column) => [...values, valueOfColumn(given, column, index, values)],
      [],
    ),
  }));
  const totals = columns.reduce<readonly (number | null)[]>((values, column, at) => {
    const across = column.kind === 'difference' || column.kind === 'rate';
    if (across || column.kind === 'forecastDifference' || counted.length === 0) {
      return [...values, valueOfColumn(given, column, null, values)];
    }
    if (column.kind === 'previousOutcome') return [...values, previous?.total ?? null];
    const whole =
      column.source === null
        ? column.from.every((from) => (values[from] ?? null) !== null)
        : columnTotal(reading, column.source) !== null;
    const known = counted.flatMap((line) => lines[line]?.values[at] ?? []);
    return [...values, whole ? sumAmounts(known) : null];
  }, []);
  const total: StatementRow = { label: '', kind: 'total', values: totals };
  const [only] = lines;
  return lines.length === 1 && only?.kind === 'line' && only.label === ''
    ? [total]
    : [...lines, total];
}
