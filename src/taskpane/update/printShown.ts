import type { Shown } from '../../excel/update/updateAccess';
import { formatNumber, formatPercent } from '../../texts/numbers';

/** What a cell shows, as people read it; by Excel's number format, of which it knows the tables' own. */
export function printShown(value: Shown, numberFormat: string, language: 'sv' | 'en'): string {
  if (typeof value !== 'number') return String(value);
  const [positive = ''] = numberFormat.split(';');
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  const sign = positive.startsWith('+') && value > 0 ? '+' : '';
  return (
    sign +
    (positive.includes('%')
      ? formatPercent(value, language, decimals)
      : formatNumber(value, language, decimals))
  );
}
