import { hashesOf } from '../insertion/writtenParts';
import type { CellInput } from '../insertion/sheetPlan';
import type { WrittenPart } from '../settings/standingReport';
import { inputOf, type FoundPart, type PartCell, type PartEdit, type PlannedPart } from './part';
import { rowChange, type RowChange } from './rowChange';

/** A cell of a part where the user has written something of his own; places from the part's first cell. */
export interface TheirCell {
  readonly row: number;
  readonly column: number;
  readonly foundRow: number;
}

export interface PartDiff {
  /** Null where nothing is to be written. */
  readonly edit: PartEdit | null;
  /** How many of the written cells are more than the date of extraction. */
  readonly weight: number;
  readonly theirs: readonly TheirCell[];
  /** What is known of the part when the edit is done; Excel's spelling of what is written is still to be read. */
  readonly written: WrittenPart;
}

interface PartDiffInput {
  readonly planned: PlannedPart;
  readonly found: FoundPart;
  /** Null where it is not known what the add-in last wrote: then all is taken for its own. */
  readonly written: WrittenPart | null;
  /** A planned input as it is written where the parts will stand. */
  readonly place: (input: CellInput) => CellInput;
  /** Whether a cell that the user has written in is to be overwritten. */
  readonly overwrite: (foundRow: number, column: number) => boolean;
  /** A cell that says when, and is written only along with others. */
  readonly isQuiet: (row: number, column: number) => boolean;
}

/** In place of the hash of what the user has written: no input has it. */
const THEIRS = '!';

/** What an update writes into one part so that it is as planned: only cells that differ, and none of the user's own. */
export function diffPart(input: PartDiffInput): PartDiff {
  const { planned, found, written, place, overwrite, isQuiet } = input;
  const plannedHashes = hashesOf(planned.inputs, planned);
  const foundHashes = hashesOf(found.formulas, found);
  const width = planned.columnCount;
  const change = rowChange(planned, plannedHashes, found.rowCount, written);
  const before: PartCell[] = [...deletedCells(found, change)];
  const after: PartCell[] = [];
  const theirs: TheirCell[] = [];
  let weight = change.count;
  planned.inputs.forEach((inputs, row) => {
    const foundRow = change.foundRow(row);
    inputs.forEach((cell, column) => {
      const wanted = plannedHashes[row * width + column];
      if (foundRow === null) {
        if (cell !== '') after.push({ row, column, input: place(cell) });
        return;
      }
      const at = foundRow * width + column;
      const has = foundHashes[at];
      const ours = written === null || has === written.found[at];
      if (has === wanted || (ours && wanted === written?.planned[at])) return;
      if (!ours && !overwrite(foundRow, column)) {
        theirs.push({ row, column, foundRow });
        return;
      }
      if (!isQuiet(row, column)) weight += 1;
      before.push({ row: foundRow, column, input: standing(found, foundRow, column) });
      after.push({ row, column, input: place(cell) });
    });
  });
  const kept = new Set(theirs.map(({ row, column }) => row * width + column));
  return {
    edit:
      after.length === 0 && change.count === 0
        ? null
        : {
            target: found.target,
            at: change.at,
            before: { rowCount: found.rowCount, cells: before },
            after: { rowCount: planned.rowCount, cells: after },
          },
    weight,
    theirs,
    written: {
      rowCount: planned.rowCount,
      columnCount: width,
      planned: plannedHashes,
      found: plannedHashes.map((hash, i) => (kept.has(i) ? THEIRS : hash)),
    },
  };
}

/** Whether a hash stands for something of the user's. */
export function isTheirs(hash: string | undefined): boolean {
  return hash === THEIRS;
}

function deletedCells(found: FoundPart, { at, count, deletes }: RowChange): readonly PartCell[] {
  if (!deletes) return [];
  return Array.from({ length: count }, (_, i) => at + i).flatMap((row) =>
    Array.from({ length: found.columnCount }, (_, column) => ({
      row,
      column,
      input: standing(found, row, column),
    })).filter(({ input }) => input !== ''),
  );
}

function standing({ formulas, values }: FoundPart, row: number, column: number): PartCell['input'] {
  return inputOf(formulas[row]?.[column], values[row]?.[column]);
}
