import { columnLetters } from '../../participants/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/workbookModel';
import { columnNumber } from './address';
import { refusal } from './hostError';

/** Texts, quoted sheet names and bracketed parts, which are no cell references. */
const OPAQUE = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/;

const R1C1 = /(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(])/giu;
const A1 = /(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(])/gu;

/** A formula in R1C1 writing, such as `=RC[-1]*2`, as the cell at that place has it in A1 writing. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideTexts(formula, /("(?:[^"]|"")*"|'(?:[^']|'')*')/, (part) =>
    part.replace(R1C1, (_, rowPart: string | undefined, columnPart: string | undefined) => {
      const atRow = resolve(rowPart, row, MAX_ROWS);
      const atColumn = resolve(columnPart, column, MAX_COLUMNS);
      const letters = columnLetters(atColumn.index);
      return `${atColumn.mark}${letters}${atRow.mark}${atRow.index + 1}`;
    }),
  );
}

/** The opposite of `fromR1C1`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return outsideTexts(formula, OPAQUE, (part) =>
    part.replace(
      A1,
      (_, columnMark: string, letters: string, rowMark: string, digits: string) =>
        `R${written(Number(digits) - 1, row, rowMark)}C${written(columnNumber(letters), column, columnMark)}`,
    ),
  );
}

function outsideTexts(formula: string, texts: RegExp, change: (part: string) => string): string {
  return formula
    .split(texts)
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
