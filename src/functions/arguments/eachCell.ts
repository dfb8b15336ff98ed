import type { CellValue } from '../../cells/cell';
import type { ResultCell } from '../customFunction';
import { isBlank } from './argument';
import { filledHeight, type CellMatrix } from './matrix';

/** An answer for each cell of a range, at least one; blank rows at the end are not spilled. */
export function eachCell(
  matrix: CellMatrix,
  answer: (value: CellValue) => ResultCell,
): readonly (readonly ResultCell[])[] {
  const height = Math.max(1, filledHeight(matrix, isBlank));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: Math.max(1, matrix.width) }, (_cell, column) =>
      answer(matrix.at(row, column)),
    ),
  );
}
