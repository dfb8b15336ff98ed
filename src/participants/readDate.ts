import { toSerial, type Serial } from '../definitions/serial';
import type { CellValue } from '../cells/cell';
import { fold } from '../cells/fold';
import { parseDay } from './parseDay';
import { BLANK, UNREADABLE, isBlankLike, readAs, type ReadValue } from '../cells/readValue';

/** 1990-01-01 and 2100-12-31: no enrolment is older, and a later day is a slip of the pen. */
const FIRST_DAY: Serial = 32874;
const LAST_DAY: Serial = 73415;

/** Two-digit years up to this one are in the 2000s, later ones in the 1900s. */
const PIVOT = 79;

const century = (year: number): number => (year <= PIVOT ? 2000 + year : 1900 + year);

function plausible(serial: Serial | null): ReadValue<Serial> {
  return serial !== null && serial >= FIRST_DAY && serial <= LAST_DAY ? readAs(serial) : UNREADABLE;
}

function readDateText(text: string): ReadValue<Serial> {
  const day = parseDay(text, century);
  return plausible(day === null ? null : toSerial(day));
}

function readDateNumber(value: number): ReadValue<Serial> {
  if (value === 0) return BLANK;
  if (value >= FIRST_DAY && value < LAST_DAY + 1) return readAs(Math.floor(value));
  if (!Number.isInteger(value) || value <= LAST_DAY || value > 99_999_999) return UNREADABLE;
  // A number loses the leading zero of 090312.
  return readDateText(String(value).padStart(6, '0'));
}

/**
 * The day in a cell: an Excel date with or without clock time, its serial as text, or a written
 * date (see parseDay). Two-digit years 00-79 are in the 2000s, 80-99 in the 1900s. Blank for an
 * empty cell, 0 and "-"; a month without a day, a day that does not exist, and days before 1990 or
 * after 2100 are unreadable.
 */
export function readDate(value: CellValue): ReadValue<Serial> {
  if (typeof value === 'number') return readDateNumber(value);
  if (typeof value === 'boolean') return UNREADABLE;
  if (isBlankLike(value)) return BLANK;
  const text = value.trim();
  return /^\d{5}([.,]\d+)?$/.test(text)
    ? readDateNumber(Number(text.replace(',', '.')))
    : readDateText(text);
}

const STILL_ENROLLED =
  /^(pagar\b.*|pagaende\b.*|tills? ?vidare|tv|t\.v\.?|ongoing|active|aktiv|current|present|open|still enrolled|inskriven|kvar|fortsatter|lopande|nej|no|(ej|inte|not) (avslutad|avslutat|klar|slut|ended|finished|yet))$/;

/** True for the words that stand in an end column while the person is still there: "pågår", "tv", "-". */
export function isStillEnrolled(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  return isBlankLike(value) || STILL_ENROLLED.test(fold(value));
}

/** The day in an end column: as readDate, and blank for words that say "still enrolled". */
export function readEndDate(value: CellValue): ReadValue<Serial> {
  const read = readDate(value);
  if (read.kind !== 'unreadable') return read;
  return isStillEnrolled(value) ? BLANK : UNREADABLE;
}
