import type { CellValue } from '../cells/cell';
import { readNumber } from '../cells/readNumber';
import { BLANK, UNREADABLE, isBlankLike, readAs, type ReadValue } from '../cells/readValue';

/** The sum of four scales of 10 cm. */
const HIGHEST = 40;

/** An ORS sum, 0-40 points. Anything outside the scale is unreadable. */
export function readOrs(value: CellValue): ReadValue<number> {
  if (isBlankLike(value)) return BLANK;
  const points = readNumber(value);
  return points !== null && points >= 0 && points <= HIGHEST ? readAs(points) : UNREADABLE;
}
