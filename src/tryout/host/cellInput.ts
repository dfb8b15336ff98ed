import { toSerial } from '../../definitions/serial';
import type { ModelValue } from '../model/workbookModel';
import { refusal } from './hostError';
import { fromLocalFormula } from './localFormula';

export type Locale = 'sv-SE' | 'en-US';

/** What Excel makes of something that is written into a cell. */
export interface CellInput {
  readonly value: ModelValue;
  readonly formula: string | null;
  /** The format that the writing suggests, for a cell that has none of its own. */
  readonly numberFormat: string | null;
}

const MAX_TEXT = 32767;
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';

const LANGUAGE = {
  'sv-SE': { decimal: ',', thousands: /[\u00a0\u202f ]/g, yes: 'SANT', no: 'FALSKT' },
  'en-US': { decimal: '.', thousands: /,(?=\d{3}(?:\D|$))/g, yes: 'TRUE', no: 'FALSE' },
} as const;

/**
 * Reads what is written into a cell as Excel does: text that looks like a number, a date, a
 * percentage or a truth value becomes one; a leading "=" is a formula, and so is what begins with a
 * plus or a minus and is no number (see the documentation of Range.values); an apostrophe keeps
 * text as it is, and so does a cell whose format is text.
 *
 * @param locale what the user typed is read in the user's language, what an add-in writes in English
 */
export function readInput(raw: unknown, currentFormat: string, locale: Locale): CellInput {
  if (typeof raw === 'number') {
    return plain(currentFormat === TEXT_FORMAT ? String(raw) : raw);
  }
  if (typeof raw === 'boolean') return plain(raw);
  if (typeof raw !== 'string')
    throw refusal('argument', 'a cell takes text, numbers, true and false');
  if (raw === '') return plain('');
  if (raw.startsWith("'")) return plain(checkedText(raw.slice(1)));
  if (currentFormat === TEXT_FORMAT) return plain(checkedText(raw));
  if (raw.startsWith('=') && raw.length > 1) return formulaInput(raw, locale);
  const read = readTruth(raw, locale) ?? readNumber(raw, locale) ?? readDate(raw, locale);
  if (read) return read;
  return /^[-+]./s.test(raw) ? formulaInput(`=${raw}`, locale) : plain(checkedText(raw));
}

function formulaInput(formula: string, locale: Locale): CellInput {
  return { value: 0, formula: fromLocalFormula(formula, locale), numberFormat: null };
}

function plain(value: ModelValue): CellInput {
  return { value, formula: null, numberFormat: null };
}

function checkedText(text: string): string {
  if (text.length > MAX_TEXT) throw refusal('cellTextTooLong', `${text.length} characters`);
  return text;
}

function readTruth(raw: string, locale: Locale): CellInput | null {
  const word = raw.trim().toUpperCase();
  const { yes, no } = LANGUAGE[locale];
  if (word === yes || word === 'TRUE') return plain(true);
  if (word === no || word === 'FALSE') return plain(false);
  return null;
}

function readNumber(raw: string, locale: Locale): CellInput | null {
  const first = raw.trim().charCodeAt(0);
  const startsLikeNumber = (first >= 48 && first <= 57) || '+-.,'.includes(raw.trim().charAt(0));
  if (!startsLikeNumber || raw.trim() === '') return null;
  const { decimal, thousands } = LANGUAGE[locale];
  const match = /^([+-]?[\d.,\s\u00a0\u202f]+(?:[eE][+-]?\d+)?)\s*(%?)$/.exec(raw.trim());
  if (!match) return null;
  const [, digits = '', percent = ''] = match;
  const bare = digits.trim().replace(thousands, '');
  const standard = decimal === ',' ? (bare.includes('.') ? '' : bare.replace(',', '.')) : bare;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(standard)) return null;
  const number = Number(standard);
  if (percent === '') return plain(number);
  return {
    value: number / 100,
    formula: null,
    numberFormat: standard.includes('.') ? '0.00%' : '0%',
  };
}

function readDate(raw: string, locale: Locale): CellInput | null {
  const iso = /^(\d{4}|\d{2})-(\d{1,2})-(\d{1,2})$/.exec(raw.trim());
  if (iso) {
    const [, year = '', month = '', day = ''] = iso;
    return dateInput(fullYear(year), Number(month), Number(day));
  }
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(raw.trim());
  if (american && locale === 'en-US') {
    const [, month = '', day = '', year = ''] = american;
    return dateInput(fullYear(year), Number(month), Number(day));
  }
  return null;
}

/** Two digits below 30 are of this century, as Excel has it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateInput(year: number, month: number, day: number): CellInput | null {
  const serial = toSerial({ year, month, day });
  return serial === null ? null : { value: serial, formula: null, numberFormat: DATE_FORMAT };
}
