import { eachInSteps, mapInSteps, part, type Steps } from '../../steps/steps';
import type { CellInput } from '../insertion/sheetPlan';
import { matchRowsInSteps } from './matchRows';
import { inputOf, type FoundPart, type Input, type PartCell, type PartEdit } from './part';

/** The column that tells a row of the source, and the one before it its sheet. */
const SOURCE_ROW = 1;

export interface ParticipantsDiff {
  /** Null where every row is as planned. */
  readonly edit: PartEdit | null;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * What an update writes into the rows under the report. Rows keep their places: a changed row of the
 * source touches only what has changed in its own, new rows come before the last, and what is left
 * over at the end is deleted once its rows have moved into the gaps.
 *
 * @param rows as planned; their formulas name their own row as the insertion placed it
 */
export function* diffParticipantsInSteps(
  rows: readonly (readonly CellInput[])[],
  found: FoundPart,
): Steps<ParticipantsDiff> {
  const width = found.columnCount;
  // A table without rows has a blank one.
  const planned = rows.length === 0 ? [blankRow(width)] : rows;
  const standing = yield* part(
    mapInSteps(found.formulas, (row, r) =>
      row.map((cell, c) => inputOf(cell, found.values[r]?.[c])),
    ),
    0,
    0.2,
  );
  const { rowOf, surplus } = yield* part(
    matchRowsInSteps<readonly Input[]>(planned, standing, keyOf, contentOf),
    0.2,
    0.7,
  );
  const grown = planned.length - standing.length;
  const at = (grown >= 0 ? standing.length : planned.length) - 1;
  const places = settle(rowOf, surplus, at, grown);
  const before: PartCell[] = [];
  const after: PartCell[] = [];
  let changed = 0;
  let added = 0;
  const compare = eachInSteps(planned, (row, i) => {
    const place = places[i] ?? i;
    const from = foundAt(place, at, grown);
    const has = from === null ? null : standing[from];
    const differing = row.flatMap((cell, column) =>
      sameInput(cell, has?.[column] ?? '') ? [] : [column],
    );
    if (rowOf[i] === null) added += 1;
    else if (differing.some((column) => column !== SOURCE_ROW) && rowOf[i] === from) changed += 1;
    for (const column of differing) {
      after.push({ row: place, column, input: onRow(row[column] ?? '', found.top + place) });
      if (from !== null) before.push({ row: from, column, input: has?.[column] ?? '' });
    }
  });
  yield* part(compare, 0.7, 1);
  for (let row = at; row < at - grown; row++) {
    (standing[row] ?? []).forEach((input, column) => {
      if (input !== '') before.push({ row, column, input });
    });
  }
  return {
    edit:
      after.length === 0 && grown === 0
        ? null
        : {
            target: found.target,
            at,
            before: { rowCount: standing.length, cells: before },
            after: { rowCount: planned.length, cells: after },
          },
    changed,
    added,
    removed: surplus.length,
  };
}

/** The row that each planned one ends in: its own, moved by what is inserted or deleted, or a free one. */
function settle(
  rowOf: readonly (number | null)[],
  surplus: readonly number[],
  at: number,
  grown: number,
): readonly number[] {
  const deleted = (row: number): boolean => grown < 0 && row >= at && row < at - grown;
  const moved = (row: number): number => (row < at ? row : row + grown);
  const free = [
    ...surplus.filter((row) => !deleted(row)).map(moved),
    ...Array.from({ length: Math.max(0, grown) }, (_, i) => at + i),
  ].reverse();
  return rowOf.map((row) => (row === null || deleted(row) ? (free.pop() ?? at) : moved(row)));
}

/** The row that stood in a place before rows were inserted or deleted; null for a new one. */
function foundAt(place: number, at: number, grown: number): number | null {
  if (place < at) return place;
  if (grown > 0 && place < at + grown) return null;
  return place - grown;
}

function keyOf(row: readonly Input[]): string {
  return told(row.slice(0, SOURCE_ROW + 1));
}

function contentOf(row: readonly Input[]): string {
  return told([row[0] ?? '', ...row.slice(SOURCE_ROW + 1)]);
}

/** Formulas are told by their being there: they are the same in every row. */
function told(cells: readonly Input[]): string {
  return JSON.stringify(cells.map((cell) => (isFormula(cell) ? '=' : plain(cell))));
}

/** Whether a cell of the rows has what it should: any formula passes for another. */
export function sameInput(planned: Input, found: Input): boolean {
  return isFormula(planned) ? isFormula(found) : plain(planned) === plain(found);
}

function isFormula(input: Input): boolean {
  return typeof input === 'string' && input.startsWith('=');
}

/** Excel gives a text back without the apostrophe that it is written with. */
function plain(input: Input): Input {
  return typeof input === 'string' ? input.replace(/^'/, '') : input;
}

/** A formula about its own row, in another row; counted from 0. */
function onRow(input: CellInput, row: number): CellInput {
  return typeof input === 'string' && input.startsWith('=')
    ? input.replace(/([A-Z]{1,3})\d+\)$/, (_, letters: string) => `${letters}${row + 1})`)
    : input;
}

function blankRow(width: number): readonly CellInput[] {
  return Array.from({ length: width }, () => '');
}
