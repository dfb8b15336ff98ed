import { cellAddress } from '../../cells/cell';
import type { PartEdit, FoundPart } from './part';
import type { UsedCells } from './readStanding';
import type { Obstacle } from './updateAccess';

/** What keeps rows from coming or going where a part stands: another part across them, or the user's own cells on them. */
export function rowObstacles(
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
