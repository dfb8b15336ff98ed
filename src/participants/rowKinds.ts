import type { CellValue } from './cell';
import { foldWords } from './fold';
import type { Column, Meaning } from './mapping';
import { readDate } from './readDate';
import { isBlankLike, isErrorValue } from './readValue';

/** The cells of one row of a block, by sheet column. */
export type RowCell = (column: number) => CellValue;

/** A row of a list: somebody's, empty, a total, or a heading or note between the rows. */
export type RowKind = 'person' | 'blank' | 'total' | 'heading';

const TOTAL =
  /^(summa|sum|summering|total|totalt|totala|totalsumma|slutsumma|delsumma|antal|medel|medelvarde|medeltal|medelalder|genomsnitt|snitt|median|average|mean|count|min|max|andel|subtotal|s a)\b/;

/** A year alone, or after a word: the title of the rows below. */
const YEAR_TITLE = /(^|\s)(19|20)\d{2}$/;

const NUMBER_LIKE = /^\p{L}{0,5}[-_./ ]?\d+[-_/]?\d*\p{L}?$/u;

/** Cells that hold something: a formula's 0 and its errors say nothing about a person. */
export function holds(value: CellValue): boolean {
  return value !== '' && value !== 0 && !isBlankLike(value) && !isErrorValue(value);
}

const MEASURES: ReadonlySet<Meaning> = new Set([
  'age',
  'birthYear',
  'supportTime',
  'orsIn',
  'orsOut',
]);

function isTotal(first: CellValue): boolean {
  return typeof first === 'string' && TOTAL.test(foldWords(first));
}

/** True for a team's running number: "12", "K184", "2019-07"; not for a heading such as "Avslutade 2019". */
export function isNumberLike(value: CellValue): boolean {
  const text = String(value).trim();
  return NUMBER_LIKE.test(text) && !YEAR_TITLE.test(text);
}

/** Which columns of a block tell what a row is. */
export interface RowJudge {
  readonly kind: (cell: RowCell) => RowKind;
  /** A row with nothing but its number, as in a list that is numbered in advance. */
  readonly numberOnly: (cell: RowCell) => boolean;
  /** A row with nothing but numbers such as ages, as means below a list are. */
  readonly onlyMeasures: (cell: RowCell) => boolean;
  /** A row that has a start that can be read. */
  readonly started: (cell: RowCell) => boolean;
}

/**
 * A judge for the rows of a block with these columns. Columns without a meaning cannot make a row:
 * comments and formulas that reach below the list say nothing.
 */
export function judgeRows(columns: readonly Column[]): RowJudge {
  const readable = columns.filter((column) => !column.personal);
  const meant = readable.filter((column) => column.meaning !== null);
  const number = meant.find((column) => column.meaning === 'number')?.column ?? null;
  const start = meant.find((column) => column.meaning === 'start')?.column ?? null;

  const started = (cell: RowCell): boolean =>
    start !== null && readDate(cell(start)).kind === 'value';

  const kind = (cell: RowCell): RowKind => {
    if (started(cell)) return 'person';
    const filled = meant.filter(({ column }) => holds(cell(column)));
    const first = readable.find(({ column }) => cell(column) !== '');
    if (first !== undefined && isTotal(cell(first.column))) return 'total';
    const [only] = filled;
    if (only === undefined) return 'blank';
    const startFilled = start !== null && holds(cell(start));
    if (filled.length > 1 || startFilled) return 'person';
    const value = cell(only.column);
    return !isNumberLike(value) && (only.column === number || only.column === columns[0]?.column)
      ? 'heading'
      : 'person';
  };

  const numberOnly = (cell: RowCell): boolean =>
    number !== null && meant.every(({ column }) => (column === number) === holds(cell(column)));

  const onlyMeasures = (cell: RowCell): boolean =>
    meant.every(
      ({ column, meaning }) =>
        !holds(cell(column)) || (meaning !== null && MEASURES.has(meaning) && !started(cell)),
    );

  return { kind, numberOnly, onlyMeasures, started };
}
