import { cellAddress } from '../../cells/cell';
import type { Steps } from '../../steps/steps';
import type { InsertionPlan } from '../insertion/planReport';
import { inputHash } from '../insertion/inputHash';
import { hashesOf } from '../insertion/writtenParts';
import type { StandingReport } from '../settings/standingReport';
import { diffParticipantsInSteps } from './diffParticipants';
import type { FoundPart } from './part';
import { plannedRows } from './plannedParts';
import type { FoundReport } from './readStanding';

/**
 * The cells on a report's sheets that hold something of the user's: in the report's own cells, or
 * beside them. They would go with the sheets.
 */
export function* findTheirsInSteps(
  standing: StandingReport,
  found: FoundReport,
  plan: InsertionPlan,
): Steps<readonly string[]> {
  const parts = [...found.parts.values()];
  const cells = [
    ...parts.flatMap((part) => changedCells(part, standing)),
    ...strayCells(plan, found, parts),
  ];
  const rows = plan.sheets.find(({ name }) => name === standing.names.participants);
  const planned = rows === undefined ? null : plannedRows(rows, '');
  const data = found.participants;
  if (planned === null || data === null) return cells;
  const { edit } = yield* diffParticipantsInSteps(planned.inputs, data);
  const changed = edit?.before.cells ?? [];
  return [
    ...cells,
    ...changed.map(({ row, column }) => address(data.sheet, data.top + row, data.left + column)),
  ];
}

function changedCells(part: FoundPart, { parts }: StandingReport): readonly string[] {
  const { key, sheet, top, left, columnCount, formulas } = part;
  const written = parts[key];
  if (written === undefined) return [];
  return hashesOf(formulas, part).flatMap((hash, i) =>
    hash === written.found[i]
      ? []
      : [address(sheet, top + Math.floor(i / columnCount), left + (i % columnCount))],
  );
}

/** Filled cells outside every part that the insertion did not fill either. */
function strayCells(
  { sheets: [report] }: InsertionPlan,
  { used }: FoundReport,
  parts: readonly FoundPart[],
): readonly string[] {
  const fixed = new Set(
    (report?.data ?? []).flatMap(({ rows }) =>
      rows.flat().map((input) => inputHash(input, { top: 0, left: 0 })),
    ),
  );
  return [...used].flatMap(([sheet, { top, left, values }]) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const [atRow, atColumn] = [top + r, left + c];
        const owned = parts.some(
          (part) =>
            part.sheet === sheet &&
            atRow >= part.top &&
            atRow < part.top + part.rowCount &&
            atColumn >= part.left &&
            atColumn < part.left + part.columnCount,
        );
        return value === '' || owned || fixed.has(inputHash(value, { top: 0, left: 0 }))
          ? []
          : [address(sheet, atRow, atColumn)];
      }),
    ),
  );
}

function address(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress({ row, column })}`;
}
