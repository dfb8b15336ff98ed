import { columnLetters } from '../../cells/cell';
import { formulaTokens } from '../engine/formulaTokens';
import { columnNumber } from '../host/address';
import { MAX_COLUMNS, MAX_ROWS } from '../model/workbookModel';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;

function movedColumn(fixed: string, letters: string, columns: number): string {
  if (fixed !== '') return fixed + letters;
  return columnLetters((columnNumber(letters) + columns + MAX_COLUMNS) % MAX_COLUMNS);
}

function movedRow(fixed: string, digits: string, rows: number): string {
  if (fixed !== '') return fixed + digits;
  return String(((Number(digits) - 1 + rows + MAX_ROWS) % MAX_ROWS) + 1);
}

/**
 * A formula as it reads that many rows and columns further down and right: relative references are
 * moved, fixed ones ($), strings, names and functions are not. For the formulas that .xlsx files write once and
 * share among many cells.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== 'word') return token.text;
      const next = tokens[index + 1]?.text;
      if (next === '(' || next === '!') return token.text;
      const [, fixedColumn, letters, fixedRow, digits] = CELL.exec(token.text) ?? [];
      if (letters !== undefined && digits !== undefined) {
        return (
          movedColumn(fixedColumn ?? '', letters, columns) + movedRow(fixedRow ?? '', digits, rows)
        );
      }
      const [, fixed, whole] = COLUMN.exec(token.text) ?? [];
      const inRange = next === ':' || tokens[index - 1]?.text === ':';
      return whole !== undefined && inRange ? movedColumn(fixed ?? '', whole, columns) : token.text;
    })
    .join('');
}
