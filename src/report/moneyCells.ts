import type { ComparisonBase } from '../measures/budgetComparisons';
import type { BudgetReport } from '../measures/budgetReport';
import type { BudgetStatement } from '../measures/budgetStatement';
import type { StatementColumnKind } from '../measures/statementColumns';
import type { Table } from '../tables/table';
import type { CellPlace, SignedCell } from './draft';

/** What of a budget is said. */
export interface MoneyAsked {
  readonly what: 'base' | 'outcome' | 'difference' | 'rate' | 'forecast';
  /** What the outcome is held against; null where that does not matter. */
  readonly base: ComparisonBase | null;
  /** The line; '' for all of them. */
  readonly label: string;
}

/**
 * The cell of a report's tables that an amount or a rate of its budget stands in, with the sign that
 * makes it the number that is said; none where no table of the report prints it.
 *
 * @param value in kronor, or as a fraction; without its sign
 */
export function moneyCells(
  { main, partYear, bases }: BudgetReport,
  tables: readonly Table[],
  asked: MoneyAsked,
  value: number,
): readonly SignedCell[] {
  const places: readonly CellPlace[] = [
    ...placesIn('budget', main, asked),
    ...(partYear === null ? [] : placesIn('budgetPartYear', partYear, asked)),
    ...(bases === null ? [] : placesInBases(bases, asked)),
  ];
  for (const place of places) {
    const table = tables.find(({ id }) => id === place.table);
    const found = table?.rows[place.row]?.cells[place.column]?.value;
    if (found === value) return [{ place, sign: 1 }];
    if (typeof found === 'number' && -found === value) return [{ place, sign: -1 }];
  }
  return [];
}

function placesIn(
  table: CellPlace['table'],
  { columns, rows }: BudgetStatement,
  { what, base, label }: MoneyAsked,
): readonly CellPlace[] {
  const row = rows.findIndex((one) =>
    label === '' ? one.kind === 'total' : one.kind !== 'total' && one.label === label,
  );
  if (row < 0) return [];
  return columns.flatMap((one, column) =>
    isOf(one.kind, what) && (base === null || one.base === null || one.base === base)
      ? [{ table, row, column }]
      : [],
  );
}

/** The table of bases has a row for each, all of them totals. */
function placesInBases(
  { rows, periodised }: NonNullable<BudgetReport['bases']>,
  { what, base, label }: MoneyAsked,
): readonly CellPlace[] {
  const row = base === null ? 0 : rows.findIndex((one) => one.base === base);
  const outcome = periodised ? 2 : 1;
  const column = { base: outcome - 1, outcome, difference: outcome + 1, rate: outcome + 2 };
  return label !== '' || row < 0 || what === 'forecast'
    ? []
    : [{ table: 'budgetBases', row, column: column[what] }];
}

function isOf(kind: StatementColumnKind, what: MoneyAsked['what']): boolean {
  return kind === what || (what === 'base' && kind === 'periodised');
}
