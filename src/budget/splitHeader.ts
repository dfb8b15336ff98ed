import { isEmpty } from '../cells/readValue';
import type { HeaderRow } from './findHeaders';
import { readAmount } from './readAmount';
import { textAt, type View } from './view';

const LOOK_AHEAD = 15;

function isBlankBelow(view: View, row: number, column: number): boolean {
  for (let r = row; r <= row + LOOK_AHEAD; r += 1) if (!isEmpty(view.at(r, column))) return false;
  return true;
}

function hasLabels(view: View, row: number, column: number): boolean {
  let texts = 0;
  for (let r = row + 1; r <= row + LOOK_AHEAD; r += 1) {
    const text = textAt(view, r, column);
    if (text !== '' && readAmount(view.at(r, column)).kind === 'unreadable') texts += 1;
  }
  return texts >= 2;
}

/** A row of headers over two budgets beside each other, parted by a blank column and new labels, as two. */
export function splitHeader(view: View, header: HeaderRow): readonly HeaderRow[] {
  const groups: HeaderRow['cells'][number][][] = [];
  let last = -1;
  for (const cell of header.cells) {
    const between = Array.from({ length: cell.column - last }, (_, i) => last + 1 + i);
    const blank = between.findIndex((column) => isBlankBelow(view, header.row, column));
    const parted =
      blank >= 0 && between.slice(blank + 1).some((column) => hasLabels(view, header.row, column));
    if (groups.length === 0 || parted) groups.push([]);
    groups.at(-1)?.push(cell);
    last = cell.column;
  }
  return groups
    .filter((cells) => cells.some(({ meaning }) => meaning !== null))
    .map((cells) => ({ ...header, cells }));
}
