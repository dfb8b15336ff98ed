import type { Grid } from '../cells/cell';
import type { AuditDocument, Paragraph } from './document';

const SHORTEST_SENTENCE = 25;

/** A report from the sheets of a workbook: every sheet is read for tables, and its longer texts as prose. */
export function gridDocument(grids: readonly Grid[]): AuditDocument {
  return { tables: grids, paragraphs: grids.flatMap(paragraphsIn) };
}

function paragraphsIn(grid: Grid): readonly Paragraph[] {
  return grid.rows.flatMap((cells, row) => {
    const filled = cells.filter((cell) => cell !== '').length;
    return cells.flatMap((cell, column): Paragraph[] => {
      if (typeof cell !== 'string' || cell.length < SHORTEST_SENTENCE) return [];
      if (filled > 2 || !/\d/.test(cell) || !/\p{L} +\p{L}/u.test(cell)) return [];
      const place = { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
      const text = cell.replace(/\s+/g, ' ');
      return [{ text, offsets: Array.from(text, (_, i) => i), cell: place }];
    });
  });
}
