import type { CellValue } from '../../cells/cell';
import type { FunctionTexts } from '../../texts/functionTexts';
import { cellOf, type Argument } from './argument';
import { placeIn } from './place';

/** The cells of an argument, read where they are: a whole column is never copied. */
export interface CellMatrix {
  readonly height: number;
  readonly width: number;
  /** How many rows there are without those at the end that hold nothing at all. */
  readonly used: number;
  readonly at: (row: number, column: number) => CellValue;
  /** Where a cell is, for a sentence: "på rad 14". */
  readonly place: (row: number, column: number) => string;
}

/** An argument as a matrix; a single value is one cell. */
export function matrixOf(
  { value, address }: Argument,
  mistakes: FunctionTexts['mistakes'],
): CellMatrix {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 1;
  return {
    height: rows.length,
    width,
    used: usedRows(rows),
    at: (row, column) => {
      const cells = rows[row];
      if (Array.isArray(cells)) return cellOf(cells[column]);
      return column === 0 ? cellOf(cells) : '';
    },
    place: (row, column) => placeIn(address, { row, column }, width === 1, mistakes),
  };
}

/** A whole column is mostly empty cells: they are passed over before anything is read as a value. */
function usedRows(rows: readonly unknown[]): number {
  let used = rows.length;
  while (used > 0 && isUnused(rows[used - 1])) used--;
  return used;
}

function isUnused(row: unknown): boolean {
  return Array.isArray(row) ? row.every(isNothing) : isNothing(row);
}

function isNothing(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

/** How many rows there are down to the last one that is not blank. */
export function filledHeight(
  { used, width, at }: CellMatrix,
  blank: (value: CellValue) => boolean,
): number {
  for (let row = used - 1; row >= 0; row--) {
    for (let column = 0; column < width; column++) {
      if (!blank(at(row, column))) return row + 1;
    }
  }
  return 0;
}
