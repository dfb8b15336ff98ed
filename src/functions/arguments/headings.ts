import type { CellValue } from '../../cells/cell';
import { isBlankLike, isErrorValue } from '../../cells/readValue';
import { isBlank } from './argument';
import type { CellColumn } from './column';

/** In a column without a single value, more texts than this are no title and headings. */
const MOST_HEADINGS = 5;

/** A digit behind nothing but marks, "den" or "ca" is a date or number that somebody tried to write. */
const ATTEMPT = /^\W*(?:(?:den|ca|cirka) )?\d/i;

/** True for a text that can stand above the values of a column. */
export function canBeHeading(value: CellValue): boolean {
  return typeof value === 'string' && !isErrorValue(value) && !ATTEMPT.test(value);
}

/**
 * How many rows on top are titles and headings: those before the first row with a value or with
 * something that may be a mistaken one.
 */
export function headingRows(
  columns: readonly CellColumn[],
  rowCount: number,
  isValue: (value: CellValue) => boolean,
): number {
  let texts = 0;
  let afterFirstText = 0;
  for (let row = 0; row < rowCount; row++) {
    let text = false;
    for (const { at } of columns) {
      const value = at(row);
      if (isBlank(value) || isBlankLike(value)) continue;
      if (isValue(value) || !canBeHeading(value)) return row;
      text = true;
    }
    if (!text) continue;
    texts++;
    if (texts === 1) afterFirstText = row + 1;
  }
  return texts > MOST_HEADINGS ? afterFirstText : rowCount;
}
