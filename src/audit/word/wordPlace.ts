import type { AuditTexts } from '../../texts/auditTexts';
import type { AuditViewTexts } from '../../texts/auditViewTexts';
import type { Place } from '../document';
import type { WordReport } from './wordReport';

/** A place in a Word report: its section, and the sentence or the table's row and column. */
export function formatWordPlace(
  place: Place,
  { sections, tableSections }: WordReport,
  texts: { readonly audit: AuditTexts; readonly view: AuditViewTexts },
): string {
  const t = texts.view.wordPlace;
  if (place.kind === 'sentence') {
    const section = sections.findLast(({ start }) => start <= place.start)?.heading;
    const sentence = texts.audit.where.sentence(place.text);
    return section === undefined || section === place.text
      ? sentence
      : t.inSection(section, sentence);
  }
  const { sheet: table, row, column } = place.cell;
  const section = tableSections.get(table) ?? '';
  const cell = row < 0 ? t.tableTitle(table) : t.tableCell(table, row + 1, column + 1);
  return section === '' ? cell : t.inSection(section, cell);
}
