import type { Cell, ColumnDef, NamedRange, TableDefinition, WriteSheet } from 'hucre';
import { cellAddress } from '../../cells/cell';
import { areaAddress } from '../host/place';
import { cellKey, MAX_COLUMNS } from '../model/workbookModel';
import type { Area, ModelSheet, ModelTable, WorkbookModel } from '../model/workbookModel';
import { callsAddin } from './addinNames';
import { charactersOfPoints } from './columnWidth';
import { toFileFormula } from './fileFormulas';
import { writeKept } from './fileSettings';
import { DEFAULT_FONT, writeStyle } from './fileStyles';
import { writeValidations } from './fileValidations';
import { spillAreas } from './spillAreas';
import { writeCharts } from './writeCharts';

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function columnsOf({ columnWidths }: ModelSheet): ColumnDef[] {
  const last = Math.max(-1, ...columnWidths.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.get(column);
    return points === undefined ? {} : { width: charactersOfPoints(points) };
  });
}

/** Marks a formula whose result may take several cells: without it Excel would show the first one only. */
function dynamicArray(area: Area): Partial<Cell> {
  return { formulaType: 'array', formulaRef: areaAddress(area), formulaDynamic: true };
}

function cellsOf(sheet: ModelSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const areas = spillAreas(sheet);
  for (const [key, { value, formula, numberFormat, style }] of sheet.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const fileStyle = writeStyle(style, numberFormat);
    const cell: Partial<Cell> = fileStyle === null ? {} : { style: fileStyle };
    if (formula !== null) {
      const own = sheet.tables.find(({ area }) => isInside(area, row, column));
      cell.formula = toFileFormula(formula, own?.name);
      cell.formulaResult = value;
      if (callsAddin(formula)) {
        const result = areas.get(key) ?? { top: row, left: column, bottom: row, right: column };
        Object.assign(cell, dynamicArray(result));
      }
    } else if (value !== '') {
      cell.value = value;
    }
    cells.set(`${row},${column}`, cell);
  }
  return cells;
}

function tableOf(table: ModelTable, { cells }: ModelSheet): TableDefinition {
  const { top, left, bottom, right } = table.area;
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return {
    name: table.name,
    displayName: table.name,
    range: `${first}:${last}`,
    columns: Array.from({ length: right - left + 1 }, (_, index) => ({
      name: String(cells.get(cellKey(top, left + index))?.value ?? ''),
    })),
    ...(table.style !== '' && { style: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns === true,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}

function printSetup({ printLayout }: ModelSheet): Partial<WriteSheet> {
  if (printLayout === undefined) return {};
  const { orientation, scale, breaks } = printLayout;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      scale,
    },
    // A file names the last row of a page.
    rowBreaks: breaks.map((row) => row - 1),
  };
}

function sheetOf(model: WorkbookModel, sheet: ModelSheet): WriteSheet {
  const columns = columnsOf(sheet);
  const charts = writeCharts(model, sheet);
  const dataValidations = writeValidations(sheet.validations);
  return {
    name: sheet.name,
    cells: cellsOf(sheet),
    ...(columns.length > 0 && { columns }),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map((table) => tableOf(table, sheet)),
    ...(charts.length > 0 && { charts }),
    ...(dataValidations.length > 0 && { dataValidations }),
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    ...printSetup(sheet),
    ...(sheet.protected && { protection: { sheet: true } }),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== '' && { tabColor: { rgb: sheet.tabColor.replace('#', '') } }),
    },
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
  };
}

function namesOf({ names, sheets }: WorkbookModel): NamedRange[] {
  return names.map(({ name, formula, comment, sheetId }) => {
    const owner = sheets.find(({ id }) => id === sheetId);
    return {
      name,
      range: toFileFormula(formula),
      ...(owner !== undefined && { scope: owner.name }),
      ...(comment !== '' && { comment }),
    };
  });
}

/**
 * The workbook as the bytes of an .xlsx file, formulas with their last values. What the library
 * cannot write is lost: emphasised first and last columns of tables, and that a name is hidden from
 * Excel's name list (our own reader knows it again).
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre');
  return writeXlsx({
    sheets: model.sheets.map((sheet) => sheetOf(model, sheet)),
    namedRanges: namesOf(model),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      model.sheets.findIndex(({ id }) => id === model.activeSheetId),
    ),
    properties: { custom: writeKept(model) },
    ...(model.protected === true && { workbookProtection: { lockStructure: true } }),
  });
}
