import type { CellRef } from '../cells/cell';
import type { Block } from './block';

/** The list that a cell is in, header and footer aside; null where it is in none. */
export function blockAt(blocks: readonly Block[], { sheet, row, column }: CellRef): Block | null {
  const found = blocks.find(
    (block) =>
      block.sheet === sheet &&
      row >= block.firstRow &&
      row <= block.lastRow &&
      block.columns.some((one) => one.column === column),
  );
  return found ?? null;
}
