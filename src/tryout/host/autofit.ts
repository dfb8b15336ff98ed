import { eachHeldCell } from './cells';
import type { Locale } from './cellInput';
import { cellText } from './numberText';
import type { Place } from './place';

const POINTS_PER_CHARACTER = 5.5;
const MARGIN = 8;
const DEFAULT_FONT_SIZE = 11;

/** Makes columns as wide as their longest text, wrapped cells left aside; an estimate by the number of characters. */
export function autofitColumns(place: Place, locale: Locale): void {
  const { sheet, area } = place;
  const widest = new Map<number, number>();
  eachHeldCell(sheet, area, (cell, _row, column) => {
    const text = cellText(cell.value, cell.numberFormat, locale);
    if (text === '' || cell.style.wrap === true) return;
    const scale = (cell.style.fontSize ?? DEFAULT_FONT_SIZE) / DEFAULT_FONT_SIZE;
    const bold = cell.style.bold === true ? 1.1 : 1;
    const width = Math.ceil(text.length * POINTS_PER_CHARACTER * scale * bold) + MARGIN;
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  });
  for (const [column, width] of widest) sheet.columnWidths.set(column, Math.min(width, 1790));
}

/** Gives rows back the height that follows from their contents. */
export function autofitRows(place: Place): void {
  const { sheet, area } = place;
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  }
}
