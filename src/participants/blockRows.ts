import type { Column } from './mapping';
import { judgeRows, type RowCell, type RowJudge } from './rowKinds';

/** So many rows with nothing but a number at the end are numbered in advance. */
const NUMBERED_IN_ADVANCE = 3;

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

function withoutNumberedTail(
  people: readonly number[],
  cells: (row: number) => RowCell,
  judge: RowJudge,
): readonly number[] {
  const last = people.findLastIndex((row) => !judge.numberOnly(cells(row)));
  const tail = people.length - 1 - last;
  return last >= 0 && tail >= NUMBERED_IN_ADVANCE ? people.slice(0, last + 1) : people;
}

/**
 * The rows of a block that hold a person each, in order. Empty rows, totals and headings in between
 * are left out, and so is what stands below the list: totals, notes, small tables, and numbers
 * prepared for people to come. `rows` are those below the header.
 */
export function personRows(
  rows: readonly number[],
  cells: (row: number) => RowCell,
  columns: readonly Column[],
): readonly number[] {
  const judge = judgeRows(columns);
  const people = rows
    .slice(0, endOfList(rows, cells, judge))
    .filter((row) => judge.kind(cells(row)) === 'person');
  return withoutNumberedTail(people, cells, judge);
}
