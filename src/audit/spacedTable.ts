import type { CellValue } from '../cells/cell';
import { quantityOf } from './quantityOf';
import { headerWords } from './spacedHeader';

const NUMBER = String.raw`[+−-]?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)?(?: ?%)?`;
/** A number, one with its share, or what is written where none can be. */
const CELL = String.raw`(?:${NUMBER}(?: ?\(${NUMBER}\))?|<\d+|\.\.|[-–](?= |$))`;
const DAY = String.raw`(?: (?:20)?\d\d-?\d\d-?\d\d| \d\d?\/\d\d?| \d\d? (?:jan|dec|jun|jul)\p{L}*)`;
const LABEL = String.raw`(?:\d{2} ?[-–] ?\d{2}(?: år)?|Q[1-4]|Kvartal [1-4]|[^\d\s][^\d.!?;]{0,60}?${DAY}?)`;
const ROW = new RegExp(String.raw`^(${LABEL}):? +((?:${CELL} +)*${CELL})$`, 'u');
const TOTAL =
  /^(?:totalt|total|summa|alla|samtliga|sum)(?: (?:antal )?(?:deltagare|avslut|kostnader))?$/iu;
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
  const first = lines[0] ?? '';
  const headed = rowOf(first) === null || OF_YEARS.test(first);
  if (headed && /[.!?]$/.test(first.trim())) return null;
  const read = rowsFrom(lines.slice(headed ? 1 : 0));
  if (read.length < FEWEST_ROWS) return null;
  const width = widthOf(read);
  const rows: Row[] = [];
  for (const row of read) {
    const numbers = dividedInto(width, row.numbers);
    if (numbers === null) break;
    rows.push({ ...row, numbers });
  }
  const header = headed ? headerWords(first, width) : null;
  if (rows.length < FEWEST_ROWS || (headed && header === null)) return null;
  if (headed && width < 2) return null;
  if (width === 1 && !TOTAL.test(rows.at(-1)?.label ?? '') && !areQuantities(rows)) return null;
  const cells = rows.map(({ label, numbers }) => [label, ...numbers.map(cellOf)]);
  return header === null ? cells : [header, ...cells];
}

/** The lines from the first that are a label and numbers; the rest of a long text is not looked at. */
function rowsFrom(lines: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const row = rowOf(line);
    if (row === null) break;
    rows.push(row);
  }
  return rows;
}

/** So many numbers most rows have; the larger where two are as common. */
function widthOf(rows: readonly Row[]): number {
  const lengths = rows.map(({ numbers }) => numbers.length);
  const often = (length: number): number => lengths.filter((other) => other === length).length;
  return lengths.toSorted((a, b) => often(b) - often(a) || b - a)[0] ?? 0;
}

/** More groups of three digits than this are several numbers. */
const LONGEST_NUMBER = 4;

/** The numbers of a row as so many: "46 111" can be one number or two. Null where they cannot be, or in several ways. */
function dividedInto(width: number, numbers: readonly string[]): readonly string[] | null {
  const parts = numbers.map((number) =>
    /^\d{1,3}(?: \d{3})+(?: ?%)?$/.test(number) ? number.split(/ (?=[1-9])/) : [number],
  );
  if (numbers.some((number) => LONGEST_NUMBER < number.split(' ').length)) return null;
  const missing = width - numbers.length;
  if (missing === 0) return numbers;
  return parts.flat().length === width ? parts.flat() : null;
}

/** Lines of what every report counts: "Inskrivna 220701 24". */
function areQuantities(rows: readonly Row[]): boolean {
  const known = rows.filter(({ label }) => {
    const quantity = quantityOf(label)?.quantity ?? null;
    return /^inskrivna\b.*\d$/i.test(label) || (quantity !== null && quantity !== 'outcome');
  });
  return known.length >= FEWEST_ROWS;
}

/** A header of years: "Part 2021 2022 2023". */
const OF_YEARS = /^\p{L}*(?: ?(?:19|20)\d\d){2,}$/u;

/** Whether a line is a label and numbers. */
export function isSpacedRow(line: string): boolean {
  return rowOf(line) !== null && !OF_YEARS.test(line);
}

function rowOf(line: string): Row | null {
  if (line.length > LONGEST_LINE || !/\d/.test(line)) return null;
  const [, label, numbers] = ROW.exec(line.trim()) ?? [];
  if (label === undefined || numbers === undefined) return null;
  return { label: label.trim(), numbers: numbers.match(new RegExp(CELL, 'gu')) ?? [] };
}

function cellOf(text: string): CellValue {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}
