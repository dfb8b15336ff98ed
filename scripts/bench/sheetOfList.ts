import { newWorkbook } from '../../src/tryout/model/newWorkbook';
import { cellKey } from '../../src/tryout/model/workbookModel';
import type { ModelCell, ModelValue, WorkbookModel } from '../../src/tryout/model/workbookModel';
import type { InventedList } from './inventedList';

const FIRST_COLUMN = 3;

/** A workbook with the list in columns D, E and F of Blad1 and one formula on a sheet of its own, and how to read what the formula gave. */
export function sheetOfList(
  { start, end, outcome }: InventedList,
  formula: string,
): { readonly model: WorkbookModel; readonly result: () => ModelValue | undefined } {
  const model = newWorkbook('Bok.xlsx', ['Blad1', 'Blad2']);
  const [list, result] = model.sheets;
  if (!list || !result) throw new Error('the workbook has no sheets');
  [start, end, outcome].forEach((column, index) =>
    column.forEach(([value], row) => {
      if (value === undefined || value === '') return;
      list.cells.set(cellKey(row, FIRST_COLUMN + index), cellOf(value, null));
    }),
  );
  result.cells.set(cellKey(0, 0), cellOf('', formula));
  return { model, result: () => result.cells.get(cellKey(0, 0))?.value };
}

function cellOf(value: ModelValue, formula: string | null): ModelCell {
  return { value, formula, numberFormat: 'General', style: {} };
}
