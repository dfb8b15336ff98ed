import type { WrittenPart } from '../settings/standingReport';
import type { PlannedPart } from './part';

/** Rows that come to a part, or go from it, in one run. */
export interface RowChange {
  /** The first of them, from the part's first row. */
  readonly at: number;
  readonly count: number;
  readonly deletes: boolean;
  /** The row that stands for a planned one now; null for a new row. */
  readonly foundRow: (plannedRow: number) => number | null;
}

/**
 * Which rows are inserted or deleted so that a part has as many as planned: from the first row on
 * whose label is another. New rows come within the part and below its first row of figures, never at
 * its edges, so that its name and the charts of it grow along.
 */
export function rowChange(
  planned: PlannedPart,
  plannedHashes: readonly string[],
  foundRows: number,
  written: WrittenPart | null,
): RowChange {
  const count = Math.abs(planned.rowCount - foundRows);
  const deletes = planned.rowCount < foundRows;
  if (count === 0) return { at: 0, count, deletes, foundRow: (row) => row };
  const width = planned.columnCount;
  const rows = Array.from({ length: Math.min(planned.rowCount, foundRows) }, (_, row) => row);
  const other = rows.find((row) => plannedHashes[row * width] !== written?.planned[row * width]);
  const first = other ?? rows.length;
  if (deletes) {
    const at = clamp(first, 1, foundRows - count - 1);
    return { at, count, deletes, foundRow: (row) => (row < at ? row : row + count) };
  }
  const at = clamp(first, foundRows > 2 ? 2 : 1, foundRows - 1);
  return {
    at,
    count,
    deletes,
    foundRow: (row) => (row < at ? row : row < at + count ? null : row - count),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
