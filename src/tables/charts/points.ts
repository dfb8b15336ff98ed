import { NO_VALUE } from '../cells';
import { printCell } from '../printCell';
import type { Table, TableCell } from '../table';
import type { ChartPoint, TableCells } from './chart';

/** Cells of a table as the points of a series; where one is a text, or is not there, there is no point. */
export function pointsAt(
  { rows }: Table,
  { row, column, rowCount, columnCount }: TableCells,
  language: 'sv' | 'en',
): readonly ChartPoint[] {
  return rows
    .slice(row, row + rowCount)
    .flatMap(({ cells }) => cells.slice(column, column + columnCount))
    .map((cell) => pointOf(cell, language));
}

function pointOf(cell: TableCell, language: 'sv' | 'en'): ChartPoint {
  return {
    value: typeof cell.value === 'number' ? cell.value : null,
    printed: printCell(cell, language),
  };
}

/** From the first point that has a value to the last; null where none has. */
export function valuedSpan(
  points: readonly ChartPoint[],
): { readonly first: number; readonly count: number } | null {
  const first = points.findIndex(hasValue);
  const last = points.findLastIndex(hasValue);
  return first < 0 ? null : { first, count: last - first + 1 };
}

export function hasValue({ value }: ChartPoint): boolean {
  return value !== null;
}

/** Whether a number is kept back: its cell prints another text than that there is nobody. */
export function isHidden({ value, printed }: ChartPoint): boolean {
  return value === null && printed !== NO_VALUE;
}
