import type { Spot } from './selectionMoves';
import type { SheetAxes } from './sheetExtent';

/** The scrolled part of the grid, in pixels, headers not counted. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** How the grid must be scrolled for a cell to be seen whole, moving as little as possible; frozen rows are always seen. */
export function scrollInto(
  { row, column }: Spot,
  { rows, columns }: SheetAxes,
  frozenRows: number,
  view: Viewport,
): { readonly top: number; readonly left: number } {
  let { top, left } = view;
  if (row >= frozenRows) {
    const covered = rows.offset(Math.min(frozenRows, rows.count));
    top = Math.min(top, rows.offset(row) - covered);
    top = Math.max(top, rows.offset(row + 1) - view.height);
  }
  left = Math.max(left, columns.offset(column + 1) - view.width);
  left = Math.min(left, columns.offset(column));
  return { top, left };
}
