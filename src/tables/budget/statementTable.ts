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
    columns: toldApart(
      columns.map((column) => columnTitle(columns, column, texts)),
      columns.map((column) => sourceHeader(columns, column, reading)),
    ),
    rows: rows.map((row, r): TableRow => ({
      label: labelOf(row, texts),
      labelFormula: null,
      cells: columns.map((_, c) => statementCell(statement, r, c, ore)),
      total: row.kind === 'total',
    })),
    notes: statementNotes(statement, reading, texts),
    workings: statementWorkings(statement, ore, texts),
  };
}

function labelOf({ kind, label }: StatementRow, { table: t }: BudgetTexts): string {
  if (kind === 'total') return t.total;
  return label === '' ? t.unnamed : label;
}

/** The header in the sheet of what a column is, or is against; '' where there is none. */
function sourceHeader(
  columns: readonly StatementColumn[],
  column: StatementColumn,
  reading: BudgetReading,
): string {
  if (column.source !== null) return reading.columns[column.source]?.header ?? '';
  const against = columns[column.from[0] ?? -1];
  return against === undefined ? '' : sourceHeader(columns, against, reading);
}

/** Two budgets of one year, such as a first and a revised one, are told apart as the sheet does, or by number. */
function toldApart(titles: readonly string[], headers: readonly string[]): readonly string[] {
  const repeats = (all: readonly string[], title: string): boolean =>
    all.filter((other) => other === title).length > 1;
  const named = titles.map((title, i) => {
    const header = headers[i] ?? '';
    return repeats(titles, title) && header !== '' ? `${title} (${header})` : title;
  });
  return named.map((title, i) =>
    repeats(named, title)
      ? `${title} ${named.slice(0, i + 1).filter((t) => t === title).length}`
      : title,
  );
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
