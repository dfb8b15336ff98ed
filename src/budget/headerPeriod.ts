import { parsePeriod } from '../definitions/parsePeriod';
import type { Period } from '../definitions/period';
import { daysInMonth, fromSerial } from '../definitions/serial';
import { fold } from '../cells/fold';
import { WHOLE_YEAR, type YearPart } from './budgetColumn';

/** What a header or title says of time; each null where it does not say. */
export interface SaidPeriod {
  readonly year: number | null;
  readonly part: YearPart | null;
  /** "Föregående år": the year before the block's own, whichever that is. */
  readonly previousYear: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH_MONTHS: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };
const MONTH =
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)(?:uari|ruari|uary|ruary|s|ch|il|i|y|usti|ust|ober|ember|e)?\\.?|maj|may';
const UNTIL =
  '(?:t\\.? ?o\\.? ?m\\.?|till o(?:ch)? med|till|per(?: den)?|through|until|as of|up to)';
const DAY = '(?:20)?(\\d\\d)-?(\\d\\d)-?(\\d\\d)';

const DAYS =
  /(?<!\d)(?:20)?\d\d-?\d\d-?\d\d ?(?:-|t\.?o\.?m\.?|till) ?(?:20)?\d\d-?\d\d-?\d\d(?!\d)/;
const MONTH_NUMBERS = /(?<!\d)(?:20)?\d\d(?:0[1-9]|1[0-2]) ?- ?(?:20)?\d\d(?:0[1-9]|1[0-2])(?!\d)/;
const UNTIL_DAY = new RegExp(`(?<!\\d)${DAY}(?!\\d)`);
const UNTIL_DAY_OF_MONTH = new RegExp(`\\b(\\d{1,2})(?:/(\\d{1,2})| (${MONTH}))(?!\\w)`);
const MONTH_TO_MONTH = new RegExp(
  `(?<!\\p{L})(${MONTH}) ?(?:-|tom|till|to|/) ?(${MONTH})(?!\\p{L})`,
  'u',
);
const UNTIL_MONTH = new RegExp(
  `(?<!\\p{L})${UNTIL} (?:sista |slutet av )?(${MONTH})(?!\\p{L})`,
  'u',
);
const ONE_MONTH = new RegExp(`(?<!\\p{L})(${MONTH})(?!\\p{L})`, 'u');

const PARTS: readonly (readonly [RegExp, YearPart])[] = [
  [/\b(andra halvar|halvar 2|second half|h2\b|ht\b)/, { firstMonth: 7, months: 6 }],
  [/halvar|half[- ]year|first half|\bh1\b|\bvt\b/, { firstMonth: 1, months: 6 }],
  [/\b(kvartal ?1|forsta kvartalet|[kq]1)\b/, { firstMonth: 1, months: 3 }],
  [/\b(kvartal ?2|andra kvartalet|[kq]2)\b/, { firstMonth: 4, months: 3 }],
  [/\b(kvartal ?3|tredje kvartalet|[kq]3)\b/, { firstMonth: 7, months: 3 }],
  [/\b(kvartal ?4|fjarde kvartalet|[kq]4)\b/, { firstMonth: 10, months: 3 }],
  [/\b(tertial ?1|forsta tertialet|t1)\b/, { firstMonth: 1, months: 4 }],
  [/\b(tertial ?2|andra tertialet|t2)\b/, { firstMonth: 5, months: 4 }],
  [/\b(tertial ?3|tredje tertialet|t3)\b/, { firstMonth: 9, months: 4 }],
  [/\b(helar\w*|hela aret|ars(budget|utfall|prognos)\w*|full[- ]year|annual|yearly)\b/, WHOLE_YEAR],
];

const TIME_WORDS = new RegExp(
  `(?<!\\p{L})(?:${MONTH}|${UNTIL}|(?:hel|halv)?ar(?:et)?|hela|forsta|andra|tredje|fjarde|kvartal(?:et)?|tertial(?:et)?|[hkqt][1-4]|[hv]t|first|second|half|full|year|den)(?!\\p{L})`,
  'gu',
);

const ACCUMULATED = /\back(umulera\w*)?\b|\baccumulated\b|\bytd\b/;

const PREVIOUS =
  /\b(foregaende ar|fg\.? ar|f\.? ?g\.? ar|forra aret\w*|forra ars|fjolar\w*|previous year|last year|prior year)/;

/**
 * Reads the time in a header: "Utfall tom 200630", "Budget jan-jun", "Halvårsutfall", "Q1 2020",
 * "Årsbudget 2018", "Utfall 180101-181231", "Budget -20". A day or month after "tom" ends a part
 * that begins with January; a day alone is read so too, and so is what has accumulated: "Ack. utfall aug".
 */
export function headerPeriod(text: string): SaidPeriod {
  const t = fold(text);
  const year = yearIn(t);
  const between = periodIn(t);
  const previousYear = PREVIOUS.test(t);
  if (between !== null) return { ...between, previousYear };
  const until = untilDay(t);
  if (until !== null) return { year: until.year ?? year, part: until.part, previousYear };
  return { year, part: partIn(t), previousYear };
}

/** True for a text that says a time and nothing else: "2018", "Helår 2018", "jan-jun". */
export function isPeriodOnly(text: string): boolean {
  const { year, part } = headerPeriod(text);
  return (year !== null || part !== null) && !/\p{L}/u.test(fold(text).replace(TIME_WORDS, ''));
}

function yearIn(t: string): number | null {
  const whole = /(?<!\d)(20\d\d)(?!\d)/.exec(t)?.[1];
  if (whole !== undefined) return Number(whole);
  const short = /(?:^|[a-z)] ?)[-'\u2019](\d\d)$/.exec(t)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}

function periodIn(t: string): Pick<SaidPeriod, 'year' | 'part'> | null {
  const written = DAYS.exec(t)?.[0] ?? MONTH_NUMBERS.exec(t)?.[0];
  const period = written === undefined ? null : parsePeriod(written);
  return period === null ? null : partOfPeriod(period);
}

function partOfPeriod(period: Period): Pick<SaidPeriod, 'year' | 'part'> | null {
  const from = fromSerial(period.from);
  const to = fromSerial(period.to);
  const whole = (to.year - from.year) * 12 + to.month - from.month;
  const months = whole + to.day / daysInMonth(to.year, to.month) - (from.day - 1) / 30;
  if (months > 12) return null;
  return { year: from.year, part: { firstMonth: from.month, months } };
}

function untilDay(t: string): { readonly year: number | null; readonly part: YearPart } | null {
  const [, yy, mm, dd] = UNTIL_DAY.exec(t) ?? [];
  if (yy !== undefined) {
    const year = 2000 + Number(yy);
    const part = partUntil(year, Number(mm), Number(dd));
    return part === null ? null : { year, part };
  }
  const [, day, number, name] = UNTIL_DAY_OF_MONTH.exec(t) ?? [];
  if (day === undefined) return null;
  const month = name === undefined ? Number(number) : monthNumber(name);
  const part = partUntil(2001, month, Number(day));
  return part === null ? null : { year: null, part };
}

function partUntil(year: number, month: number, day: number): YearPart | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { firstMonth: 1, months: month - 1 + day / daysInMonth(year, month) };
}

function partIn(t: string): YearPart | null {
  const [, first, last] = MONTH_TO_MONTH.exec(t) ?? [];
  if (first !== undefined && last !== undefined) {
    const firstMonth = monthNumber(first);
    const months = monthNumber(last) - firstMonth + 1;
    return { firstMonth, months: months > 0 ? months : months + 12 };
  }
  const until = UNTIL_MONTH.exec(t)?.[1];
  if (until !== undefined) return { firstMonth: 1, months: monthNumber(until) };
  const one = ONE_MONTH.exec(t)?.[1];
  const said =
    PARTS.find(([pattern]) => pattern.test(t))?.[1] ??
    (one === undefined ? null : { firstMonth: monthNumber(one), months: 1 });
  return said !== null && ACCUMULATED.test(t)
    ? { firstMonth: 1, months: said.firstMonth + said.months - 1 }
    : said;
}

function monthNumber(name: string): number {
  const short = name.slice(0, 3);
  return MONTHS.indexOf(ENGLISH_MONTHS[short] ?? short) + 1;
}
