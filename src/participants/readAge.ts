import { fromSerial, toSerial, type Serial } from '../definitions/serial';
import type { CellValue } from '../cells/cell';
import { fold } from '../cells/fold';
import { parseDay } from './parseDay';
import { isPersonalNumber } from './personalNumber';
import { readNumber } from '../cells/readNumber';
import { BLANK, UNREADABLE, isBlankLike, readAs, type ReadValue } from '../cells/readValue';

const YOUNGEST = 10;
const OLDEST = 99;
const FIRST_YEAR = 1900;

function plausibleAge(age: number): ReadValue<number> {
  const whole = Math.floor(age);
  return whole >= YOUNGEST && whole <= OLDEST ? readAs(whole) : UNREADABLE;
}

/** Whole years between two days. */
function wholeYears(birth: Serial, on: Serial): number {
  const from = fromSerial(birth);
  const to = fromSerial(on);
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}

function birthDay(value: CellValue, start: Serial): Serial | null {
  const youngestYear = fromSerial(start).year - YOUNGEST;
  const century = (year: number): number => 2000 + year - (2000 + year > youngestYear ? 100 : 0);
  if (typeof value === 'number' && value > 7000 && value < start) return Math.floor(value);
  const day = parseDay(String(value), century);
  return day === null ? null : toSerial(day);
}

/**
 * Whole years at the start, from a column of birth years: 1985, 85, or a whole birth date. From a
 * year alone it is the difference between the years. Ages outside 10-99 are unreadable, and so is a
 * personnummer: nothing of it is used.
 */
export function readBirthYear(value: CellValue, start: Serial): ReadValue<number> {
  if (isBlankLike(value) || value === 0) return BLANK;
  if (isPersonalNumber(value)) return UNREADABLE;
  const year = readNumber(typeof value === 'string' ? value.replace(/^-|^'/, '') : value);
  const startYear = fromSerial(start).year;
  if (year !== null && Number.isInteger(year)) {
    if (year >= FIRST_YEAR && year <= startYear) return plausibleAge(startYear - year);
    if (year >= 0 && year <= 99) {
      const full = 2000 + year > startYear - YOUNGEST ? 1900 + year : 2000 + year;
      return plausibleAge(startYear - full);
    }
  }
  const day = birthDay(value, start);
  return day === null ? UNREADABLE : plausibleAge(wholeYears(day, start));
}

/**
 * Whole years at the start, from a column of ages: 34, "34 år"; a birth year that stands there is
 * understood too. An age band ("31-45") is unreadable.
 */
export function readAge(value: CellValue, start: Serial): ReadValue<number> {
  if (isBlankLike(value) || value === 0) return BLANK;
  const text =
    typeof value === 'string' ? fold(value).replace(/ ?(ar|years?|yrs?)( old)?$/, '') : value;
  const age = readNumber(text);
  if (age !== null && age < FIRST_YEAR) return plausibleAge(age);
  return typeof value === 'boolean' ? UNREADABLE : readBirthYear(value, start);
}
