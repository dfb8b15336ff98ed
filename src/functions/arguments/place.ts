import { cellAddress } from '../../cells/cell';
import type { FunctionTexts } from '../../texts/functionTexts';

/** Where a range begins, counted from 0, and the sheet it stands on; '' where the address names none. */
export interface RangeStart {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^(?:(.*)!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?[A-Za-z]{0,3}\$?\d*)?$/s;

/** Reads `Blad1!D2:D60`, `'Blad 1'!$D:$D`, `2:60` or `D5`; null for anything else. */
export function parseAddress(address: string): RangeStart | null {
  const match = ADDRESS.exec(address.trim());
  const [, sheet = '', letters, row] = match ?? [];
  if (letters === undefined && row === undefined) return null;
  return {
    sheet: sheet.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'"),
    row: row === undefined ? 0 : Math.max(0, Number(row) - 1),
    column: letters === undefined ? 0 : columnOf(letters),
  };
}

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export interface Within {
  readonly row: number;
  readonly column: number;
}

/** Says where a cell of a range is; the row says enough where the range is one column. */
export function placeIn(
  address: string | null,
  { row, column }: Within,
  oneColumn: boolean,
  { place }: FunctionTexts['mistakes'],
): string {
  const start = address === null ? null : parseAddress(address);
  if (start === null) {
    return oneColumn ? place.rowOfRange(row + 1) : place.cellOfRange(row + 1, column + 1);
  }
  return oneColumn
    ? place.row(start.row + row + 1)
    : place.cell(cellAddress({ row: start.row + row, column: start.column + column }));
}
