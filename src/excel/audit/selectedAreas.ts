import type { CellValue } from '../../cells/cell';
import type { SheetArea } from '../workbookAccess';

/** A rectangle of cells, counted from 0. */
export type Span = Omit<SheetArea, 'sheet'>;

export function areaOf(range: Excel.Range): Span {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, rowCount, columnCount };
}

/** The cells that two areas share; null where they share none. */
export function shared(a: Span, b: Span): Span | null {
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const rowCount = Math.min(a.top + a.rowCount, b.top + b.rowCount) - top;
  const columnCount = Math.min(a.left + a.columnCount, b.left + b.columnCount) - left;
  return rowCount > 0 && columnCount > 0 ? { top, left, rowCount, columnCount } : null;
}

/** The smallest area of a sheet that holds all of them; null where there are none. */
export function around(sheet: string, areas: readonly Span[]): SheetArea | null {
  if (areas.length === 0) return null;
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const rowCount = Math.max(...areas.map((area) => area.top + area.rowCount)) - top;
  const columnCount = Math.max(...areas.map((area) => area.left + area.columnCount)) - left;
  return { sheet, top, left, rowCount, columnCount };
}

/** The rows of an area with every cell blank that is in none of those wanted. */
export function onlyWithin(
  wanted: readonly Span[],
  { top, left }: Span,
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  if (wanted.length === 1) return rows;
  return rows.map((cells, r) => {
    const inRow = wanted.filter((one) => top + r >= one.top && top + r < one.top + one.rowCount);
    return cells.map((cell, c) =>
      inRow.some((one) => left + c >= one.left && left + c < one.left + one.columnCount)
        ? cell
        : '',
    );
  });
}
