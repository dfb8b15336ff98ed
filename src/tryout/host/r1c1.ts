import { columnLetters } from '../../cells/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/workbookModel';
import { columnNumber } from './address';
import { refusal } from './hostError';

/** Texts and quoted sheet names: whatever stands in them is no reference. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** `Table[Column]`, with brackets within brackets. */
const TABLE_PART = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]]|\[[^\]]*\])*\]`;
const STEP = String.raw`(\[-?\d+\]|\d+)?`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.])`;
const AFTER = String.raw`(?![\p{L}\p{N}_(])`;

const R1C1 = new RegExp(`${BEFORE}R${STEP}C${STEP}${AFTER}|${TABLE_PART}`, 'giu');
const A1 = new RegExp(`${BEFORE}(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})${AFTER}|${TABLE_PART}`, 'giu');

/** A formula in R1C1 writing, such as `=RC[-1]*2`, as the cell at that place has it in A1 writing. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(R1C1, (whole, rowPart: string | undefined, columnPart: string | undefined) => {
      if (whole.endsWith(']') && !/^R(?:\[-?\d+\]|\d+)?C/i.test(whole)) return whole;
      const atRow = resolve(rowPart, row, MAX_ROWS);
      const atColumn = resolve(columnPart, column, MAX_COLUMNS);
      const letters = columnLetters(atColumn.index);
      return `${atColumn.mark}${letters}${atRow.mark}${atRow.index + 1}`;
    }),
  );
}

/** The opposite of `fromR1C1`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(A1, (whole, columnMark: string, letters?: string, rowMark = '', digits = '') => {
      if (letters === undefined) return whole;
      const rowPart = written(Number(digits) - 1, row, rowMark);
      return `R${rowPart}C${written(columnNumber(letters), column, columnMark)}`;
    }),
  );
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function resolve(
  part: string | undefined,
  from: number,
  limit: number,
): { index: number; mark: '' | '$' } {
  const absolute = part !== undefined && !part.startsWith('[');
  const index = absolute ? Number(part) - 1 : from + Number(part?.slice(1, -1) ?? 0);
  if (index < 0 || index >= limit) throw refusal('formulaSyntax', 'a reference leaves the grid');
  return { index, mark: absolute ? '$' : '' };
}

function written(index: number, from: number, mark: string): string {
  if (mark === '$') return String(index + 1);
  return index === from ? '' : `[${index - from}]`;
}
