import { cellAddress, type CellRef, type CellValue, type Grid } from '../cells/cell';
import { oneLine } from '../cells/fold';
import { isErrorValue } from '../cells/readValue';

/**
 * A sheet as a budget is looked for in it: with the headers above the amounts, or turned, where they
 * stand to the left of them. Places count from the view's own corner.
 */
export interface View {
  readonly rowCount: number;
  readonly columnCount: number;
  /** '' outside. */
  readonly at: (row: number, column: number) => CellValue;
  readonly ref: (row: number, column: number) => CellRef;
}

export function viewOf(grid: Grid): View {
  return {
    rowCount: grid.rows.length,
    columnCount: grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    at: (row, column) => grid.rows[row]?.[column] ?? '',
    ref: (row, column) => ({
      sheet: grid.sheet,
      row: grid.top + row,
      column: grid.left + column,
    }),
  };
}

/** The same with rows as columns. */
export function turned(view: View): View {
  return {
    rowCount: view.columnCount,
    columnCount: view.rowCount,
    at: (row, column) => view.at(column, row),
    ref: (row, column) => view.ref(column, row),
  };
}

/** The same without the cells of which some have been read already. */
export function without(view: View, read: ReadonlySet<string>): View {
  if (read.size === 0) return view;
  return {
    ...view,
    at: (row, column) => (read.has(cellAddress(view.ref(row, column))) ? '' : view.at(row, column)),
  };
}

/** The text of a cell on one line; a year as a number is text here too, other numbers are ''. */
export function textAt(view: View, row: number, column: number): string {
  const value = view.at(row, column);
  if (typeof value === 'number') return isYear(value) ? String(value) : '';
  return typeof value === 'string' && !isErrorValue(value) ? oneLine(value) : '';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value < 2100;
}
