import { isoDate } from '../definitions/serial';
import type { CellValue } from '../cells/cell';
import { oneLine } from '../cells/fold';

const MOST = 60;

/** A cell as a user sees it in the sheet: dates as days, Swedish decimals, one line, at most 60 characters. */
export function cellText(value: CellValue, asDay: boolean): string {
  if (typeof value === 'number') {
    return asDay && value >= 61 && value < 80_000
      ? isoDate(value)
      : String(Math.round(value * 1e6) / 1e6).replace('.', ',');
  }
  const text = oneLine(String(value));
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

/** The first three different values of a column, as text. */
export function sampleTexts(values: readonly CellValue[], asDay: boolean): readonly string[] {
  const samples = new Set<string>();
  for (const value of values) {
    if (value === '' || samples.size === 3) continue;
    const text = cellText(value, asDay);
    if (text !== '') samples.add(text);
  }
  return [...samples];
}
