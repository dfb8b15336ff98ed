import { sumAmounts } from './amount';
import type { BudgetColumn, ColumnPeriod } from './budgetColumn';
import type { BudgetAmount } from './budgetReading';

type Amounts = readonly (BudgetAmount | null)[];

interface Settled {
  readonly columns: readonly BudgetColumn[];
  /** The amounts of a row, one for each of the settled columns. */
  readonly settle: (amounts: Amounts) => Amounts;
}

/**
 * Columns of single months as one column: what was spent from the first month to the last that holds
 * an amount. Where the sheet has that sum itself, its column is kept, and known to be of those months.
 *
 * @param rows the amounts of every row, to see which months hold something
 */
export function monthsAsOne(columns: readonly BudgetColumn[], rows: readonly Amounts[]): Settled {
  const [first] = monthsOf(columns);
  if (first === undefined || first.length < 2) return { columns, settle: (amounts) => amounts };
  const period = periodOf(columns, first, rows);
  const stated = columns.findIndex((column, at) => isSumOf(columns, rows, first, column, at));
  const place = first[0] ?? 0;
  const [head] = first.flatMap((at) => columns[at] ?? []);
  const kept = columns.flatMap((_, at) => (first.includes(at) && at !== place ? [] : [at]));
  const places = stated < 0 ? kept : kept.filter((at) => at !== place);
  const settled: Settled = {
    columns: places.flatMap((at) => {
      const column = columns[at];
      if (column === undefined) return [];
      if (at === stated) return { ...column, period };
      return at === place && head !== undefined ? summed(columns, first, head, period) : column;
    }),
    settle: (amounts) =>
      places.map((at) =>
        at === place && stated < 0 ? sumOf(amounts, first) : (amounts[at] ?? null),
      ),
  };
  const others = monthsAsOne(settled.columns, rows.map(settled.settle));
  return {
    columns: others.columns,
    settle: (amounts) => others.settle(settled.settle(amounts)),
  };
}

/** The places of months that belong together: of the same meaning and year. */
function monthsOf(columns: readonly BudgetColumn[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ meaning, period, previousYear }, at) => {
    if (period.months !== 1) return;
    const key = [meaning, period.year, previousYear].join();
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  return [...groups.values()].filter((group) => group.length >= 2);
}

function periodOf(
  columns: readonly BudgetColumn[],
  group: readonly number[],
  rows: readonly Amounts[],
): ColumnPeriod {
  const filled = group.filter((at) => rows.some((amounts) => (amounts[at] ?? null) !== null));
  const months = (places: readonly number[]): readonly number[] =>
    places.flatMap((at) => columns[at]?.period.firstMonth ?? []);
  const firstMonth = Math.min(...months(group));
  const last = Math.max(...months(filled.length > 0 ? filled : group));
  const year = columns[group[0] ?? -1]?.period.year ?? null;
  return { year, firstMonth, months: last - firstMonth + 1 };
}

function summed(
  columns: readonly BudgetColumn[],
  group: readonly number[],
  head: BudgetColumn,
  period: ColumnPeriod,
): BudgetColumn {
  const parts = group.flatMap((at) => columns[at] ?? []);
  const last = parts.find(
    (part) => part.period.firstMonth === period.firstMonth + period.months - 1,
  );
  return {
    ...head,
    header: last === undefined ? head.header : `${head.header}–${last.header}`,
    period,
    parts: parts.map(({ cell }) => cell),
  };
}

function sumOf(amounts: Amounts, group: readonly number[]): BudgetAmount | null {
  const known = group.flatMap((at) => amounts[at] ?? []);
  const [first] = known;
  return first === undefined
    ? null
    : { cell: first.cell, amount: sumAmounts(known.map(({ amount }) => amount)) };
}

/** Whether a column is the sheet's own sum of the months, in most of its rows. */
function isSumOf(
  columns: readonly BudgetColumn[],
  rows: readonly Amounts[],
  group: readonly number[],
  { meaning, period, previousYear }: BudgetColumn,
  at: number,
): boolean {
  const month = columns[group[0] ?? -1];
  if (group.includes(at) || month === undefined) return false;
  if (meaning !== month.meaning || previousYear !== month.previousYear || period.months < 12) {
    return false;
  }
  const known = rows.flatMap((amounts) => {
    const stated = amounts[at] ?? null;
    const sum = sumOf(amounts, group);
    return stated === null || sum === null ? [] : [stated.amount === sum.amount];
  });
  return known.filter((same) => same).length * 2 > known.length;
}
