import type { CellRef, CellValue, Grid } from '../../cells/cell';
import { isEmpty } from '../../cells/readValue';
import { isSection } from './sectionRows';

/** A filled rectangle of a sheet, the same cells whichever way it is read. */
export interface TableArea {
  readonly title: string;
  readonly notes: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly at: (row: number, column: number) => CellValue;
  readonly ref: (row: number, column: number) => CellRef;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The rectangles on a sheet that may be tables: parted by blank rows and blank columns, titles and notes apart. */
export function tableAreas(grid: Grid): readonly TableArea[] {
  const filledIn = grid.rows.map((row) => row.filter((value) => !isEmpty(value)).length);
  const rows = spans(filledIn.map((filled, at) => filled > 1 || isSection(grid, at)));
  return rows.flatMap((span) => {
    const width = Math.max(...grid.rows.slice(span.first, span.last + 1).map((r) => r.length));
    const columns = spans(Array.from({ length: width }, (_, c) => someFilled(grid, span, c)));
    return columns.map((column) => withoutEnds(areaOf(grid, span, column)));
  });
}

function spans(marks: readonly boolean[]): readonly Span[] {
  const found: Span[] = [];
  marks.forEach((mark, at) => {
    if (!mark) return;
    const last = found.at(-1);
    if (last !== undefined && last.last === at - 1) found[found.length - 1] = { ...last, last: at };
    else found.push({ first: at, last: at });
  });
  return found;
}

function someFilled(grid: Grid, span: Span, column: number): boolean {
  for (let row = span.first; row <= span.last; row += 1) {
    if (!isEmpty(grid.rows[row]?.[column] ?? '')) return true;
  }
  return false;
}

function areaOf(grid: Grid, rows: Span, columns: Span): TableArea {
  return {
    title: textsFrom(grid, rows.first, -1),
    notes: textsFrom(grid, rows.last, 1),
    rowCount: rows.last - rows.first + 1,
    columnCount: columns.last - columns.first + 1,
    at: (row, column) => grid.rows[rows.first + row]?.[columns.first + column] ?? '',
    ref: (row, column) => ({
      sheet: grid.sheet,
      row: grid.top + rows.first + row,
      column: grid.left + columns.first + column,
    }),
  };
}

/** Rows with one text at the top of an area are its title, those at the bottom its notes: tables side by side have theirs in the same rows. */
function withoutEnds(area: TableArea): TableArea {
  if (area.columnCount < 2) return area;
  const filled = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_c, column) => area.at(row, column)).filter(
      (value) => !isEmpty(value),
    ),
  );
  const top = filled.findIndex((values) => values.length > 1);
  const last = filled.findLastIndex((values) => values.length > 1);
  if (top < 0 || (top === 0 && last === area.rowCount - 1)) return area;
  const textOf = (rows: typeof filled): readonly string[] =>
    rows.flat().flatMap((value) => (typeof value === 'string' ? [value] : []));
  return {
    ...area,
    title: [...textOf(filled.slice(0, top)).toReversed(), area.title].filter(Boolean).join('\n'),
    notes: [...textOf(filled.slice(last + 1)), area.notes].filter(Boolean).join('\n'),
    rowCount: last - top + 1,
    at: (row, column) => area.at(row + top, column),
    ref: (row, column) => area.ref(row + top, column),
  };
}

const TEXTS_NEAR = 3;

/**
 * The texts that stand alone in their rows next to a table; a blank row may be between, another table may not.
 * What follows a blank row and stands on another table is that one's title.
 */
function textsFrom(grid: Grid, row: number, step: 1 | -1): string {
  const texts: string[] = [];
  for (let at = row + step; Math.abs(at - row) <= TEXTS_NEAR; at += step) {
    const filled = (grid.rows[at] ?? []).filter((value) => !isEmpty(value));
    if (filled.length > 1) return step > 0 && isBlank(grid, row + 1) ? '' : texts.join('\n');
    if (filled.length === 0 && texts.length > 0) break;
    if (typeof filled[0] === 'string') texts.push(filled[0]);
  }
  return texts.join('\n');
}

function isBlank({ rows }: Grid, row: number): boolean {
  return (rows[row] ?? []).every(isEmpty);
}

/** The same area with rows for columns. */
export function turnedArea(area: TableArea): TableArea {
  return {
    ...area,
    rowCount: area.columnCount,
    columnCount: area.rowCount,
    at: (row, column) => area.at(column, row),
    ref: (row, column) => area.ref(column, row),
  };
}
