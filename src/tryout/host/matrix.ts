import { refusal } from './hostError';
import { isUnbounded, type Place } from './place';

const MAX_CELLS_READ = 5_000_000;

/** One row of results for every row of the range; null for entire rows or columns, as Excel answers. */
export function readMatrix<T>(
  place: Place,
  read: (row: number, column: number) => T,
): T[][] | null {
  const { area } = place;
  if (isUnbounded(area)) return null;
  const size = place.rowCount * place.columnCount;
  if (size > MAX_CELLS_READ) throw refusal('tooManyCells', `${size} cells`);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/**
 * Calls `write` with every cell's part of an input: a single value is for all cells, a matrix must
 * have the range's shape, and null leaves a cell as it is.
 */
export function writeMatrix(
  place: Place,
  input: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const { area } = place;
  if (input === null || input === undefined) throw refusal('nullProperty', 'null for the range');
  if (isUnbounded(area)) throw refusal('unboundedWrite', place.sheet.name);
  const rows = Array.isArray(input) ? checkedRows(place, input) : null;
  for (let row = area.top; row <= area.bottom; row++) {
    const values = rows?.[row - area.top];
    for (let column = area.left; column <= area.right; column++) {
      const value = values ? values[column - area.left] : input;
      if (value !== null) write(row, column, value);
    }
  }
}

function checkedRows(place: Place, input: readonly unknown[]): readonly (readonly unknown[])[] {
  const { rowCount, columnCount } = place;
  const rows: (readonly unknown[])[] = [];
  for (const row of input) {
    if (!Array.isArray(row) || row.length !== columnCount) {
      const found = Array.isArray(row) ? `${row.length} columns` : 'no row';
      throw refusal('shape', `${found} where the range has ${columnCount} columns`);
    }
    rows.push(row);
  }
  if (rows.length !== rowCount) {
    throw refusal('shape', `${rows.length} rows where the range has ${rowCount}`);
  }
  return rows;
}
