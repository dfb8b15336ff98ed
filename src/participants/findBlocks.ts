import { personRowsInSteps } from './blockRows';
import type { Block } from './block';
import type { CellValue, Grid, SheetContent, TableArea } from '../cells/cell';
import { findHeaderRowsInSteps, cellHeader, type CellAt, type HeaderRow } from './headerRow';
import { likelihoodOf } from './likelihood';
import type { Column } from './mapping';
import { isPersonalHeader } from './personalHeader';
import { recogniseColumnsInSteps, type RawColumn } from './recogniseColumns';
import { holds, judgeRows, type RowCell } from './rowKinds';
import { eachInSteps, part, runThrough, type Steps } from '../steps/steps';
import { guessSupportUnitInSteps, supportUnitOfHeader } from './supportUnit';

/** Rows that columns are recognised by, spread over the list. */
const SAMPLE_ROWS = 300;

/** Tables that the add-in writes itself are results, not sources. */
const OWN_TABLE = /^Finsam(Deltagare|Utfall)(_\d+)?$/;

/** A header and the rows below it that can belong to it; places count from the grid's own corner. */
interface Area {
  readonly header: HeaderRow;
  readonly lastRow: number;
  readonly table: TableArea | null;
}

function tableHeader(cellAt: CellAt, grid: Grid, table: TableArea): HeaderRow {
  const row = table.top - grid.top;
  const left = table.left - grid.left;
  const right = left + table.columnCount - 1;
  const headers = Array.from({ length: table.columnCount }, (_, index) =>
    cellHeader(cellAt(row, left + index)),
  );
  return { row, left, right, headers, groups: headers.map(() => '') };
}

function tableArea(cellAt: CellAt, grid: Grid, table: TableArea): Area {
  const header = tableHeader(cellAt, grid, table);
  const lastRow = Math.min(header.row + table.rowCount - 1, grid.rows.length - 1);
  return { header, lastRow, table };
}

/** Each header reaches down to the next one over any of its columns. */
function rangeAreas(headers: readonly HeaderRow[], rowCount: number): readonly Area[] {
  return headers.map((header): Area => {
    const next = headers.find(
      (other) => other.row > header.row && other.left <= header.right && other.right >= header.left,
    );
    return { header, lastRow: (next?.row ?? rowCount) - 1, table: null };
  });
}

function spread(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / SAMPLE_ROWS);
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0);
}

function* supportUnit(
  columns: readonly Column[],
  values: readonly CellValue[],
): Steps<Block['supportUnit']> {
  const column = columns.find(({ meaning }) => meaning === 'supportTime');
  if (column === undefined) return null;
  const said = supportUnitOfHeader(column.header);
  return said === null
    ? { unit: yield* guessSupportUnitInSteps(values), guessed: true }
    : { unit: said, guessed: false };
}

function recogniseInSteps(
  header: HeaderRow,
  rows: readonly number[],
  cellAt: CellAt,
  grid: Grid,
): Steps<readonly Column[]> {
  const raws = header.headers.map((text, index): RawColumn => {
    const column = header.left + index;
    return {
      column: grid.left + column,
      header: text,
      group: header.groups[index] ?? '',
      get values() {
        return rows.map((row) => cellAt(row, column));
      },
    };
  });
  return recogniseColumnsInSteps(raws);
}

/** Rows below a header that can be people's before any column is known. */
function* candidateRows(
  area: Area,
  below: readonly number[],
  cellAt: CellAt,
  grid: Grid,
): Steps<readonly number[]> {
  const { header } = area;
  const plain = header.headers.map((text, index): Column => ({
    column: grid.left + header.left + index,
    header: text,
    samples: [],
    meaning: null,
    certainty: null,
    personal: isPersonalHeader(text),
  }));
  const { kind } = judgeRows(plain);
  const readable = plain
    .filter(({ personal }) => !personal)
    .map(({ column }) => column - grid.left);
  const rows: number[] = [];
  yield* eachInSteps(below, (row) => {
    const filled = readable.filter((column) => holds(cellAt(row, column)));
    const total = kind((column) => cellAt(row, column - grid.left)) === 'total';
    if (filled.length > 1 && !total) rows.push(row);
  });
  return rows;
}

function* toBlock(area: Area, cellAt: CellAt, grid: Grid): Steps<Block | null> {
  const { header, table } = area;
  const below = Array.from(
    { length: Math.max(0, area.lastRow - header.row) },
    (_, index) => header.row + 1 + index,
  );
  const sample = spread(yield* part(candidateRows(area, below, cellAt, grid), 0, 0.3));
  const found = yield* part(recogniseInSteps(header, sample, cellAt, grid), 0.3, 0.4);
  const columns = found.filter((column) => column.header !== '' || column.samples.length > 0);
  const cells =
    (row: number): RowCell =>
    (column) =>
      cellAt(row, column - grid.left);
  const people = yield* part(personRowsInSteps(below, cells, columns), 0.4, 0.8);
  const { started } = judgeRows(columns);
  const anyStarted = people.some((row) => started(cells(row)));
  const first = people[0] ?? header.row + 1;
  const timeColumn = columns.find(({ meaning }) => meaning === 'supportTime')?.column ?? null;
  const times = timeColumn === null ? [] : people.map((row) => cellAt(row, timeColumn - grid.left));
  if (table === null && people.length === 0 && columns.every(({ meaning }) => meaning === null)) {
    return null;
  }
  const unit = yield* part(supportUnit(columns, times), 0.8, 1);
  return {
    id: table?.name ?? `${grid.sheet}!${grid.top + header.row + 1}:${grid.left + header.left + 1}`,
    kind: table === null ? 'range' : 'table',
    name: table?.name ?? grid.sheet,
    sheet: grid.sheet,
    headerRow: grid.top + header.row,
    firstRow: grid.top + first,
    lastRow: grid.top + (people.at(-1) ?? first - 1),
    rowCount: people.length,
    columns,
    supportUnit: unit,
    likelihood:
      table !== null && OWN_TABLE.test(table.name)
        ? 0
        : likelihoodOf(columns, people.length, anyStarted),
  };
}

/**
 * The Excel tables of a sheet, and the blocks of rows under a header that stand outside them, from
 * above. A header is found below titles, over one or two rows; lists may stand under or beside each
 * other. An empty sheet has none. Works on the first rows of a sheet as well.
 */
export function findBlocks(content: SheetContent): Block[] {
  return runThrough(findBlocksInSteps(content));
}

/** The same in steps. */
export function* findBlocksInSteps(content: SheetContent): Steps<Block[]> {
  const { grid, tables } = content;
  const at: CellAt = (row, column) => grid.rows[row]?.[column] ?? '';
  const inside = tables.filter((table) => {
    const row = table.top - grid.top;
    return row >= 0 && row < grid.rows.length && table.left >= grid.left;
  });
  const inTable = (row: number, column: number): boolean =>
    inside.some((table) => {
      const r = row + grid.top - table.top;
      const c = column + grid.left - table.left;
      return r >= 0 && r < table.rowCount && c >= 0 && c < table.columnCount;
    });
  const outside: CellAt =
    inside.length === 0 ? at : (row, column) => (inTable(row, column) ? '' : at(row, column));

  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headers = yield* part(findHeaderRowsInSteps(outside, grid.rows.length, width), 0, 0.3);
  const areas = [
    ...inside.map((table) => ({ area: tableArea(at, grid, table), cellAt: at })),
    ...rangeAreas(headers, grid.rows.length).map((area) => ({ area, cellAt: outside })),
  ];
  const blocks: Block[] = [];
  for (const [i, { area, cellAt }] of areas.entries()) {
    const share = (done: number): number => 0.3 + (0.7 * done) / areas.length;
    const block = yield* part(toBlock(area, cellAt, grid), share(i), share(i + 1));
    if (block !== null) blocks.push(block);
  }
  return blocks.toSorted((a, b) => a.headerRow - b.headerRow);
}
