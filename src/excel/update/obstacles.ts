import { cellAddress } from '../../cells/cell';
import type { SheetPlan } from '../insertion/sheetPlan';
import type { ComparedPart } from './listChanges';
import type { PartEdit, FoundPart, PlannedPart } from './part';
import type { FoundReport, UsedCells } from './readStanding';
import type { Obstacle } from './updateAccess';

/** Why the rows of the report's parts cannot come or go where they stand. */
export function obstaclesOf(
  compared: readonly ComparedPart[],
  report: SheetPlan | undefined,
  found: FoundReport,
): readonly Obstacle[] {
  const parts = [...found.parts.values()];
  return compared.flatMap(({ planned, found: part, diff }) => {
    if (diff.edit === null || !changesRows(diff.edit)) return [];
    const chart = report?.charts.some(({ series }) =>
      series.some(({ values }) => within(values, planned)),
    );
    if (chart === true) return [{ kind: 'charted', subject: part.sheet } as const];
    return rowObstacles(diff.edit, part, parts, found.used.get(part.sheet));
  });
}

function changesRows({ before, after }: PartEdit): boolean {
  return before.rowCount !== after.rowCount;
}

function within(
  cells: { readonly top: number; readonly left: number },
  { top, left, rowCount, columnCount }: PlannedPart,
): boolean {
  return (
    cells.top >= top &&
    cells.top < top + rowCount &&
    cells.left >= left &&
    cells.left < left + columnCount
  );
}

/** What keeps rows from coming or going where a part stands: another part across them, or the user's own cells on them. */
function rowObstacles(
  edit: PartEdit,
  part: FoundPart,
  others: readonly FoundPart[],
  used: UsedCells | undefined,
): readonly Obstacle[] {
  const grown = edit.after.rowCount - edit.before.rowCount;
  if (grown === 0) return [];
  const first = part.top + edit.at;
  const last = grown > 0 ? first : first - grown - 1;
  const across = others.find(
    ({ sheet, key, top, rowCount }) =>
      sheet === part.sheet &&
      key !== part.key &&
      top + rowCount - 1 >= first &&
      (grown > 0 ? top < first : top <= last),
  );
  if (across !== undefined) {
    return [inTheWay(part.sheet, across.top, across.left)];
  }
  if (grown > 0 || used === undefined) return [];
  for (let row = first; row <= last; row++) {
    const cells = used.values[row - used.top] ?? [];
    const column = cells.findIndex(
      (value, c) =>
        value !== '' &&
        (used.left + c < part.left || used.left + c >= part.left + part.columnCount),
    );
    if (column >= 0) return [inTheWay(part.sheet, row, used.left + column)];
  }
  return [];
}

function inTheWay(sheet: string, row: number, column: number): Obstacle {
  return { kind: 'inTheWay', subject: `${sheet}!${cellAddress({ row, column })}` };
}
