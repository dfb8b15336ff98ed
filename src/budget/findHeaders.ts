import type { CellValue } from '../cells/cell';
import { part, type Steps } from '../steps/steps';
import { foldWords } from '../cells/fold';
import { BASES, isIn, SPENDINGS } from './budgetColumn';
import {
  contentBelow,
  headerCell,
  isHeaderText,
  isLabelledAmount,
  LOOK_AHEAD,
  type HeaderCell,
} from './headerCell';
import { headerMeaning, unitSaid } from './headerMeaning';
import { withMonths } from './monthHeaders';
import { readAmount } from './readAmount';
import { textAt, type View } from './view';

/** A row of budget headers; `titleRow` is the first of the rows that belong to it. */
export interface HeaderRow {
  readonly row: number;
  readonly titleRow: number;
  readonly cells: readonly HeaderCell[];
}

/** Headers of a list of people; two of them, and the row is no budget's. */
const PEOPLE =
  /^(lop ?nr|kon|alder|fodd\w*|fodelse\w*|inskriv\w*|avslut\w*|start ?datum|slut ?datum|start|slut|remit\w*|anvis\w*|deltagar ?(nr|id)|personn\w*|namn|kommun|sex|age|gender|entry|exit|referr\w*)\b/;

function isSure(view: View, row: number, { column, text }: HeaderCell): boolean {
  const own = headerMeaning(textAt(view, row, column)) ?? headerMeaning(text);
  return own !== null && !own.vague;
}

/** A single column of a budget, with lines to its left. */
function standsAlone(view: View, row: number, { column, meaning }: HeaderCell): boolean {
  if (meaning !== 'budget' && meaning !== 'asked' && meaning !== 'allotted') return false;
  let lines = 0;
  for (let r = row + 1; r <= Math.min(view.rowCount - 1, row + LOOK_AHEAD); r += 1) {
    if (readAmount(view.at(r, column)).kind !== 'value') continue;
    if (/\p{L}/u.test(textAt(view, r, column - 1))) lines += 1;
  }
  return lines >= 2;
}

function headerRowAt(view: View, row: number, lower = false): HeaderRow | null {
  const read: HeaderCell[] = [];
  let people = 0;
  for (let column = 0; column < view.columnCount; column += 1) {
    const cell = headerCell(view, row, column, lower);
    if (cell === null) continue;
    if (PEOPLE.test(foldWords(cell.text))) people += 1;
    read.push(cell);
  }
  if (people >= 2) return null;
  const cells = withMonths(read);
  const columns = cells.filter(({ meaning, column }) => {
    if (meaning === null || meaning === 'percentage' || meaning === 'voucher') return false;
    const { amounts, texts } = contentBelow(view, row, column);
    return amounts >= texts;
  });
  const filled = columns.filter(({ column }) => contentBelow(view, row, column).amounts > 0);
  if (filled.length === 0 || !columns.some((cell) => isSure(view, row, cell))) return null;
  const pair = columns.length >= 2 && columns.some(({ meaning }) => isIn(BASES, meaning));
  const spent = filled.filter(({ meaning }) => isIn(SPENDINGS, meaning));
  const several = spent.length >= 2 && hasMoney(view, row, spent);
  const [only] = filled;
  const alone = only !== undefined && standsAlone(view, row, only);
  if (!pair && !several && !alone) return null;
  const titled = row > 0 && columns.some(({ text, column }) => text !== textAt(view, row, column));
  const known = new Set(columns);
  return {
    row,
    titleRow: titled ? row - 1 : row,
    cells: cells.map((cell) =>
      known.has(cell) || cell.meaning === 'percentage' || cell.meaning === 'voucher'
        ? cell
        : { ...cell, meaning: null },
    ),
  };
}

const SMALLEST_MONEY = 100_000;

/** Outcomes of people are counted too, so columns of outcomes alone must hold sums of a thousand kronor. */
function hasMoney(view: View, row: number, cells: readonly HeaderCell[]): boolean {
  return cells.some(({ column, text }) => {
    for (let r = row + 1; r <= Math.min(view.rowCount - 1, row + LOOK_AHEAD); r += 1) {
      const read = readAmount(view.at(r, column), unitSaid(text) ?? 1);
      if (read.kind === 'value' && Math.abs(read.value) >= SMALLEST_MONEY) return true;
    }
    return false;
  });
}

/** True for a row of years, parts of a year or units that stands right under a row of headers. */
function completes(view: View, row: number, header: HeaderRow): boolean {
  const known = header.cells.filter(({ meaning }) => meaning !== null);
  const below = known.map(({ column }) => textAt(view, row, column));
  return (
    below.some((text) => text !== '') &&
    below.every((text) => text === '' || isHeaderText(text)) &&
    !known.some(({ column }) => isLabelledAmount(view, row, column))
  );
}

/** So many cells are looked at between two pauses. */
const CELLS_AT_ONCE = 2_000;

/** The rows with a sure header in them or in the row above. Long lists say the same few words, so each is looked at once. */
function* rowsWithHeadersInSteps(view: View): Steps<ReadonlySet<number>> {
  const seen = new Map<string, boolean>();
  const sure = (value: CellValue): boolean => {
    if (typeof value !== 'string' || value === '') return false;
    const known = seen.get(value) ?? headerMeaning(value)?.vague === false;
    seen.set(value, known);
    return known;
  };
  const rows = new Set<number>();
  let looked = 0;
  for (let row = 0; row < view.rowCount; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      looked += 1;
      if (looked % CELLS_AT_ONCE === 0) yield row / view.rowCount;
      if (!sure(view.at(row, column))) continue;
      rows.add(row).add(row + 1);
      break;
    }
  }
  return rows;
}

/**
 * The rows of budget headers in a view, from above: at least a budget and something to hold against
 * it, several columns of the same, or a budget alone with lines to its left. A header may stand in
 * two rows ("Budget" over "2018" and "2019").
 */
export function* findHeadersInSteps(view: View): Steps<readonly HeaderRow[]> {
  const found: HeaderRow[] = [];
  const candidates = yield* part(rowsWithHeadersInSteps(view), 0, 0.8);
  for (let row = 0; row < view.rowCount; row += 1) {
    if (!candidates.has(row)) continue;
    yield 0.8 + (0.2 * row) / view.rowCount;
    const header = headerRowAt(view, row);
    if (header === null) continue;
    const next = row + 1 < view.rowCount && completes(view, row + 1, header);
    const lower = next ? headerRowAt(view, row + 1, true) : null;
    found.push(lower ?? header);
    if (lower !== null) row += 1;
  }
  return found;
}

/** The first and last column of a header that are understood. */
export function headerExtent({ cells }: HeaderRow): readonly [first: number, last: number] {
  const columns = cells.filter(({ meaning }) => meaning !== null).map(({ column }) => column);
  return [Math.min(...columns), Math.max(...columns)];
}
