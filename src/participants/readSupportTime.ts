import type { CellValue } from '../cells/cell';
import { fold } from '../cells/fold';
import type { SupportUnit } from './mapping';
import type { SupportTime } from './participant';
import { BLANK, UNREADABLE, isBlankLike, readAs, type ReadValue } from '../cells/readValue';

/** Sixty years: more than this is another kind of number, such as a date. */
const MOST_MONTHS = 720;
const MONTHS_PER_YEAR = 12;

const ABOUT = /^(ca|cirka|c:a|ungefar|about|approx\.?|~)\.? ?/;
const MORE_BEFORE = /^(>=?|≥|over|mer an|mera an|fler an|langre an|minst|more than|at least) ?/;
const MORE_AFTER = / ?(\+|eller mer|or more|och mer)$/;
const PART = /(\d+(?:[.,]\d+)?) ?(ar|years?|yrs?|y|manader|manad|man|mon|months?|mths?|m)?\b\.?/g;

/** A support time as it is written, before a unit is chosen for it. */
export interface WrittenTime {
  readonly amount: number;
  /** The cell's own unit, which is stronger than the column's. */
  readonly unit: SupportUnit | null;
  readonly capped: boolean;
}

function ownUnit(word: string | undefined): SupportUnit | null {
  if (word === undefined) return null;
  return word.startsWith('m') ? 'months' : 'years';
}

function parseParts(text: string, capped: boolean): WrittenTime | null {
  if (text.replace(PART, '').replace(/[ ,]|\b(och|and)\b/g, '') !== '') return null;
  const parts = [...text.matchAll(PART)].map(([, amount = '', word]) => ({
    amount: Number(amount.replace(',', '.')),
    unit: ownUnit(word),
  }));
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return null;
  if (second === undefined) return { ...first, capped };
  return first.unit === 'years' && second.unit === 'months'
    ? { amount: first.amount * MONTHS_PER_YEAR + second.amount, unit: 'months', capped }
    : null;
}

/** What a cell says before any unit is chosen: ">9" is 9 or more, "2 år 6 mån" is 30 months; null where it says no time. */
export function parseSupportTime(value: CellValue): WrittenTime | null {
  if (typeof value === 'number') {
    return value >= 0 ? { amount: value, unit: null, capped: false } : null;
  }
  if (typeof value === 'boolean') return null;
  const text = fold(value.replaceAll('½', ',5')).replace(ABOUT, '').replace(/^,5/, '0,5');
  const uncapped = text.replace(MORE_BEFORE, '').replace(MORE_AFTER, '');
  return parseParts(uncapped, uncapped !== text);
}

/**
 * Time on public support before start, in months (a year is 12). The cell's own unit beats the
 * column's. ">9", "över 9", "9+" are lower bounds. Ranges, upper bounds ("<1") and more than sixty
 * years are unreadable.
 */
export function readSupportTime(value: CellValue, unit: SupportUnit): ReadValue<SupportTime> {
  if (isBlankLike(value)) return BLANK;
  const time = parseSupportTime(value);
  if (time === null) return UNREADABLE;
  const months = (time.unit ?? unit) === 'years' ? time.amount * MONTHS_PER_YEAR : time.amount;
  return months <= MOST_MONTHS ? readAs({ months, capped: time.capped }) : UNREADABLE;
}
