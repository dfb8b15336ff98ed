import { MAX_COLUMNS, MAX_ROWS } from '../../model/workbookModel';
import type { ModelSheet } from '../../model/workbookModel';
import { Axis } from './axis';

const PIXELS_PER_POINT = 4 / 3;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
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

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The rows and columns that a sheet is shown with: all that are used, the selected ones, and a margin of empty ones. A row without a height of its own grows with its letters. */
export function sheetAxes(sheet: ModelSheet, reach: { row: number; column: number }): SheetAxes {
  let lastRow = reach.row;
  let lastColumn = reach.column;
  const fitted = new Map<number, number>();
  for (const [key, { style }] of sheet.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, key % MAX_COLUMNS);
    if (style.fontSize !== undefined && style.fontSize > USUAL_FONT_SIZE) {
      const height = Math.round(style.fontSize * PIXELS_PER_POINT * LINE_HEIGHT);
      fitted.set(row, Math.max(height, fitted.get(row) ?? ROW_HEIGHT));
    }
  }
  const rowCount = Math.min(MAX_ROWS, Math.max(LEAST_ROWS, lastRow + 1 + MARGIN_ROWS));
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(LEAST_COLUMNS, lastColumn + 1 + MARGIN_COLUMNS),
  );
  return {
    rows: new Axis(rowCount, ROW_HEIGHT, new Map([...fitted, ...pixels(sheet.rowHeights)])),
    columns: new Axis(columnCount, COLUMN_WIDTH, pixels(sheet.columnWidths)),
  };
}
