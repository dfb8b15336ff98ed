import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../model/workbookModel';
import type { ModelValue, WorkbookModel } from '../model/workbookModel';
import type { AddinFormulas } from './addinFormulas';
import { PlainReferences } from './plainReferences';
import { sharedForm } from './sharedFormulas';

/** The id that the engine knows the workbook by; its sheets' ids are their places. */
export const UNIT = 'workbook';

const TEXT = 1;
const NUMBER = 2;
export const BOOLEAN = 3;

function input(value: ModelValue): ICellData {
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: TEXT };
}

/** The formulas of one sheet as the engine's cells: one that was filled into many cells is told, and read, only once. */
function formulaCells(): (formula: string, row: number, column: number) => ICellData {
  const filled = new Map<string, string>();
  return (formula, row, column) => {
    const form = sharedForm(formula, row + 1, column + 1);
    if (form === null) return { f: formula };
    const known = filled.get(form);
    if (known !== undefined) return { si: known };
    const si = `filled-${filled.size}`;
    filled.set(form, si);
    return { f: formula, si };
  };
}

/** A workbook as the engine wants it, with A1 references only; blank cells are left out. */
export function engineWorkbook(model: WorkbookModel, addin: AddinFormulas): Partial<IWorkbookData> {
  const references = new PlainReferences(model);
  const sheets = model.sheets.map((sheet, index) => {
    const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
    const formulaCell = formulaCells();
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null && cell.value === '') continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const place = { sheet: sheet.name, row, column };
      (cellData[row] ??= {})[column] =
        cell.formula === null
          ? input(cell.value)
          : formulaCell(addin.prepared(references.rewrite(cell.formula, place)), row, column);
    }
    const id = String(index);
    return { id, name: sheet.name, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS, cellData };
  });
  return {
    id: UNIT,
    name: UNIT,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
