import { cellAddress } from '../../cells/cell';
import { inputHash } from '../insertion/inputHash';
import { partName } from '../insertion/reportNames';
import type { StandingReport } from '../settings/standingReport';
import { ExcelError } from '../excelError';
import { sameInput } from './diffParticipants';
import { inputOf, type FoundPart, type PartEdit } from './part';
import type { FoundReport } from './readStanding';

/**
 * The cells that the user has written in since an edit was done, and that would be lost if it were
 * done the other way: among the cells it wrote, and on rows that would go again.
 *
 * @param edits as they were done
 * @param standing what is known of the report since
 * @throws ExcelError `undoBlocked` where a part is gone or its rows are not those that the edit left
 */
export function typedSince(
  edits: readonly PartEdit[],
  standing: StandingReport,
  found: FoundReport,
): readonly string[] {
  return edits.flatMap((edit) => {
    const part = partOf(edit, found);
    if (part === null || part.rowCount !== edit.after.rowCount) {
      throw new ExcelError('undoBlocked', standing.names.reportSheet);
    }
    return [...typedInPart(edit, part, standing), ...strayOnRows(edit, part, found)];
  });
}

function partOf({ target }: PartEdit, found: FoundReport): FoundPart | null {
  const parts = [...found.parts.values(), found.participants, found.outcomes];
  return (
    parts.find((part) => part?.target.kind === target.kind && part.target.name === target.name) ??
    null
  );
}

function typedInPart(
  edit: PartEdit,
  part: FoundPart,
  { names, parts }: StandingReport,
): readonly string[] {
  const { target, after } = edit;
  const known = Object.entries(parts).find(
    ([key]) => target.kind === 'name' && partName(key, names) === target.name,
  );
  const hashes = known?.[1].found;
  const written = new Map(after.cells.map((cell) => [`${cell.row},${cell.column}`, cell.input]));
  return part.formulas.flatMap((formulas, row) =>
    formulas.flatMap((formula, column) => {
      const input = written.get(`${row},${column}`) ?? (isNew(row, edit) ? '' : null);
      if (input === null) return [];
      const has = inputOf(formula, part.values[row]?.[column]);
      const ours =
        target.kind === 'table'
          ? sameInput(input, has)
          : has === input || inputHash(formula, part) === hashes?.[row * part.columnCount + column];
      return ours ? [] : [address(part.sheet, part.top + row, part.left + column)];
    }),
  );
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
