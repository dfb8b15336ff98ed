import type { CalendarDay } from '../definitions/serial';
import { fold } from '../cells/fold';

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

const MONTH_NAME =
  /^(jan(uari|uary)?|feb(ruari|ruary)?|mar(s|ch)?|apr(il)?|maj|may|june?|juni|july?|juli|aug(usti|ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?)$/;

const CLOCK = /(?:t| |, ?| kl\.? ?)\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?z)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const COMPACT = /^(\d{2}|\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4})(?:[-/.] ?| )(\d{1,2})(?:[-/.] ?| )(\d{1,2})$/;
const SHORT_YEAR_FIRST = /^(\d{2})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.] ?(\d{1,2})(?: ?[-/.] ?| )'?(\d{4}|\d{2})$/;
const DAY_FIRST_DASHED = /^(\d{1,2})[- ](\d{1,2})[- ](\d{4})$/;
const DAY_AND_NAME =
  /^(?:den )?(\d{1,2})(?::?[ea]|st|nd|rd|th)?[ .-]*([a-z]+)\.?[ ,.-]*'?(\d{4}|\d{2})$/;
const NAME_AND_DAY = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/** Gives a year written with two digits its century. */
export type Century = (year: number) => number;

function day(year: string, month: string, date: string, century: Century): CalendarDay {
  const written = Number(year);
  return {
    year: year.length === 2 ? century(written) : written,
    month: Number(month),
    day: Number(date),
  };
}

function monthOf(name: string): number | null {
  return MONTH_NAME.test(name) ? (MONTHS[name.slice(0, 3)] ?? null) : null;
}

/**
 * The calendar day that a text states, or null where it states none: ISO, `170312`, `20170312`,
 * `17-03-12`, `12/3 2022`, `12/3-22`, `12.3.2022`, `12 mars 2022`, `March 12, 2022`, each with or
 * without a clock time. Day before month, as in Sweden; three numbers with dashes and a short year
 * are year, month, day. The day may not exist (30 February): toSerial tells.
 */
export function parseDay(text: string, century: Century): CalendarDay | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year = '', month = '', date = ''] = iso;
    return day(year, month, date, century);
  }
  const folded = fold(text);
  const plain = folded.length > 10 ? folded.replace(CLOCK, '') : folded;

  const yearFirst = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain) ?? SHORT_YEAR_FIRST.exec(plain);
  if (yearFirst !== null) {
    const [, year = '', month = '', date = ''] = yearFirst;
    return day(year, month, date, century);
  }
  const dayFirst = DAY_FIRST.exec(plain) ?? DAY_FIRST_DASHED.exec(plain);
  if (dayFirst !== null) {
    const [, date = '', month = '', year = ''] = dayFirst;
    return day(year, month, date, century);
  }
  const named = DAY_AND_NAME.exec(plain);
  if (named !== null) {
    const [, date = '', name = '', year = ''] = named;
    const month = monthOf(name);
    return month === null ? null : day(year, String(month), date, century);
  }
  const american = NAME_AND_DAY.exec(plain);
  if (american !== null) {
    const [, name = '', date = '', year = ''] = american;
    const month = monthOf(name);
    return month === null ? null : day(year, String(month), date, century);
  }
  return null;
}
