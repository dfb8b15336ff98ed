import { formulaTokens } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const ABSOLUTE = /^\$[A-Z]{1,3}\$\d{1,7}$/i;
/** What gives other cells than its text names, or names of its own. */
const UNSHARED = /^(?:INDIRECT|OFFSET|LET|LAMBDA)$/i;
const UNSAFE_SIGN: ReadonlySet<string> = new Set(['#', '@', '[', ']']);

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A cell reference by its distance from (row, column) where it is relative, or the word itself. */
function byDistance(word: string, row: number, column: number): string {
  const [, fixedColumn, letters, fixedRow, digits] = CELL.exec(word) ?? [];
  if (letters === undefined || digits === undefined) return word;
  const to = fixedColumn === '$' ? letters : `[${columnNumber(letters) - column}]`;
  return `C${to}R${fixedRow === '$' ? digits : `[${Number(digits) - row}]`}`;
}

function isFixedCell(token: FormulaToken | undefined): boolean {
  return token !== undefined && ABSOLUTE.test(token.text);
}

/**
 * What a formula with A1 references says as seen from its own cell: two formulas with the same text
 * are one formula, filled into two cells. Rows and columns count from 1. Null for formulas that
 * cannot be told so safely, such as those with ranges that move.
 */
export function sharedForm(formula: string, row: number, column: number): string | null {
  const tokens = formulaTokens(formula);
  let form = '';
  for (const [index, token] of tokens.entries()) {
    const { kind, text } = token;
    if (kind === 'structured') return null;
    if (kind === 'other') {
      if (UNSAFE_SIGN.has(text)) return null;
      const isRange = text === ':';
      if (isRange && !(isFixedCell(tokens[index - 1]) && isFixedCell(tokens[index + 1])))
        return null;
      form += text;
      continue;
    }
    if (UNSHARED.test(text)) return null;
    const next = tokens[index + 1]?.text;
    form += next === '(' || next === '!' ? text : byDistance(text, row, column);
  }
  return form;
}
