import { cellAddress } from '../../cells/cell';
import type { Locale } from '../host/cellInput';
import { cellKey } from '../model/workbookModel';
import type { ModelSheet } from '../model/workbookModel';
import type { BarContents } from './formulaBar';
import { cellContents } from './grid/cellContents';
import type { Spot } from './grid/selectionMoves';

/** What the formula bar says about a cell. One that another cell's result spills into shows that cell's formula. */
export function barContents({ cells }: ModelSheet, spot: Spot, locale: Locale): BarContents {
  const cell = cells.get(cellKey(spot.row, spot.column));
  const source = cell?.spilledFrom === undefined ? cell : (cells.get(cell.spilledFrom) ?? cell);
  return {
    address: cellAddress(spot),
    text: cellContents(source, locale),
    spilled: source !== cell,
    message: cell?.message ?? '',
  };
}
