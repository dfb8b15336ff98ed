import type { Cell, CellValue, Sheet, Workbook } from 'hucre';
import { parseArea } from '../host/address';
import { cellKey, MAX_COLUMNS } from '../model/workbookModel';
import type {
  ModelCell,
  ModelSheet,
  ModelTable,
  ModelValue,
  WorkbookModel,
} from '../model/workbookModel';
import { callsAddin } from './addinNames';
import { pointsOfCharacters } from './columnWidth';
import { fromFileFormula } from './fileFormulas';
import { readKept } from './fileSettings';
import type { KeptChart } from './fileSettings';
import { colorReader, DEFAULT_FONT, readStyle } from './fileStyles';
import { readValidations } from './fileValidations';
import type { ColorReader } from './fileStyles';
import { readCharts } from './readCharts';
import { movedFormula } from './sharedFormula';
import { markSpilled } from './spillAreas';
import { WorkbookFileError } from './workbookFileError';
import { checkZip } from './zipLimits';

const DATE_FORMAT = 'yyyy-mm-dd';

interface FileContext {
  readonly color: ColorReader;
  readonly normalFont: { readonly name: string; readonly size: number };
  readonly dateToSerial: (date: Date) => number;
}

function serial(date: Date, { dateToSerial }: FileContext): number {
  return Math.round(dateToSerial(date) * 1e8) / 1e8;
}

function modelValue(value: CellValue | undefined, context: FileContext): ModelValue {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? serial(value, context) : value;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function formulaOf(
  cell: Cell | undefined,
  row: number,
  column: number,
  shared: Map<number, SharedFormula>,
): string | null {
  if (cell?.formula === undefined) return null;
  const index = cell.formulaSharedIndex;
  if (index === undefined) return fromFileFormula(cell.formula);
  if (cell.formula !== '') {
    shared.set(index, { formula: cell.formula, row, column });
    return fromFileFormula(cell.formula);
  }
  const first = shared.get(index);
  return first === undefined
    ? null
    : fromFileFormula(movedFormula(first.formula, row - first.row, column - first.column));
}

function cellOf(
  value: CellValue,
  cell: Cell | undefined,
  formula: string | null,
  context: FileContext,
): ModelCell | null {
  const style =
    cell?.style === undefined ? {} : readStyle(cell.style, context.normalFont, context.color);
  const usual = value instanceof Date ? DATE_FORMAT : 'General';
  const numberFormat = cell?.style?.numFmt ?? usual;
  const result = modelValue(formula === null ? value : (cell?.formulaResult ?? value), context);
  const blank = result === '' && formula === null;
  if (blank && numberFormat === 'General' && Object.keys(style).length === 0) return null;
  return { value: result, formula, numberFormat, style };
}

function cellsOf({ rows, cells }: Sheet, context: FileContext): Map<number, ModelCell> {
  const shared = new Map<number, SharedFormula>();
  const result = new Map<number, ModelCell>();
  const spills: (readonly [number, string])[] = [];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const detailed = cells?.get(`${row},${column}`);
      const formula = formulaOf(detailed, row, column, shared);
      const cell = cellOf(value, detailed, formula, context);
      if (cell === null) return;
      const key = cellKey(row, column);
      result.set(key, cell);
      if (detailed?.formulaRef !== undefined && formula !== null && callsAddin(formula)) {
        spills.push([key, detailed.formulaRef]);
      }
    });
  });
  for (const [anchor, area] of spills) markSpilled(result, anchor, area);
  return result;
}

function tablesOf({ tables = [] }: Sheet): ModelTable[] {
  return tables.flatMap((table) => {
    const area = table.range === undefined ? null : parseArea(table.range);
    if (area === null) return [];
    return {
      id: `table-${table.name}`,
      name: table.displayName ?? table.name,
      area,
      style: table.style ?? '',
      showTotals: table.showTotalRow === true,
      showBandedRows: table.showRowStripes !== false,
      showFilterButton: table.showAutoFilter !== false,
      showBandedColumns: table.showColumnStripes === true,
    };
  });
}

function columnWidths({ columns = [], rows }: Sheet): Map<number, number> {
  const used = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = new Map<number, number>();
  // Files like to give a width to all 16,384 columns: those far right of everything are of no interest.
  columns.slice(0, Math.min(used + 50, MAX_COLUMNS)).forEach((column, index) => {
    if (column?.width !== undefined) widths.set(index, pointsOfCharacters(column.width));
  });
  return widths;
}

function sheetOf(
  sheet: Sheet,
  index: number,
  context: FileContext,
  keptCharts: readonly KeptChart[],
): ModelSheet {
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]): [number, number][] =>
    height === undefined ? [] : [[row, height]],
  );
  return {
    id: `sheet-${index + 1}`,
    name: sheet.name,
    visibility:
      sheet.veryHidden === true ? 'VeryHidden' : sheet.hidden === true ? 'Hidden' : 'Visible',
    protected: sheet.protection !== undefined && sheet.protection.sheet !== false,
    cells: cellsOf(sheet, context),
    columnWidths: columnWidths(sheet),
    rowHeights: new Map(heights),
    frozenRows: sheet.freezePane?.rows ?? 0,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    tables: tablesOf(sheet),
    charts: readCharts(sheet.charts ?? [], `sheet-${index + 1}`, keptCharts),
    validations: readValidations(sheet.dataValidations ?? []),
    tabColor: context.color(sheet.view?.tabColor) ?? '',
    showGridlines: sheet.view?.showGridLines !== false,
  };
}

function modelOf(workbook: Workbook, name: string, context: FileContext): WorkbookModel {
  const kept = readKept(workbook.properties?.custom ?? {});
  const sheets = workbook.sheets.map((sheet, index) =>
    sheetOf(sheet, index, context, kept.charts?.[sheet.name] ?? []),
  );
  const hidden = new Set(kept.hiddenNames);
  const active = sheets[workbook.activeSheet ?? 0];
  const shown =
    active?.visibility === 'Visible'
      ? active
      : sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown === undefined) throw new WorkbookFileError('damaged');
  return {
    name,
    sheets,
    names: (workbook.namedRanges ?? [])
      .filter((named) => !named.name.startsWith('_xlnm.'))
      .map((named) => {
        const owner = sheets.find((sheet) => sheet.name === named.scope);
        return {
          name: named.name,
          formula: fromFileFormula(named.range),
          visible: !hidden.has(named.name),
          comment: named.comment ?? '',
          ...(owner !== undefined && { sheetId: owner.id }),
        };
      }),
    settings: new Map(kept.settings),
    protected: workbook.workbookProtection?.lockStructure === true,
    activeSheetId: shown.id,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/**
 * Reads an .xlsx file: values (dates as serial day numbers), formulas with their last values, number
 * formats, styles, tables, charts (see `readCharts`), validations, names and sheets as the model has
 * them; pictures, comments and conditional formats are left out. An empty text is a blank cell.
 * @param name the file's name
 * @throws WorkbookFileError where the file is no workbook, locked, too large or damaged
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  checkZip(bytes);
  const { dateToSerial, EncryptedFileError, readXlsx, resolveThemeColor } = await import('hucre');
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    const code = cause instanceof EncryptedFileError ? 'encrypted' : 'damaged';
    throw new WorkbookFileError(code, { cause });
  }
  return modelOf(workbook, name, {
    color: colorReader(workbook, resolveThemeColor),
    normalFont: { ...DEFAULT_FONT, ...workbook.defaultFont },
    dateToSerial,
  });
}
