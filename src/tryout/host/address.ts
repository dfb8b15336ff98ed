import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/workbookModel';
import { refusal } from './hostError';

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The number, from 0, of a column given by its letters: A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * The area of an address without sheet: `B2`, `B2:C4`, `A:C`, `2:4`, with or without `$`.
 * Null where the text is no address at all; refused where it is one that lies outside the grid.
 */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return ordered(0, columnNumber(left), MAX_ROWS - 1, columnNumber(right));
  }
  const rows = ROWS.exec(address);
  if (rows) {
    const [, top = '', bottom = ''] = rows;
    return ordered(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1);
  }
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  if (area.top < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw refusal('outsideGrid', `row ${area.bottom + 1}, column ${area.right + 1}`);
  }
  return area;
}

/** Splits `'Blad 1'!B2` into sheet and the rest; the sheet is null where none is given. */
export function splitAddress(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) {
    const [, sheet = '', rest = ''] = quoted;
    return { sheet: sheet.replaceAll("''", "'"), rest };
  }
  const plain = /^([^'!]+)!(.+)$/.exec(address);
  if (plain) {
    const [, sheet = '', rest = ''] = plain;
    return { sheet, rest };
  }
  return { sheet: null, rest: address };
}
