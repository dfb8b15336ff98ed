import type { CellValue, Grid } from '../../cells/cell';
import type { WordBlock, WordTable } from './wordBlock';

/** All text of a cell, its paragraphs and the tables in it joined by line breaks. */
export function blockText(block: WordBlock): string {
  return block.kind === 'paragraph'
    ? block.text
    : block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.map(blockText))).join('\n');
}

/**
 * A table as a grid. A merged cell stands in the first of the cells that it spans. What stands above
 * the table comes in rows of its own with negative numbers, so that row 0 is the table's first.
 */
export function wordGrid({ rows }: WordTable, name: string, above: readonly string[]): Grid {
  const filled = new Map<number, Map<number, CellValue>>();
  const rowAt = (row: number): Map<number, CellValue> => {
    const found = filled.get(row) ?? new Map<number, CellValue>();
    filled.set(row, found);
    return found;
  };
  let width = 1;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (rowAt(row).has(column)) column += 1;
      const value = cellValue(cell.blocks.map(blockText).join('\n'));
      for (let r = row; r < Math.min(row + cell.rows, rows.length); r += 1) {
        for (let c = column; c < column + cell.columns; c += 1) {
          rowAt(r).set(c, r === row && c === column ? value : '');
        }
      }
      column += cell.columns;
      width = Math.max(width, column);
    }
  });
  const blanks = Array.from({ length: width - 1 }, () => '');
  return {
    sheet: name,
    top: -above.length,
    left: 0,
    rows: [
      ...above.map((text) => [text, ...blanks]),
      ...rows.map((_, row) => Array.from({ length: width }, (_c, c) => rowAt(row).get(c) ?? '')),
    ],
  };
}

/** Whole numbers as numbers; what is written otherwise is read where its meaning is known. */
function cellValue(text: string): CellValue {
  const value = text.replace(/[\s\u00ad]+/g, (blank) => (blank.includes('\u00ad') ? '' : ' '));
  const plain = value.trim();
  return /^[1-9]\d{0,14}$|^0$/.test(plain) ? Number(plain) : plain;
}
