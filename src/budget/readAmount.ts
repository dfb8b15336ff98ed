import type { CellValue } from '../cells/cell';
import { fold } from '../cells/fold';
import { BLANK, isBlankLike, readAs, UNREADABLE, type ReadValue } from '../cells/readValue';
import { kronor, type Amount } from './amount';

/** Kronor in one of each unit that people write, folded; the longer spellings of one stem first. */
const UNITS: readonly (readonly [pattern: string, kronor: number])[] = [
  ['mkr|mnkr|msek|milj(?:on(?:er)?)?\\.?(?: ?(?:kr(?:onor)?\\.?|sek))?', 1_000_000],
  ['tkr|kkr|tsek|ksek|tusen(?: ?(?:kr(?:onor)?\\.?|sek))?', 1_000],
  ['kr(?:onor)?\\.?|sek', 1],
];

const LONGEST_AMOUNT = 60;
const UNIT = UNITS.map(([pattern]) => pattern).join('|');
const NUMBER = "\\d[\\d .,']*";
/** Sign and unit may stand on either side, and nothing else may stand there. */
const AMOUNT = new RegExp(
  `^(?<open>\\()? ?(?<sign>[-+])? ?(?<before>${UNIT})? ?(?<inner>[-+])? ?` +
    `(?<number>${NUMBER}?)(?<whole>[:,.]-)? ?(?<after>${UNIT})? ?(?<last>-)? ?(?<close>\\))?$`,
);

/**
 * The amount that a cell holds, in öre. A number without a unit is in kronor, or in the unit that
 * the sheet says: 1000 under "tkr". A text may carry a unit (kr, SEK, tkr, kkr, Mkr,
 * milj), ":-", and a sign before it, after it, or as accounting parentheses; thousands may be parted
 * by any blank, points or commas: "1 737 747", "8,1 Mkr", "(35 180)", "35 180-", "1.737.747".
 *
 * Where a mark could be either, Swedish use decides: "1.500" is 1 500 and "12,50" is 12.50. "1,500"
 * is a decimal number in tkr and Mkr; in kronor nobody writes three decimals, so it is unreadable
 * rather than guessed. In Mkr a single point is a decimal mark.
 *
 * Per cent, dates, truth values, other texts and amounts too large to be exact are unreadable.
 */
export function readAmount(value: CellValue, saidUnit = 1): ReadValue<Amount> {
  if (typeof value === 'number') return amountOr(kronor(value * saidUnit));
  if (typeof value === 'boolean') return UNREADABLE;
  if (isBlankLike(value)) return BLANK;
  if (value.length > LONGEST_AMOUNT) return UNREADABLE;
  const parts = AMOUNT.exec(fold(value))?.groups;
  if (parts === undefined) return UNREADABLE;
  const { open, close, before, after, number = '', whole } = parts;
  const signs = [parts['sign'], parts['inner'], parts['last']].filter((s) => s !== undefined);
  const inParentheses = open !== undefined;
  if (inParentheses !== (close !== undefined)) return UNREADABLE;
  if (signs.length + (inParentheses ? 1 : 0) > 1) return UNREADABLE;
  if (before !== undefined && after !== undefined) return UNREADABLE;
  const unit = kronorIn(before ?? after, saidUnit);
  const digits = plainNumber(number.trim(), unit);
  if (digits === null || (whole !== undefined && digits.includes('.'))) return UNREADABLE;
  const amount = kronor(Number(digits) * unit);
  return amountOr(inParentheses || signs[0] === '-' ? 0 - amount : amount);
}

function amountOr(amount: number): ReadValue<Amount> {
  return Number.isNaN(amount) ? UNREADABLE : readAs(amount);
}

function kronorIn(unit: string | undefined, otherwise: number): number {
  if (unit === undefined) return otherwise;
  return UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(unit))?.[1] ?? 1;
}

const BARE = /^\d+$/;
const GROUPED = [
  /^(?<whole>\d{1,3}(?: \d{3})+|\d+)(?:[.,](?<decimals>\d+))?$/,
  /^(?<whole>\d{1,3}(?:\.\d{3})+)(?:,(?<decimals>\d+))?$/,
  /^(?<whole>\d{1,3}(?:,\d{3})+)\.(?<decimals>\d+)$/,
  /^(?<whole>\d{1,3}(?:[,']\d{3}){2,}|\d{1,3}'\d{3})(?:[.](?<decimals>\d+))?$/,
];

/** Digits with a decimal point and nothing more, or null where the marks cannot be understood. */
function plainNumber(text: string, unit: number): string | null {
  if (BARE.test(text)) return text;
  if (/^\d{1,3}\.\d{3}$/.test(text) && unit < 1_000_000) return text.replace('.', '');
  if (/^\d{1,3},\d{3}$/.test(text) && unit === 1) return null;
  for (const shape of GROUPED) {
    const found = shape.exec(text)?.groups;
    if (found !== undefined) {
      const { whole = '', decimals } = found;
      return whole.replace(/[ .,']/g, '') + (decimals === undefined ? '' : `.${decimals}`);
    }
  }
  return null;
}
