import { cellAddress, type CellRef } from '../cells/cell';
import { ExcelError } from './excelError';
import { inTime, runExcel } from './request';
import type { FormulaInsertion, SheetArea } from './workbookAccess';

/**
 * Writes a formula into the active cell, and gives the cells of its result their number formats.
 * Two round trips, or three where a result of several cells goes to a sheet with Excel tables:
 * nothing is written before every cell of the result is known to be free.
 *
 * @throws ExcelError `cellNotEmpty`, `cellInSource`, `spillBlocked`, `spillOverTable`,
 * `spillOverMerged` or `sheetProtected`, the workbook unchanged.
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
    const spills = insertion.rows > 1 || insertion.columns > 1;
    if (spills) worksheet.tables.load('items/name');
    const merged = spills ? queueMerged(result) : null;
    await inTime(context.sync());

    const place = { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    if (worksheet.protection.protected) throw new ExcelError('sheetProtected', place.sheet);
    requireFree(insertion, place, result.formulas, result.values);
    if (merged !== null && !merged.isNullObject) {
      throw new ExcelError('spillOverMerged', cellAddress(place));
    }
    if (spills) await requireNoTable(context, worksheet.tables, areaOf(insertion, place));

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

/** Merged cells within a range; null where Excel is too old to tell, and shows #SPILL! instead. */
function queueMerged(range: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return merged;
}

/** @throws ExcelError `spillOverTable` where the area reaches into a table: nothing spills there. */
async function requireNoTable(
  context: Excel.RequestContext,
  { items }: Excel.TableCollection,
  area: SheetArea,
): Promise<void> {
  if (items.length === 0) return;
  const tables = items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name: table.name, range };
  });
  await inTime(context.sync());
  const inTheWay = tables.find(({ range: { rowIndex, columnIndex, rowCount, columnCount } }) =>
    overlap(area, { sheet: area.sheet, top: rowIndex, left: columnIndex, rowCount, columnCount }),
  );
  if (inTheWay !== undefined) throw new ExcelError('spillOverTable', inTheWay.name);
}

type Contents = readonly (readonly unknown[])[];

/** A spilled cell has a value but no formula, and a formula can have the value "": both count as filled. */
function requireFree(
  insertion: FormulaInsertion,
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
  if (insertion.sources.some((source) => overlap(source, areaOf(insertion, place)))) {
    throw new ExcelError('cellInSource', cellAddress(place));
  }
  if (first !== undefined) throw new ExcelError('spillBlocked', cellAddress(first));
}

/** The cells of a result whose first one is at a place. */
function areaOf({ rows, columns }: FormulaInsertion, { sheet, row, column }: CellRef): SheetArea {
  return { sheet, top: row, left: column, rowCount: rows, columnCount: columns };
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
