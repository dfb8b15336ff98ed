import { cellKey } from '../../../src/tryout/model/workbookModel';
import type {
  ModelSheet,
  ModelTable,
  ModelValue,
  WorkbookModel,
} from '../../../src/tryout/model/workbookModel';

type Rows = readonly (readonly ModelValue[])[];

function sheetOf(name: string, rows: Rows, index: number): ModelSheet {
  const cells: ModelSheet['cells'] = new Map();
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === '') return;
      const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
      cells.set(cellKey(r, c), {
        value: formula === null ? value : '',
        formula,
        numberFormat: 'General',
        style: {},
      });
    });
  });
  return {
    id: `sheet-${index}`,
    name,
    visibility: 'Visible',
    protected: false,
    cells,
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    tabColor: '',
    showGridlines: true,
  };
}

/** A workbook from rows of values, sheet by sheet; a text that begins with "=" is a formula, '' is blank. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): WorkbookModel {
  const list = Object.entries(sheets).map(([name, rows], index) => sheetOf(name, rows, index));
  return {
    name: 'test.xlsx',
    sheets: list,
    names: [],
    settings: new Map(),
    activeSheetId: list[0]?.id ?? '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

export function sheetNamed(model: WorkbookModel, name: string): ModelSheet {
  const sheet = model.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Puts a table over a sheet's rows; header row first. */
export function addTable(
  model: WorkbookModel,
  sheet: string,
  name: string,
  [top, left, bottom, right]: readonly [number, number, number, number],
  showTotals = false,
): ModelTable {
  const table: ModelTable = {
    id: name,
    name,
    area: { top, left, bottom, right },
    style: 'TableStyleMedium2',
    showTotals,
    showBandedRows: true,
    showFilterButton: true,
  };
  sheetNamed(model, sheet).tables.push(table);
  return table;
}

export function addName(model: WorkbookModel, name: string, formula: string): void {
  model.names.push({ name, formula, visible: true, comment: '' });
}

/** The value of a cell, places counted from 0; undefined where there is none. */
export function valueAt(
  model: WorkbookModel,
  sheet: string,
  row: number,
  column: number,
): ModelValue | undefined {
  return sheetNamed(model, sheet).cells.get(cellKey(row, column))?.value;
}
