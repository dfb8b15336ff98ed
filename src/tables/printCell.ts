import { formatNumber, formatPercent } from '../texts/numbers';
import type { TableCell } from './table';

/** A cell as people read it: "1 810", "15,6", "73,3 %", "1+6", "+3", "–". Rounded here and nowhere before. */
export function printCell({ value, format }: TableCell, language: 'sv' | 'en'): string {
  if (typeof value === 'string') return value;
  switch (format) {
    case 'count':
    case 'label':
      return formatNumber(value, language);
    case 'decimal1':
      return formatNumber(value, language, 1);
    case 'percent':
      return formatPercent(value, language, 1);
    case 'share':
      return formatPercent(value, language);
    case 'countChange':
      return plus(value) + formatNumber(value, language);
    case 'percentChange':
      return plus(Math.round(100 * value)) + formatPercent(value, language);
    case 'decimalChange':
      return plus(Math.round(10 * value)) + formatNumber(value, language, 1);
    case 'money':
      return formatNumber(value, language);
    case 'ore':
      return formatNumber(value, language, 2);
    case 'moneyChange':
      return plus(Math.round(value)) + formatNumber(value, language);
    case 'oreChange':
      return plus(value) + formatNumber(value, language, 2);
    case 'rateChange':
      return plus(Math.round(1000 * value)) + formatPercent(value, language, 1);
  }
}

function plus(value: number): string {
  return value > 0 ? '+' : '';
}
