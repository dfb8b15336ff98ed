import type { BudgetReading } from '../../budget/budgetReading';
import type { BudgetStatement, StatementRow } from '../../measures/budgetStatement';
import type { StatementColumn } from '../../measures/statementColumns';
import type { BudgetTexts } from '../../texts/budgetTexts';
import type { Table, TableId, TableRow } from '../table';
import { budgetTime } from './budgetTime';
import { hasOre } from './moneyFormat';
import { statementBase } from './statementBase';
import { statementCell } from './statementCell';
import { statementNotes, statementWorkings } from './statementNotes';

/**
 * A budget beside one outcome. The amounts that are given stand as numbers, so that nothing in the
 * report hangs on where they came from; sums, differences, shares and forecasts are formulas over them.
 */
export function statementTable(
  id: Extract<TableId, 'budget' | 'budgetPartYear'>,
  statement: BudgetStatement,
  reading: BudgetReading,
  texts: BudgetTexts,
): Table {
  const t = texts.table;
  const { columns, rows } = statement;
  const ore = hasOre(statement);
  const hasOutcome = columns.some(({ kind }) => kind === 'outcome');
  const time = budgetTime(statement);
  return {
    id,
    title: hasOutcome ? t.title(time) : t.plan(time),
    rowHeading: t.rowHeading,
    columns: columns.map((column) => columnTitle(columns, column, texts)),
    rows: rows.map((row, r): TableRow => ({
      label: labelOf(row, texts),
      labelFormula: null,
      cells: columns.map((_, c) => statementCell(statement, r, c, ore)),
      total: row.kind === 'total',
    })),
    notes: statementNotes(statement, reading, texts),
    workings: statementWorkings(statement, texts),
  };
}

function labelOf({ kind, label }: StatementRow, { table: t }: BudgetTexts): string {
  if (kind === 'total') return t.total;
  return label === '' ? t.unnamed : label;
}

/** What stands above a column: what it is, of which time, and against which base. */
function columnTitle(
  columns: readonly StatementColumn[],
  column: StatementColumn,
  { table: { column: t } }: BudgetTexts,
): string {
  const time = budgetTime(column);
  const base = statementBase(columns, column);
  switch (column.kind) {
    case 'base':
      return base === null ? '' : t.base(base);
    case 'periodised':
      return base === null ? '' : t.periodised(base);
    case 'difference':
      return base === null ? '' : t.difference(base);
    case 'rate':
      return base === null ? '' : t.rate(base);
    case 'forecastDifference':
      return base === null ? '' : t.forecastDifference(base);
    case 'earlierCosts':
      return t.earlierCosts;
    case 'periodCosts':
      return t.periodCosts;
    case 'outcome':
      return column.source === null ? t.accumulated : t.outcome(time);
    case 'forecast':
      return t.forecast(time);
    case 'previousOutcome':
      return t.previousOutcome(column.year);
  }
}
