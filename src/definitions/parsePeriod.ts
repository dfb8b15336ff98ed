import { halfYearPeriod, spanOfMonths, yearPeriod, type Period } from './period';
import { toSerial } from './serial';

const HALF_WORDS: Readonly<Record<string, 1 | 2>> = {
  h1: 1,
  ht1: 1,
  'halvår 1': 1,
  'första halvåret': 1,
  'first half': 1,
  'first half of': 1,
  h2: 2,
  'halvår 2': 2,
  'andra halvåret': 2,
  'second half': 2,
  'second half of': 2,
};

const HALF_PATTERN = Object.keys(HALF_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * Reads a period the way reports write it: `180101-181231`, `20220701–20230630`,
 * `2018-01-01–2018-12-31`, `2018-01-01 - 2018-12-31`, `1901-1912` (months), `helår 2018`, `2018`,
 * `H1 2018`, `2018 H2`, `första halvåret 2018`. Two-digit years lie in 2000-2099.
 *
 * `2018-2019` is two years; `1901-1912` is read as the months 2019-01 to 2019-12, since no team
 * reports a century ago. Null where nothing can be read, a day does not exist, or the end lies
 * before the start.
 */
export function parsePeriod(text: string): Period | null {
  const t = text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const period =
    parseYear(t) ?? parseHalfYear(t) ?? parseYears(t) ?? parseMonths(t) ?? parseDays(t);
  return period !== null && period.from <= period.to ? period : null;
}

function parseYear(t: string): Period | null {
  const match = /^(?:helår(?:et)? |år(?:et)? |full year |year )?(20\d\d)$/.exec(t);
  return match ? yearPeriod(Number(match[1])) : null;
}

function parseHalfYear(t: string): Period | null {
  const before = new RegExp(`^(${HALF_PATTERN}),? (20\\d\\d)$`).exec(t);
  const after = new RegExp(`^(20\\d\\d),? ?(${HALF_PATTERN})$`).exec(t);
  const [word, year] = before ? [before[1], before[2]] : [after?.[2], after?.[1]];
  const half = word === undefined ? undefined : HALF_WORDS[word];
  return half === undefined ? null : halfYearPeriod(Number(year), half);
}

function parseYears(t: string): Period | null {
  const match = /^(20[2-9]\d|201[3-9])-(20[2-9]\d|201[3-9])$/.exec(t);
  return match ? spanOfMonths(Number(match[1]), 1, Number(match[2]), 12) : null;
}

function parseMonths(t: string): Period | null {
  const match = /^(?:20)?(\d\d)-?(\d\d) ?- ?(?:20)?(\d\d)-?(\d\d)$/.exec(t);
  if (!match) return null;
  const [fromYear, fromMonth, toYear, toMonth] = match.slice(1).map(Number);
  if (
    fromYear === undefined ||
    fromMonth === undefined ||
    toYear === undefined ||
    toMonth === undefined ||
    !isMonth(fromMonth) ||
    !isMonth(toMonth)
  ) {
    return null;
  }
  return spanOfMonths(2000 + fromYear, fromMonth, 2000 + toYear, toMonth);
}

function parseDays(t: string): Period | null {
  const day = String.raw`(?:20)?(\d\d)[-/.]?(\d\d)[-/.]?(\d\d)`;
  const match = new RegExp(`^${day} ?(?:-|t\\.?o\\.?m\\.?|till|to) ?${day}$`).exec(t);
  if (!match) return null;
  const from = dayOf(match[1], match[2], match[3]);
  const to = dayOf(match[4], match[5], match[6]);
  return from !== null && to !== null ? { from, to } : null;
}

function dayOf(year?: string, month?: string, day?: string): number | null {
  return toSerial({ year: 2000 + Number(year), month: Number(month), day: Number(day) });
}

function isMonth(n: number): boolean {
  return n >= 1 && n <= 12;
}
