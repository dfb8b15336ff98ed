import {
  cellAddress,
  columnLetters,
  quoteSheet,
  type CellValue,
  type SheetContent,
  type TableArea,
} from '../../cells/cell';
import { isEmpty } from '../../cells/readValue';
import type { SheetArea } from '../../excel/workbookAccess';
import type { Block } from '../../participants/block';
import type { Column } from '../../participants/mapping';

/** A list with the sheet that it stands on. */
export interface List {
  readonly block: Block;
  readonly content: SheetContent;
}

/** Cells that a formula refers to. */
export interface CellsReference {
  /** As the formula says it, in English. */
  readonly text: string;
  /** The same as a Swedish Excel shows it. */
  readonly swedishText: string;
  /** Where the cells stand; the address without dollar signs. */
  readonly address: string;
  readonly area: SheetArea;
  /** What has been read of them: empty rows at the end are left out. */
  readonly values: readonly (readonly CellValue[])[];
}

const ROWS_STEP = 500;
const MOST_ROWS = 1_048_576;

/**
 * The columns of a list as a formula refers to them, all over the same rows. An Excel table by its
 * columns' names. Any other list from the header row down with room to grow, but not into the next
 * filled cell below: never a whole column, which Excel on the web refuses for its size.
 */
export function columnReferences(
  list: List,
  columns: readonly Column[],
): readonly CellsReference[] {
  const table = tableOf(list);
  if (table !== null) return columns.map((column) => tableColumn(list, table, column));
  const { headerRow } = list.block;
  const rowCount = endRow(list, columns) - headerRow;
  return columns.map(({ column }) =>
    plainReference(list, { top: headerRow, left: column, rowCount, columnCount: 1 }),
  );
}

/** A whole list, its header row and every column included. */
export function listReference(list: List): CellsReference {
  const { block } = list;
  const table = tableOf(list);
  if (table !== null) {
    const area = { sheet: block.sheet, ...table };
    const { address, values } = plainReference(list, table);
    const written = (all: string) => `${table.name}[${all}]`;
    return { text: written('#All'), swedishText: written('#Alla'), address, area, values };
  }
  const columns = block.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const counted = block.columns.filter(({ meaning }) => meaning !== null && meaning !== 'number');
  return plainReference(list, {
    top: block.headerRow,
    left,
    rowCount: endRow(list, counted) - block.headerRow,
    columnCount: Math.max(...columns) - left + 1,
  });
}

/** The first filled cell of a column, by its address; null where the column is empty. */
export function firstCellReference(list: List, { column }: Column): CellsReference | null {
  const { firstRow, lastRow } = list.block;
  for (let row = firstRow; row <= lastRow; row++) {
    if (isEmpty(valueAt(list, row, column))) continue;
    return plainReference(list, { top: row, left: column, rowCount: 1, columnCount: 1 });
  }
  return null;
}

/** A column's name inside the brackets of a structured reference: in brackets of its own unless it is plain words. */
export function columnSpecifier(name: string): string {
  const escaped = name.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(name) ? escaped : `[${escaped}]`;
}

function tableOf({ block, content }: List): TableArea | null {
  return block.kind === 'table'
    ? (content.tables.find(({ name }) => name === block.name) ?? null)
    : null;
}

function tableColumn(list: List, table: TableArea, { column }: Column): CellsReference {
  const { block } = list;
  const name = String(valueAt(list, table.top, column));
  const plain = plainReference(list, {
    top: block.firstRow,
    left: column,
    rowCount: block.lastRow - block.firstRow + 1,
    columnCount: 1,
  });
  // Blanks at the ends of a name are passed over in a formula, and the column not found.
  if (name.trim() !== name) return plain;
  const { address, values } = plain;
  const text = `${table.name}[${columnSpecifier(name)}]`;
  const area = {
    sheet: block.sheet,
    top: table.top,
    left: column,
    rowCount: table.rowCount,
    columnCount: 1,
  };
  return { text, swedishText: text, address, area, values };
}

/** The row below the last one that a formula takes in. */
function endRow(list: List, columns: readonly Column[]): number {
  const { lastRow } = list.block;
  const { grid } = list.content;
  const grown = Math.ceil((lastRow + 1 + ROWS_STEP) / ROWS_STEP) * ROWS_STEP;
  const end = Math.min(grown, MOST_ROWS);
  const gridEnd = grid.top + grid.rows.length;
  for (let row = lastRow + 1; row < Math.min(end, gridEnd); row++) {
    if (columns.some(({ column }) => !isEmpty(valueAt(list, row, column)))) return row;
  }
  return end;
}

type Rectangle = Omit<SheetArea, 'sheet'>;

function plainReference(list: List, rectangle: Rectangle): CellsReference {
  const { top, left, rowCount, columnCount } = rectangle;
  const { sheet } = list.block;
  const { grid } = list.content;
  const last = { row: top + rowCount - 1, column: left + columnCount - 1 };
  const single = rowCount === 1 && columnCount === 1;
  const written = (address: (row: number, column: number) => string) =>
    `${quoteSheet(sheet)}!${address(top, left)}${single ? '' : `:${address(last.row, last.column)}`}`;
  const text = written((row, column) => `$${columnLetters(column)}$${row + 1}`);
  const rowsRead = Math.max(0, Math.min(rowCount, grid.top + grid.rows.length - top));
  return {
    text,
    swedishText: text,
    address: written((row, column) => cellAddress({ row, column })),
    area: { sheet, top, left, rowCount, columnCount },
    values: Array.from({ length: rowsRead }, (_, r) => cellsOf(list, top + r, left, columnCount)),
  };
}

/** Cells side by side; those beyond what was read are blank. */
function cellsOf(list: List, row: number, left: number, columnCount: number): readonly CellValue[] {
  const { grid } = list.content;
  const cells = grid.rows[row - grid.top] ?? [];
  const first = left - grid.left;
  // Of a long list whole rows are cut out, which takes a tenth of the time.
  return first >= 0 && cells.length >= first + columnCount
    ? cells.slice(first, first + columnCount)
    : Array.from({ length: columnCount }, (_, c) => valueAt(list, row, left + c));
}

function valueAt({ content: { grid } }: List, row: number, column: number): CellValue {
  return grid.rows[row - grid.top]?.[column - grid.left] ?? '';
}
