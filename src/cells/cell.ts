/** What a cell holds; an empty cell is '' as in Office.js, never null. */
export type CellValue = string | number | boolean;

/** A cell's place, both counted from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of values read from a sheet, with the place of its first cell, counted from 0. */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** An Excel table on a sheet, header row included; places counted from 0. */
export interface TableArea {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One sheet as it was read, with the Excel tables that stand on it. */
export interface SheetContent {
  readonly grid: Grid;
  readonly tables: readonly TableArea[];
}

/** Column letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's address without its sheet: `B8`. */
export function cellAddress({ row, column }: Pick<CellRef, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A sheet's name as formulas write it: quoted unless it is a plain word. */
export function quoteSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell's full address as formulas write it: `'Blad 1'!B8`. */
export function fullAddress(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${cellAddress(cell)}`;
}
