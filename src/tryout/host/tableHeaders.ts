import type { Area, ModelSheet } from '../model/workbookModel';
import type { Locale } from './cellInput';
import { becomesOwn, cellForWriting } from './cells';
import type { HostState } from './hostState';
import { cellText } from './numberText';
import { intersection, type Place } from './place';

/** Makes the first row of the area into column names: texts, none empty, none twice, capitals or not. */
export function nameHeaders(sheet: ModelSheet, area: Area, locale: Locale): void {
  const word = locale === 'sv-SE' ? 'Kolumn' : 'Column';
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellForWriting(sheet, area.top, column);
    const text = cellText(cell.value, cell.numberFormat, locale);
    const wanted = text === '' ? `${word}${column - area.left + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    becomesOwn(cell);
    cell.value = name;
    cell.formula = null;
  }
}

/** Makes column names again of what was just written over the header rows of tables. */
export function keepHeaders(state: HostState, { sheet, area }: Place): void {
  for (const table of sheet.tables) {
    const header = { ...table.area, bottom: table.area.top };
    if (intersection(header, area)) nameHeaders(sheet, header, state.locale);
  }
}
