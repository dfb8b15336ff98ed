import type { CellValue } from '../cells/cell';
import { foldWords } from '../cells/fold';
import { isTicked, type Column, type Meaning } from './mapping';
import { readDate } from './readDate';
import { readTick } from './readTick';
import { isBlankLike, isErrorValue } from '../cells/readValue';

/** The cells of one row of a block, by sheet column. */
export type RowCell = (column: number) => CellValue;

/** A row of a list: somebody's, empty, a total, or a heading or note between the rows. */
export type RowKind = 'person' | 'blank' | 'total' | 'heading';

const TOTAL =
  /^(summa|sum|summering|total|totalt|totala|totalsumma|slutsumma|delsumma|antal|medel|medelvarde|medeltal|medelalder|genomsnitt|snitt|median|average|mean|count|min|max|andel|subtotal|s a)\b/;

/** A year alone, or after a word: the title of the rows below. */
const YEAR_TITLE = /(^|\s)(19|20)\d{2}$/;

/** How a date is to be written, said below the header instead of a date: "ÅÅÅÅ-MM-DD". */
const DATE_HINT = /^\(?(å{2}|å{4}|y{2}|y{4}|a{4})[-/. ]?m{2}[-/. ]?d{2}\)?$/i;

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

/** True where a cell tells something of a person; a no can stand in rows prepared in advance. */
function tells({ column, meaning }: Column, cell: RowCell): boolean {
  const value = cell(column);
  if (!holds(value)) return false;
  if (!isTicked(meaning)) return true;
  const tick = readTick(value);
  return tick.kind !== 'value' || tick.value;
}

/** Which columns of a block tell what a row is. */
export interface RowJudge {
  readonly kind: (cell: RowCell) => RowKind;
  /**
   * What a row without a person would hold in a list that is numbered, and has its formulas, in
   * advance: its measures, as text; null where the row holds more than a number and measures.
   */
  readonly preparedAs: (cell: RowCell) => string | null;
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
    if (start !== null && DATE_HINT.test(String(cell(start)).trim())) return 'heading';
    const filled = meant.filter((column) => tells(column, cell));
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

  const others = meant.filter(({ column }) => column !== number);
  const filledOthers = (cell: RowCell): readonly Column[] =>
    others.filter((column) => tells(column, cell));
  const allMeasures = (columns: readonly Column[]): boolean =>
    columns.every(({ meaning }) => meaning !== null && MEASURES.has(meaning));

  const preparedAs = (cell: RowCell): string | null => {
    const filled = filledOthers(cell);
    if (number === null || !holds(cell(number)) || !allMeasures(filled)) return null;
    return filled.map(({ column }) => `${column}:${cell(column)}`).join('|');
  };

  const onlyMeasures = (cell: RowCell): boolean =>
    (number === null || !holds(cell(number))) && allMeasures(filledOthers(cell));

  return { kind, preparedAs, onlyMeasures, started };
}
