import type { CellValue } from '../cells/cell';
import { oneLine } from '../cells/fold';
import { readDate } from './readDate';
import { readNumber } from '../cells/readNumber';
import { isEmpty, isErrorValue } from '../cells/readValue';
import { recogniseHeader } from './recogniseHeader';
import type { Steps } from '../steps/steps';

/** Cells of a sheet that no table covers: '' outside. Row and column count from the grid's own corner. */
export type CellAt = (row: number, column: number) => CellValue;

/** A header of one or two rows over neighbouring columns; places count from the grid's own corner. */
export interface HeaderRow {
  /** The lowest of its rows. */
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** One per column, '' where it has none. */
  readonly headers: readonly string[];
  /** The title over each header in the row above it; '' where there is none. */
  readonly groups: readonly string[];
}

/** How far down data is looked for under an empty header. */
const LOOK_AHEAD = 25;

/** So many known headers in a row are no person's, however many unknown ones stand beside them. */
const SURELY_A_HEADER = 4;

/** So many rows are looked at between two pauses. */
const ROWS_AT_ONCE = 200;

export function cellHeader(value: CellValue): string {
  return typeof value === 'string' && !isErrorValue(value) ? oneLine(value) : '';
}

/** A text that can stand over a column: not a number, a date or a value of a list. */
function isTitle(value: CellValue): boolean {
  if (typeof value !== 'string' || isEmpty(value) || value.length > 120) return false;
  return /\p{L}|#/u.test(value) && !/^\s*\d/.test(value) && readDate(value).kind !== 'value';
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** True where a column has something in the rows below, so that it belongs to the block though it has no header. */
function hasData(cellAt: CellAt, column: number, below: number, rowCount: number): boolean {
  const last = Math.min(rowCount - 1, below + LOOK_AHEAD);
  return range(below + 1, last).some((row) => !isEmpty(cellAt(row, column)));
}

/** The runs of columns under one header row: neighbours, and columns without a header that have data. */
function segments(
  cellAt: CellAt,
  row: number,
  rowCount: number,
  columnCount: number,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of range(0, columnCount - 1)) {
    if (isEmpty(cellAt(row, column)) && !hasData(cellAt, column, row, rowCount)) continue;
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

interface Recognised {
  /** Cells that are known headers, and how many of them for certain. */
  readonly cells: number;
  readonly certain: number;
  readonly meanings: number;
}

function recognise(headers: readonly string[]): Recognised {
  const found = new Set<string>();
  let cells = 0;
  let certain = 0;
  for (const header of headers) {
    const { meanings, personal } = recogniseHeader(header);
    const said = [...meanings].filter(([, strength]) => strength !== 'vague');
    if (personal) found.add('personal');
    for (const [meaning] of said) found.add(meaning);
    if (personal || said.length > 0) cells += 1;
    if (personal || said.some(([, strength]) => strength === 'certain')) certain += 1;
  }
  return { cells, certain, meanings: found.size };
}

/** Rows below that hold a day in one of the columns: what a list of people has and a header has not. */
function hasDatesBelow(
  cellAt: CellAt,
  row: number,
  columns: readonly number[],
  rowCount: number,
): boolean {
  const rows = range(row + 1, Math.min(rowCount - 1, row + 4));
  return rows.some((below) =>
    columns.some((column) => readDate(cellAt(below, column)).kind === 'value'),
  );
}

/** `within`: the row stands below another header, so that it is more likely somebody's. */
function isHeader(
  cellAt: CellAt,
  row: number,
  [left, right]: readonly [number, number],
  rowCount: number,
  within: boolean,
): boolean {
  const columns = range(left, right);
  const filled = columns.map((column) => cellAt(row, column)).filter((value) => !isEmpty(value));
  const titles = filled.filter(isTitle);
  if (titles.length < 2 || titles.length < filled.length * 0.75) return false;
  const { cells, certain, meanings } = recognise(titles.map(cellHeader));
  const enough = !within || certain >= titles.length / 2 || certain >= SURELY_A_HEADER;
  if (cells >= 2 && meanings >= 2 && enough) return true;
  const different = new Set(titles).size === titles.length;
  return (
    !within &&
    different &&
    titles.length >= Math.max(3, columns.length * 0.6) &&
    hasDatesBelow(cellAt, row, columns, rowCount)
  );
}

/** A second header row says more about some columns than the first: titles under blanks, and no value of a list. */
function isLowerRow(
  cellAt: CellAt,
  row: number,
  columns: readonly number[],
  rowCount: number,
): boolean {
  if (row + 1 >= rowCount) return false;
  const below = columns.filter((column) => !isEmpty(cellAt(row + 1, column)));
  if (below.length === 0 || !below.every((column) => isTitle(cellAt(row + 1, column))))
    return false;
  const underBlank = below.some((column) => isEmpty(cellAt(row, column)));
  const headers = below.map((column) => cellHeader(cellAt(row + 1, column)));
  const readings = headers.map(recogniseHeader);
  const tickedSexes = (['sexWoman', 'sexMan'] as const).every((sex) =>
    readings.some(({ ticked }) => ticked.has(sex)),
  );
  const known = readings.filter(
    ({ meanings, personal, ticked }) =>
      personal || meanings.size > 0 || (tickedSexes && ticked.size > 0),
  );
  return underBlank && known.length >= Math.max(1, below.length * 0.3);
}

/** Titles over groups of columns directly above a header: fewer than the headers, and not one title at the left edge. */
function groupTitles(
  cellAt: CellAt,
  row: number,
  columns: readonly number[],
): readonly string[] | null {
  if (row < 0) return null;
  const filled = columns.filter((column) => !isEmpty(cellAt(row, column)));
  if (filled.length === 0 || !filled.every((column) => isTitle(cellAt(row, column)))) return null;
  if (filled.length === 1 && filled[0] === columns[0]) return null;
  let title = '';
  return columns.map((column) => {
    const own = cellHeader(cellAt(row, column));
    if (own !== '') title = own;
    return title;
  });
}

function headerOf(
  cellAt: CellAt,
  row: number,
  [left, right]: readonly [number, number],
  rowCount: number,
): HeaderRow {
  const columns = range(left, right);
  const own = columns.map((column) => cellHeader(cellAt(row, column)));
  if (!isLowerRow(cellAt, row, columns, rowCount)) {
    const groups = groupTitles(cellAt, row - 1, columns);
    return { row, left, right, headers: own, groups: groups ?? own.map(() => '') };
  }
  const lower = columns.map((column) => cellHeader(cellAt(row + 1, column)));
  let title = '';
  const groups = own.map((header, index) => {
    if (header !== '') title = header;
    return lower[index] === '' ? '' : title;
  });
  const headers = lower.map((header, index) => (header === '' ? (own[index] ?? '') : header));
  return { row: row + 1, left, right, headers, groups };
}

/**
 * The header rows of a sheet, from above: rows of titles of which at least two are known, or under
 * which there are days. Several can stand beside each other, with an empty column between.
 */
export function* findHeaderRowsInSteps(
  cellAt: CellAt,
  rowCount: number,
  columnCount: number,
): Steps<readonly HeaderRow[]> {
  const found: HeaderRow[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield row / rowCount;
    if (!mayBeHeader(cellAt, row, columnCount)) continue;
    for (const segment of segments(cellAt, row, rowCount, columnCount)) {
      const above = found.filter(
        (header) => header.left <= segment[1] && header.right >= segment[0],
      );
      const isSecondRow = above.some((header) => header.row === row);
      const within = above.length > 0;
      if (isSecondRow || !isHeader(cellAt, row, segment, rowCount, within)) continue;
      found.push(headerOf(cellAt, row, segment, rowCount));
    }
  }
  return found;
}

/** A quick look that spares most rows of a long list the full one: a header has no days and few numbers. */
function mayBeHeader(cellAt: CellAt, row: number, columnCount: number): boolean {
  let titles = 0;
  let others = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const value = cellAt(row, column);
    if (value === '') continue;
    if (readDate(value).kind === 'value') return false;
    if (typeof value === 'string' && readNumber(value) === null) titles += 1;
    else others += 1;
  }
  return titles >= 2 && others <= titles;
}
