import { shownValue } from '../../audit/shownValue';
import type { CellValue, Grid } from '../../cells/cell';
import { cellText } from '../../tryout/host/numberText';
import { cellKey, MAX_COLUMNS, type ModelSheet } from '../../tryout/model/workbookModel';

/** The filled part of a sheet, as the sheet shows it. */
export function sheetGrid(sheet: ModelSheet): Grid {
  const filled = [...sheet.cells].filter(([, cell]) => cell.value !== '');
  const places = filled.map(([key]) => ({
    row: Math.floor(key / MAX_COLUMNS),
    column: key % MAX_COLUMNS,
  }));
  const bottom = places.reduce((most, { row }) => Math.max(most, row), -1);
  const right = places.reduce((most, { column }) => Math.max(most, column), -1);
  const rows = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_unused, column) => shownAt(sheet, row, column)),
  );
  return { sheet: sheet.name, top: 0, left: 0, rows };
}

function shownAt(sheet: ModelSheet, row: number, column: number): CellValue {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell === undefined
    ? ''
    : shownValue(cell.value, cellText(cell.value, cell.numberFormat, 'sv-SE'));
}
