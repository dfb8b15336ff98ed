import type { Locale } from '../../host/cellInput';
import { cellText } from '../../host/numberText';
import { cellKey } from '../../model/workbookModel';
import type { Area, ModelSheet } from '../../model/workbookModel';

/** An area of a sheet as it is seen, for the clipboard. */
export function copiedText(sheet: ModelSheet, area: Area, locale: Locale): string {
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      texts.push(cell === undefined ? '' : cellText(cell.value, cell.numberFormat, locale));
    }
    rows.push(texts);
  }
  return toClipboard(rows);
}

/** Cells as spreadsheets put them on the clipboard: tabs between, a line per row, quotes around what holds either. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  const field = (text: string): string =>
    /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(field).join('\t')).join('\n');
}

/** The reverse; short rows are filled up with blanks. Empty text is one blank cell. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quoted, bare = '', end] of plain.matchAll(fields)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
