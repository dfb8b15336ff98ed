import { MAX_COLUMNS, MAX_ROWS } from '../../model/workbookModel';
import type { ModelCell, ModelSheet } from '../../model/workbookModel';
import { Axis } from './axis';
import { wrappedLines } from './wrappedLines';

const PIXELS_PER_POINT = 4 / 3;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
const CELL_PADDING = 8;
const USUAL_FONT_SIZE = 11;
const LINE_HEIGHT = 1.35;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
/** Empty rows and columns shown beyond what is used. */
const MARGIN_ROWS = 50;
const MARGIN_COLUMNS = 8;

function pixels(points: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...points].map(([index, size]) => [index, Math.round(size * PIXELS_PER_POINT)]));
}

/** The height that a cell's contents ask for. */
function heightFor({ value, style }: ModelCell, columnWidth: number): number {
  const { fontSize = USUAL_FONT_SIZE, wrap = false, bold = false } = style;
  const line =
    fontSize > USUAL_FONT_SIZE ? Math.round(fontSize * PIXELS_PER_POINT * LINE_HEIGHT) : ROW_HEIGHT;
  if (!wrap || typeof value !== 'string') return line;
  const narrowed = ((columnWidth - CELL_PADDING) * USUAL_FONT_SIZE) / fontSize;
  return line * wrappedLines(value, narrowed, bold);
}

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * The rows and columns that a sheet is shown with: all that are used, the selected ones, and a
 * margin of empty ones. A row without a height of its own grows with large letters and wrapped texts.
 */
export function sheetAxes(sheet: ModelSheet, reach: { row: number; column: number }): SheetAxes {
  let lastRow = reach.row;
  let lastColumn = reach.column;
  const widths = pixels(sheet.columnWidths);
  const fitted = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    if (cell.style.fontSize === undefined && cell.style.wrap !== true) continue;
    const height = heightFor(cell, widths.get(column) ?? COLUMN_WIDTH);
    if (height > (fitted.get(row) ?? ROW_HEIGHT)) fitted.set(row, height);
  }
  const rowCount = Math.min(MAX_ROWS, Math.max(LEAST_ROWS, lastRow + 1 + MARGIN_ROWS));
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(LEAST_COLUMNS, lastColumn + 1 + MARGIN_COLUMNS),
  );
  return {
    rows: new Axis(rowCount, ROW_HEIGHT, new Map([...fitted, ...pixels(sheet.rowHeights)])),
    columns: new Axis(columnCount, COLUMN_WIDTH, widths),
  };
}
