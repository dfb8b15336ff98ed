import { eachInSteps, type Steps } from '../steps/steps';
import type { Column } from './mapping';
import { judgeRows, type RowCell, type RowJudge } from './rowKinds';

/** So many rows at the end that differ in nothing but their number are prepared for people to come. */
const PREPARED = 3;

/** After an empty row or a total, what follows the last started row is a note or a small table. */
function endOfList(
  rows: readonly number[],
  cells: (row: number) => RowCell,
  judge: RowJudge,
): number {
  const lastStarted = rows.findLastIndex((row) => judge.started(cells(row)));
  if (lastStarted < 0) return rows.length;
  const after = rows.findIndex((row, index) => {
    if (index <= lastStarted) return false;
    const cell = cells(row);
    return judge.kind(cell) !== 'person' || judge.onlyMeasures(cell);
  });
  return after < 0 ? rows.length : after;
}

function withoutPreparedTail(
  people: readonly number[],
  cells: (row: number) => RowCell,
  judge: RowJudge,
): readonly number[] {
  const end = people.at(-1);
  const same = end === undefined ? null : judge.preparedAs(cells(end));
  if (same === null) return people;
  const last = people.findLastIndex((row) => judge.preparedAs(cells(row)) !== same);
  const tail = people.length - 1 - last;
  return last >= 0 && tail >= PREPARED ? people.slice(0, last + 1) : people;
}

/**
 * The rows of a block that hold a person each, in order. Empty rows, totals and headings in between
 * are left out, and so is what stands below the list: totals, notes, small tables, and rows
 * prepared for people to come. `rows` are those below the header.
 */
export function* personRowsInSteps(
  rows: readonly number[],
  cells: (row: number) => RowCell,
  columns: readonly Column[],
): Steps<readonly number[]> {
  const judge = judgeRows(columns);
  const people: number[] = [];
  yield* eachInSteps(rows.slice(0, endOfList(rows, cells, judge)), (row) => {
    if (judge.kind(cells(row)) === 'person') people.push(row);
  });
  return withoutPreparedTail(people, cells, judge);
}
