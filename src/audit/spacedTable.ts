import type { CellValue } from '../cells/cell';

const NUMBER = String.raw`[+−-]?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?(?: ?%)?`;
const LABEL = String.raw`(?:\d{2} ?[-–] ?\d{2}(?: år)?|[^\d\s][^\d.!?;]{0,60}?)`;
const ROW = new RegExp(String.raw`^(${LABEL}):? +((?:${NUMBER} +)*${NUMBER})$`, 'u');
const TOTAL = /^(?:totalt|total|summa|alla|samtliga|sum)$/iu;
const FEWEST_ROWS = 3;
const LONGEST_LINE = 160;

interface Row {
  readonly label: string;
  readonly numbers: readonly string[];
}

/**
 * A table whose columns single blanks part, as copied from a PDF: three lines or more of a label and as
 * many numbers each. With one number a line, the last must be a total. Null where there is none; `lines` begins with
 * its first line, which may be a header of as many words as there are columns.
 */
export function spacedTable(lines: readonly string[]): readonly (readonly CellValue[])[] | null {
  const headed = rowOf(lines[0] ?? '') === null;
  const words = headed ? (lines[0] ?? '').trim().split(/ +/) : [];
  const rows: Row[] = [];
  for (const line of lines.slice(headed ? 1 : 0)) {
    const row = rowOf(line);
    if (row === null || row.numbers.length !== (rows[0] ?? row).numbers.length) break;
    rows.push(row);
  }
  const width = rows[0]?.numbers.length ?? 0;
  if (rows.length < FEWEST_ROWS || (headed && words.length !== width)) return null;
  if (headed && width < 2) return null;
  if (width === 1 && !TOTAL.test(rows.at(-1)?.label ?? '')) return null;
  const cells = rows.map(({ label, numbers }) => [label, ...numbers.map(cellOf)]);
  return headed ? [['', ...words], ...cells] : cells;
}

/** Whether a line is a label and numbers. */
export function isSpacedRow(line: string): boolean {
  return rowOf(line) !== null;
}

function rowOf(line: string): Row | null {
  if (line.length > LONGEST_LINE) return null;
  const [, label, numbers] = ROW.exec(line.trim()) ?? [];
  if (label === undefined || numbers === undefined) return null;
  return { label: label.trim(), numbers: numbers.match(new RegExp(NUMBER, 'gu')) ?? [] };
}

function cellOf(text: string): CellValue {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}
