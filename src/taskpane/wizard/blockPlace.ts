import type { Block } from '../../participants/block';
import { cellAddress } from '../../cells/cell';

/** Where a block stands on its sheet, its header row included: "A4:J86". */
export function blockPlace(block: Block): string {
  const columns = block.columns.map(({ column }) => column);
  const first = cellAddress({ row: block.headerRow, column: Math.min(...columns) });
  const last = cellAddress({ row: block.lastRow, column: Math.max(...columns) });
  return columns.length === 0
    ? cellAddress({ row: block.headerRow, column: 0 })
    : `${first}:${last}`;
}
