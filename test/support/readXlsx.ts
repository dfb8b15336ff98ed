import ExcelJS from 'exceljs';
import type { CellValue, SheetContent, TableArea } from '../../src/cells/cell';

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25569;

/** The value of a cell as Office.js gives it: dates as serials, empty as '', rich text as plain text. */
function officeValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return plainText(value.text);
  if ('error' in value) return value.error;
  if ('result' in value) return officeValue(value.result);
  return '';
}

/** The text of a link: exceljs gives a string, or rich text where parts of it are formatted. */
function plainText(text: unknown): string {
  if (typeof text !== 'object' || text === null) return String(text ?? '');
  if ('text' in text) return plainText(text.text);
  if (!('richText' in text) || !Array.isArray(text.richText)) return '';
  const parts: readonly unknown[] = text.richText;
  return parts.map((part) => plainText(part)).join('');
}

/** A cell inside a merged area has no value of its own: only the first one has. */
function cellValue(cell: ExcelJS.Cell): CellValue {
  return cell.isMerged && cell.master.address !== cell.address ? '' : officeValue(cell.value);
}

/** exceljs types its tables otherwise than it gives them, so their shape is looked at here. */
function tableArea(entry: unknown, sheet: ExcelJS.Worksheet): TableArea {
  const table: unknown =
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'table') : null;
  const known = typeof table === 'object' && table !== null;
  const name: unknown = known ? Reflect.get(table, 'name') : null;
  const ref: unknown = known ? Reflect.get(table, 'tableRef') : null;
  const corners = typeof ref === 'string' ? ref.split(':') : [];
  const [from, to] = corners;
  if (typeof name !== 'string' || from === undefined || to === undefined) {
    throw new Error('exceljs gives the tables of a sheet in a shape that is not known');
  }
  const first = sheet.getCell(from);
  const last = sheet.getCell(to);
  return {
    name,
    top: Number(first.row) - 1,
    left: Number(first.col) - 1,
    rowCount: Number(last.row) - Number(first.row) + 1,
    columnCount: Number(last.col) - Number(first.col) + 1,
  };
}

function sheetContent(sheet: ExcelJS.Worksheet): SheetContent {
  const rows: CellValue[][] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const cells: CellValue[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      cells.push(cellValue(sheet.getRow(row).getCell(column)));
    }
    rows.push(cells);
  }
  return {
    grid: { sheet: sheet.name, top: 0, left: 0, rows },
    tables: sheet.getTables().map((table) => tableArea(table, sheet)),
  };
}

/**
 * The sheets of an .xlsx file as Office.js would give them, read by a reader that the product does
 * not use: dates are serials, an empty cell is '', a formula gives its last result.
 */
export async function readXlsx(path: string): Promise<{ sheets: SheetContent[] }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return { sheets: workbook.worksheets.map(sheetContent) };
}
