import { yearPeriod, type Period } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import type { Participant } from '../../src/participants/participant';
import { buildTables } from '../../src/tables/buildTables';
import { printCell } from '../../src/tables/printCell';
import type { Table, TableId } from '../../src/tables/table';
import type { TableChoice } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { EVERYTHING } from './reportPlan';

/** One table over these people: by default 2018 as Södra Dalarna counts, without the period before. */
export function tableOf(
  id: TableId,
  participants: readonly Participant[],
  choice: Partial<TableChoice> = {},
  period: Period = yearPeriod(2018),
): Table {
  const [definitions] = PRESETS;
  if (definitions === undefined) throw new Error('no preset');
  const tables = buildTables({
    participants,
    period,
    definitions,
    layout: definitions.layout,
    supportUnit: 'years',
    choice: { ...EVERYTHING, compare: false, ...choice },
    budget: null,
    texts: sv,
  });
  return tableIn(tables, id);
}

/** One of several tables. */
export function tableIn(tables: readonly Table[], id: TableId): Table {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

/** A table's rows as people read them: label first, then a cell for each column. */
export function printed({ rows }: Table): readonly (readonly string[])[] {
  return rows.map(({ label, cells }) => [label, ...cells.map((cell) => printCell(cell, 'sv'))]);
}

/** One row of the same. */
export function printedRow(table: Table, label: string): readonly string[] {
  const row = printed(table).find(([own]) => own === label);
  if (row === undefined) throw new Error(`${table.title}: no row ${label}`);
  return row.slice(1);
}

/** The cells of a column by its title, from the top. */
export function printedColumn(table: Table, title: string): readonly string[] {
  const column = table.columns.indexOf(title);
  if (column === -1) throw new Error(`${table.title}: no column ${title}`);
  return printed(table).map((row) => row[column + 1] ?? '');
}
