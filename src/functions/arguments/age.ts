import type { CellValue } from '../../cells/cell';
import { fold } from '../../cells/fold';
import { readNumber } from '../../cells/readNumber';
import { BLANK, isBlankLike, readAs, UNREADABLE, type ReadValue } from '../../cells/readValue';
import { isBlank } from './argument';

const OLDEST = 120;
const YEARS = / ?(?:ar|years?|yrs?)(?: old)?$/;

/** An age that stands by itself, in whole years: 34, "34 år". A birth year needs a start and is unreadable here. */
export function readAgeInYears(value: CellValue): ReadValue<number> {
  if (isBlank(value) || isBlankLike(value)) return BLANK;
  const age = readNumber(typeof value === 'string' ? fold(value).replace(YEARS, '') : value);
  return age !== null && age >= 0 && age <= OLDEST ? readAs(Math.floor(age)) : UNREADABLE;
}
