import type { CellValue } from '../../cells/cell';
import { FunctionError } from '../functionError';
import type { FunctionTexts } from '../../texts/functionTexts';
import { isBlank, type Argument } from './argument';
import { filledHeight, matrixOf } from './matrix';

/** The cells of an argument one after another. */
export interface CellColumn {
  readonly name: string;
  readonly length: number;
  /** How many cells there are without the blank ones at the end. */
  readonly filled: number;
  readonly at: (index: number) => CellValue;
  /** Where a cell is, for a sentence: "på rad 14". */
  readonly place: (index: number) => string;
}

/**
 * An argument as one column; a range that is one row is read along it.
 *
 * @throws FunctionError where the range is more than one column.
 */
export function columnOf(argument: Argument, mistakes: FunctionTexts['mistakes']): CellColumn {
  const matrix = matrixOf(argument, mistakes);
  const { height, width } = matrix;
  if (height > 1 && width > 1) {
    throw new FunctionError('value', mistakes.notOneColumn(argument.name));
  }
  if (width <= 1) {
    return {
      name: argument.name,
      length: height,
      filled: filledHeight(matrix, isBlank),
      at: (index) => matrix.at(index, 0),
      place: (index) => matrix.place(index, 0),
    };
  }
  let filled = width;
  while (filled > 0 && isBlank(matrix.at(0, filled - 1))) filled--;
  return {
    name: argument.name,
    length: width,
    filled,
    at: (index) => matrix.at(0, index),
    place: (index) => matrix.place(0, index),
  };
}

/**
 * How many rows parallel columns have, without the blank ones at the end.
 *
 * @throws FunctionError where one column ends before another one's last value.
 */
export function rowCountOf(
  columns: readonly CellColumn[],
  mistakes: FunctionTexts['mistakes'],
): number {
  const rowCount = Math.max(0, ...columns.map(({ filled }) => filled));
  const longest = columns.find(({ filled }) => filled === rowCount);
  const shorter = columns.find(({ length }) => length < rowCount);
  if (longest !== undefined && shorter !== undefined) {
    const place = longest.place(rowCount - 1);
    throw new FunctionError('value', mistakes.unequalLengths(shorter.name, place));
  }
  return rowCount;
}
