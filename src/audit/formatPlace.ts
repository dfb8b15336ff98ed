import { fullAddress, type Grid } from '../cells/cell';
import type { AuditTexts } from '../texts/auditTexts';
import type { AuditDocument, Place } from './document';

/** Where something stands: a cell of a workbook, a cell of a table in a text, or the sentence itself. */
export function formatPlace(place: Place, { tables }: AuditDocument, texts: AuditTexts): string {
  const t = texts.where;
  if (place.kind === 'sentence') {
    const sentence = t.sentence(place.text);
    return place.cell === null ? sentence : `${t.cell(fullAddress(place.cell))}: ${sentence}`;
  }
  const { cell } = place;
  if (cell.sheet !== '') return t.cell(fullAddress(cell));
  const at = tables.findIndex(
    ({ sheet, top, rows }) => sheet === '' && cell.row >= top && cell.row < top + rows.length,
  );
  const table = tables[at];
  if (table === undefined) return t.textCell(cell.row + 1, cell.column + 1);
  const row = cell.row - table.top - titleRows(table);
  return row < 0
    ? t.tableTitle(at + 1)
    : t.tableCell(at + 1, row + 1, cell.column - table.left + 1);
}

/** The lines above a table of a text that are its title: the table's own have several cells. */
function titleRows({ rows }: Grid): number {
  return Math.max(
    0,
    rows.findIndex((cells) => cells.length > 1),
  );
}
