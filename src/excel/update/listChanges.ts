import type { CellInput, SheetPlan } from '../insertion/sheetPlan';
import { sameValue } from '../insertion/verify';
import type { PartDiff } from './diffPart';
import type { FoundPart, PlannedPart } from './part';
import { rowChange } from './rowChange';
import type { CellChange, OvertypedCell, Shown } from './updateAccess';
import type { StandingReport } from '../settings/standingReport';
import { hashesOf } from '../insertion/writtenParts';

/** A part before and after, with the sheet plan that it is of. */
export interface ComparedPart {
  readonly planned: PlannedPart;
  readonly found: FoundPart;
  readonly diff: PartDiff;
}

/** The figures of a table that come out otherwise than they stand, new and removed rows among them. */
export function listChanges(
  { planned, found, diff }: ComparedPart,
  sheet: SheetPlan,
  standing: StandingReport,
): readonly CellChange[] {
  const written = standing.parts[planned.key] ?? null;
  const rows = rowChange(planned, hashesOf(planned.inputs, planned), found.rowCount, written);
  const theirs = new Set(diff.theirs.map(({ row, column }) => `${row},${column}`));
  const changed = planned.expected.flatMap(({ row, column, value }): CellChange[] => {
    if (column === 0 || theirs.has(`${row},${column}`)) return [];
    const foundRow = rows.foundRow(row);
    const before = foundRow === null ? null : shown(found.values[foundRow]?.[column]);
    if (before !== null && sameValue(value, before)) return [];
    return [describe(planned, found, sheet, { row, column, foundRow, before, after: value })];
  });
  if (!rows.deletes) return changed;
  const gone = Array.from({ length: rows.count }, (_, i) => rows.at + i).flatMap(
    (foundRow) =>
      found.values[foundRow]?.slice(1).flatMap((value, c): CellChange[] =>
        value === ''
          ? []
          : [
              {
                ...describe(planned, found, sheet, {
                  row: null,
                  column: c + 1,
                  foundRow,
                  before: shown(value),
                  after: null,
                }),
                row: String(found.values[foundRow]?.[0] ?? ''),
              },
            ],
      ) ?? [],
  );
  return [...changed, ...gone];
}

/** The cells of a part that hold something of the user's, beside what an update would write there. */
export function listOvertyped(
  { planned, found, diff }: ComparedPart,
  sheet: SheetPlan,
): readonly OvertypedCell[] {
  return diff.theirs.map(({ row, column, foundRow }) => {
    const expected = planned.expected.find((one) => one.row === row && one.column === column);
    const input = planned.inputs[row]?.[column] ?? '';
    return {
      ...describe(planned, found, sheet, {
        row,
        column,
        foundRow,
        before: shown(found.values[foundRow]?.[column]),
        after: expected?.value ?? plain(input),
      }),
      id: cellId(planned.key, foundRow, column),
    };
  });
}

/** What a cell of a part is called when the user gives up what he has written there. */
export function cellId(key: string, foundRow: number, column: number): string {
  return `${key}:${foundRow}:${column}`;
}

interface Place {
  readonly row: number | null;
  readonly column: number;
  readonly foundRow: number | null;
  readonly before: Shown | null;
  readonly after: Shown | null;
}

function describe(
  planned: PlannedPart,
  found: FoundPart,
  sheet: SheetPlan,
  { row, column, foundRow, before, after }: Place,
): CellChange {
  const label = row === null ? null : planned.expected.find((e) => e.row === row && e.column === 0);
  return {
    table: titleOf(planned, sheet),
    row: String(label?.value ?? plain(planned.inputs[row ?? 0]?.[0] ?? '')),
    column:
      planned.rowCount > 1 && column > 0 ? String(plain(planned.inputs[0]?.[column] ?? '')) : '',
    cell:
      foundRow === null
        ? null
        : { sheet: found.sheet, row: found.top + foundRow, column: found.left + column },
    before,
    after,
    numberFormat: numberFormatAt(sheet, planned.top + (row ?? 1), planned.left + column),
  };
}

/** The title of the table that a part belongs to; '' for the top of the report. */
function titleOf({ key }: PlannedPart, sheet: SheetPlan): string {
  const title = sheet.parts.find((part) => part.key === `${key.split('_')[0] ?? key}_title`);
  if (title === undefined) return '';
  const block = [...sheet.data, ...sheet.formulas].find(
    ({ top, left }) => top === title.top && left === title.left,
  );
  return String(plain(block?.rows[0]?.[0] ?? ''));
}

function numberFormatAt({ formats }: SheetPlan, row: number, column: number): string {
  const block = formats.find(
    ({ top, left, rowCount, columnCount, numberFormat }) =>
      numberFormat !== undefined &&
      row >= top &&
      row < top + rowCount &&
      column >= left &&
      column < left + columnCount,
  );
  return block?.numberFormat ?? '';
}

function plain(input: CellInput): string | number {
  return typeof input === 'string' ? input.replace(/^'/, '') : input;
}

function shown(value: unknown): Shown {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
