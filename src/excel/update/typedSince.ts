import { cellAddress } from '../../cells/cell';
import { inputHash } from '../insertion/inputHash';
import { partName } from '../insertion/reportNames';
import type { StandingReport } from '../settings/standingReport';
import { eachInSteps, part as share, type Steps } from '../../steps/steps';
import { ExcelError } from '../excelError';
import { sameInput } from './diffParticipants';
import { inputOf, type FoundPart, type Input, type PartEdit } from './part';
import type { FoundReport } from './readStanding';

/**
 * The cells that the user has written in since an edit was done, and that would be lost if it were
 * done the other way: among the cells it wrote, and on rows that would go again.
 *
 * @param edits as they were done
 * @param standing what is known of the report since
 * @throws ExcelError `undoBlocked` where a part is gone or its rows are not those that the edit left
 */
export function* typedSinceInSteps(
  edits: readonly PartEdit[],
  standing: StandingReport,
  found: FoundReport,
): Steps<readonly string[]> {
  const cells: string[] = [];
  for (const [i, edit] of edits.entries()) {
    const part = partOf(edit, found);
    if (part === null || part.rowCount !== edit.after.rowCount) {
      throw new ExcelError('undoBlocked', standing.names.reportSheet);
    }
    const typed = typedInPartInSteps(edit, part, standing);
    cells.push(...(yield* share(typed, i / edits.length, (i + 1) / edits.length)));
    cells.push(...strayOnRows(edit, part, found));
  }
  return cells;
}

function partOf({ target }: PartEdit, found: FoundReport): FoundPart | null {
  const parts = [...found.parts.values(), found.participants, found.outcomes];
  return (
    parts.find((part) => part?.target.kind === target.kind && part.target.name === target.name) ??
    null
  );
}

function* typedInPartInSteps(
  edit: PartEdit,
  part: FoundPart,
  { names, parts }: StandingReport,
): Steps<readonly string[]> {
  const { target, after } = edit;
  const known = Object.entries(parts).find(
    ([key]) => target.kind === 'name' && partName(key, names) === target.name,
  );
  const hashes = known?.[1].found;
  const at = (row: number, column: number): number => row * part.columnCount + column;
  const written = new Map<number, Input>();
  yield* share(
    eachInSteps(after.cells, ({ row, column, input }) => written.set(at(row, column), input)),
    0,
    0.3,
  );
  const typed: string[] = [];
  const compare = eachInSteps(part.formulas, (formulas, row) => {
    formulas.forEach((formula, column) => {
      const input = written.get(at(row, column)) ?? (isNew(row, edit) ? '' : null);
      if (input === null) return;
      const has = inputOf(formula, part.values[row]?.[column]);
      const ours =
        target.kind === 'table'
          ? sameInput(input, has)
          : has === input || inputHash(formula, part) === hashes?.[at(row, column)];
      if (!ours) typed.push(address(part.sheet, part.top + row, part.left + column));
    });
  });
  yield* share(compare, 0.3, 1);
  return typed;
}

/** Filled cells beside the part on rows that came with the edit: they go whole. */
function strayOnRows(edit: PartEdit, part: FoundPart, { used }: FoundReport): readonly string[] {
  const cells = used.get(part.sheet);
  if (cells === undefined) return [];
  return cells.values.flatMap((values, r) => {
    const row = cells.top + r;
    if (!isNew(row - part.top, edit)) return [];
    return values.flatMap((value, c) => {
      const column = cells.left + c;
      const owned = column >= part.left && column < part.left + part.columnCount;
      return value === '' || owned ? [] : [address(part.sheet, row, column)];
    });
  });
}

function isNew(row: number, { at, before, after }: PartEdit): boolean {
  return row >= at && row < at + after.rowCount - before.rowCount;
}

function address(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress({ row, column })}`;
}
