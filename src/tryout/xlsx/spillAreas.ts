import { parseArea } from '../host/address';
import { boundingArea } from '../host/place';
import { cellKey, MAX_COLUMNS } from '../model/workbookModel';
import type { Area, ModelCell, ModelSheet } from '../model/workbookModel';

function areaOf(key: number): Area {
  const row = Math.floor(key / MAX_COLUMNS);
  const column = key % MAX_COLUMNS;
  return { top: row, left: column, bottom: row, right: column };
}

/** The area that each result fills, by the key of the cell with its formula; results of one cell are left out. */
export function spillAreas({ cells }: ModelSheet): ReadonlyMap<number, Area> {
  const areas = new Map<number, Area>();
  for (const [key, { spilledFrom }] of cells) {
    if (spilledFrom === undefined) continue;
    areas.set(
      spilledFrom,
      boundingArea(areas.get(spilledFrom) ?? areaOf(spilledFrom), areaOf(key)),
    );
  }
  return areas;
}

/**
 * Makes the values beside a formula's cell spilled ones again.
 *
 * @param area the address that the result fills, as files have it
 */
export function markSpilled(cells: Map<number, ModelCell>, anchor: number, area: string): void {
  const { top, left, bottom, right } = parseArea(area) ?? areaOf(anchor);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const key = cellKey(row, column);
      const cell = cells.get(key);
      if (cell?.formula === null && key !== anchor) cell.spilledFrom = anchor;
    }
  }
}
