import type { CellValue } from '../../cells/cell';
import type { FunctionTexts } from '../../texts/functionTexts';
import { cellOf, type Argument } from './argument';
import { placeIn } from './place';

/** The cells of an argument, read where they are: a whole column is never copied. */
export interface CellMatrix {
  readonly height: number;
  readonly width: number;
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
    at: (row, column) => {
      const cells = rows[row];
      if (Array.isArray(cells)) return cellOf(cells[column]);
      return column === 0 ? cellOf(cells) : '';
    },
    place: (row, column) => placeIn(address, { row, column }, width === 1, mistakes),
  };
}

/** How many rows there are down to the last one that is not blank; costs one look at each row below it. */
export function filledHeight(
  { height, width, at }: CellMatrix,
  blank: (value: CellValue) => boolean,
): number {
  for (let row = height - 1; row >= 0; row--) {
    for (let column = 0; column < width; column++) {
      if (!blank(at(row, column))) return row + 1;
    }
  }
  return 0;
}
