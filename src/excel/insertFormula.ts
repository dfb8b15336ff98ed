import { cellAddress, type CellRef } from '../cells/cell';
import { ExcelError } from './excelError';
import { inTime, runExcel } from './request';
import type { FormulaInsertion, SheetArea } from './workbookAccess';

/**
 * Writes a formula into the active cell, and gives the cells of its result their number formats.
 * Two round trips: nothing is written before every cell of the result is known to be free.
 *
 * @throws ExcelError `cellNotEmpty`, `cellInSource`, `spillBlocked` or `sheetProtected`, the workbook unchanged.
 */
export async function insertFormula(insertion: FormulaInsertion): Promise<CellRef> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    const result = cell.getResizedRange(insertion.rows - 1, insertion.columns - 1);
    const { worksheet } = cell;
    cell.load('rowIndex,columnIndex');
    result.load('formulas,values');
    worksheet.load('name');
    worksheet.protection.load('protected');
    await inTime(context.sync());

    const place = { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    if (worksheet.protection.protected) throw new ExcelError('sheetProtected', place.sheet);
    requireFree(insertion, place, result.formulas, result.values);

    cell.formulas = [[insertion.formula]];
    if (insertion.numberFormats.some((format) => format !== null)) {
      result.numberFormat = Array.from({ length: insertion.rows }, () => [
        ...insertion.numberFormats,
      ]);
    }
    await inTime(context.sync());
    return place;
  });
}

type Contents = readonly (readonly unknown[])[];

/** A spilled cell has a value but no formula, and a formula can have the value "": both count as filled. */
function requireFree(
  { rows, columns, sources }: FormulaInsertion,
  place: CellRef,
  formulas: Contents,
  values: Contents,
): void {
  const filled = filledCells(formulas, values).map(({ row, column }) => ({
    row: place.row + row,
    column: place.column + column,
  }));
  const [first] = filled;
  if (first?.row === place.row && first.column === place.column) {
    throw new ExcelError('cellNotEmpty', cellAddress(place));
  }
  const area: SheetArea = {
    sheet: place.sheet,
    top: place.row,
    left: place.column,
    rowCount: rows,
    columnCount: columns,
  };
  if (sources.some((source) => overlap(source, area))) {
    throw new ExcelError('cellInSource', cellAddress(place));
  }
  if (first !== undefined) throw new ExcelError('spillBlocked', cellAddress(first));
}

function filledCells(
  formulas: Contents,
  values: Contents,
): readonly { readonly row: number; readonly column: number }[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      formula === '' && values[row]?.[column] === '' ? [] : [{ row, column }],
    ),
  );
}

function overlap(a: SheetArea, b: SheetArea): boolean {
  return (
    a.sheet === b.sheet &&
    a.top < b.top + b.rowCount &&
    b.top < a.top + a.rowCount &&
    a.left < b.left + b.columnCount &&
    b.left < a.left + a.columnCount
  );
}
