import { fromSerial } from '../../definitions/serial';
import type { ModelValue } from '../model/workbookModel';
import type { Locale } from './cellInput';

const MARKS = {
  'sv-SE': { decimal: ',', thousands: '\u00a0', yes: 'SANT', no: 'FALSKT' },
  'en-US': { decimal: '.', thousands: ',', yes: 'TRUE', no: 'FALSE' },
} as const;

/** How a cell shows its value, as range.text gives it; formats beyond numbers, per cent and dates show as General. */
export function cellText(value: ModelValue, numberFormat: string, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? MARKS[locale].yes : MARKS[locale].no;
  const section = sectionFor(value, numberFormat);
  if (isDateFormat(section.format)) return dateText(value, section.format);
  const pattern = /[#0](?:[#0,]*)(?:\.([#0]+))?/.exec(withoutLiterals(section.format));
  return pattern
    ? patternText(section.magnitude, section.format, locale)
    : generalText(section.magnitude, locale);
}

/** The part of the format that holds for the value; a part of its own for negative numbers brings its own sign. */
function sectionFor(value: number, format: string): { format: string; magnitude: number } {
  const [positive = '', negative, zero] = format.split(';');
  if (value < 0 && negative !== undefined) return { format: negative, magnitude: -value };
  if (value === 0 && zero !== undefined) return { format: zero, magnitude: value };
  return { format: positive, magnitude: value };
}

function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|_./g, '');
}

function isDateFormat(format: string): boolean {
  return /[ymd]/i.test(withoutLiterals(format)) && !/General/i.test(format);
}

function dateText(serial: number, format: string): string {
  const { year, month, day } = fromSerial(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86400);
  const two = (n: number): string => String(n).padStart(2, '0');
  return withoutLiterals(format).replace(/y+|m+|d+|h+|s+/gi, (letters, at: number, all: string) => {
    const short = letters.length < 2;
    switch (letters.charAt(0).toLowerCase()) {
      case 'y':
        return letters.length > 2 ? String(year) : two(year % 100);
      case 'd':
        return short ? String(day) : two(day);
      case 'h':
        return two(Math.floor(seconds / 3600));
      case 's':
        return two(seconds % 60);
      default:
        if (/h+:?$/i.test(all.slice(0, at))) return two(Math.floor(seconds / 60) % 60);
        return short ? String(month) : two(month);
    }
  });
}

function patternText(value: number, format: string, locale: Locale): string {
  const bare = format
    .replace(/\\(.)/g, '$1')
    .replace(/_./g, ' ')
    .replace(/\[[^\]]*\]/g, '');
  const match = /[#0](?:[#0, \u00a0]*[#0])?(?:\.([#0]+))?/.exec(withoutLiterals(bare));
  const [pattern = '0', fraction = ''] = match ?? [];
  const percent = bare.includes('%');
  const shown = percent ? value * 100 : value;
  const fixed = Math.abs(roundHalfUp(shown, fraction.length)).toFixed(fraction.length);
  const [digits = '0', decimals = ''] = fixed.split('.');
  const optional = /#*$/.exec(fraction)?.[0].length ?? 0;
  const kept = trimOptional(decimals, optional);
  const whole = /[, \u00a0]/.test(pattern.split('.')[0] ?? '')
    ? digits.replace(/\B(?=(\d{3})+$)/g, MARKS[locale].thousands)
    : digits;
  const number = kept === '' ? whole : whole + MARKS[locale].decimal + kept;
  const sign = roundHalfUp(shown, fraction.length) < 0 ? '-' : '';
  return sign + bare.replaceAll('"', '').replace(pattern, number);
}

function trimOptional(decimals: string, optional: number): string {
  let kept = decimals;
  for (let left = optional; left > 0 && kept.endsWith('0'); left--) kept = kept.slice(0, -1);
  return kept;
}

/** Excel rounds the decimal number that it shows, not its binary neighbour: 0.285 with two decimals is 0.29. */
function roundHalfUp(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value).toPrecision(15)}`) * 10 ** decimals;
  const rounded = Math.round(Number(scaled.toPrecision(15))) / 10 ** decimals;
  return value < 0 ? -rounded : rounded;
}

function generalText(value: number, locale: Locale): string {
  const eleven = Number(value.toPrecision(10));
  const text = Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : String(eleven);
  return text.replace('.', MARKS[locale].decimal).replace('e', 'E');
}
