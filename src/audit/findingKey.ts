import type { CellValue } from '../cells/cell';
import type { AuditDocument, Place } from './document';
import type { Finding } from './finding';

/**
 * Knows a finding again when the same report is audited anew, also where it has been moved: by the
 * check, what is stated, and the sentence or the row of the table that it stands in. No text of the
 * report can be read out of it. Changes when what it stands in is changed.
 */
export function findingKey(
  { check, detail, stated, where }: Finding,
  document: AuditDocument,
): string {
  return `${check}.${detail.code}.${hash(`${stated}\n${surroundings(where, document)}`)}`;
}

function surroundings(place: Place, { tables }: AuditDocument): string {
  if (place.kind === 'sentence') return place.text.replace(/\s+/g, ' ');
  const { sheet, row, column } = place.cell;
  const rows = tables
    .filter((grid) => grid.sheet === sheet && column >= grid.left)
    .flatMap((grid): readonly (readonly CellValue[])[] => {
      const cells = grid.rows[row - grid.top];
      return cells === undefined || row < grid.top ? [] : [cells];
    });
  return `${column}\n${rows.map((cells) => cells.join('\t')).join('\n')}`;
}

/** FNV-1a over UTF-16, in 2 × 32 bits: enough to tell the findings of one workbook apart. */
function hash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x1000193);
}

function fnv(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
