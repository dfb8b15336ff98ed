import type { CellValue, Grid } from '../../cells/cell';
import { fold } from '../../cells/fold';
import { isEmpty } from '../../cells/readValue';

/** After a total, a line of its own begins another table, unless it is of the other side of an account. */
const TOTAL = /^(?:totalt?|summa|total|sum|alla|samtliga)$/;
const SIDE = /^(?:intakter|kostnader|utgifter|inkomster|income|costs)$/;

/** Whether a row has nothing but a label for the rows below it, inside a table: "Kostnader" between amounts. */
export function isSection({ rows }: Grid, at: number): boolean {
  const [before, row, after] = [rows[at - 1], rows[at], rows[at + 1]];
  if (before === undefined || row === undefined || after === undefined) return false;
  const column = row.findIndex((value) => !isEmpty(value));
  if (row.filter((value) => !isEmpty(value)).length !== 1) return false;
  if (!isLabel(row[column]) || !isLabel(after[column])) return false;
  const above = fold(String(before[column] ?? ''));
  if (TOTAL.test(above) && !SIDE.test(fold(String(row[column])))) return false;
  return columnsOf(before) > 1 && after.some((value, c) => c > column && isCount(value));
}

function columnsOf(row: readonly CellValue[]): number {
  return row.filter((value) => !isEmpty(value)).length;
}

function isLabel(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /^\P{N}*\p{L}/u.test(value) && value.length <= LONGEST_LABEL;
}

const LONGEST_LABEL = 40;

/** Years stand in headers. */
function isCount(value: CellValue): boolean {
  const text = String(value).trim();
  return /^[-+−–]?\d/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}
