import { fold } from '../../cells/fold';
import { parsePeriod } from '../../definitions/parsePeriod';
import { periodLabel, spanOfMonths } from '../../definitions/period';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?`;
const YEAR = String.raw`(?: (?:ar )?(20\d\d|\d\d))?`;
const SPAN = new RegExp(`^${MONTH}(?: ?- ?| till | t\\.?o\\.?m\\.? | och )${MONTH}${YEAR}$`);
const ONE = new RegExp(`^${MONTH}${YEAR}$`);
const HALF = /^(?:the )?(first|second) half of (20\d\d)$/;
const PART = new RegExp(`^(kvartal|q|kv|tertial|t) ?(\\d)(?:,? ?-? ?(?:ar )?(20\\d\\d))?$`);

/**
 * The field's label of the period that a text names, as `180101-181231`; where it names months or a
 * part of a year without the year, its own words, which are no report's period. Null: it names none.
 */
export function namedPeriod(text: string): string | null {
  const whole = parsePeriod(text);
  if (whole !== null) return periodLabel(whole);
  const words = fold(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
  const span = SPAN.exec(words);
  if (span !== null)
    return label(MONTHS.indexOf(span[1] ?? ''), MONTHS.indexOf(span[2] ?? ''), span[3]) ?? words;
  const one = ONE.exec(words);
  if (one !== null) {
    const month = MONTHS.indexOf(one[1] ?? '');
    return label(month, month, one[2]) ?? words;
  }
  const half = HALF.exec(words);
  if (half !== null) {
    const from = half[1] === 'first' ? 0 : 6;
    return label(from, from + 5, half[2]);
  }
  const part = PART.exec(words);
  if (part === null) return null;
  const [length, number] = [/^(?:kvartal|q|kv)$/.test(part[1] ?? '') ? 3 : 4, Number(part[2])];
  const first = (number - 1) * length;
  return label(first, first + length - 1, part[3]) ?? words;
}

/** Months are counted from 0. */
function label(first: number, last: number, year: string | undefined): string | null {
  if (year === undefined || first < 0 || last > 11 || first > last) return null;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return periodLabel(spanOfMonths(full, first + 1, full, last + 1));
}
