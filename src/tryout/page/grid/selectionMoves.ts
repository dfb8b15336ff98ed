import { cellKey } from '../../model/workbookModel';
import type { Area, ModelSheet } from '../../model/workbookModel';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The selected area: from where it was begun to where it was drawn. */
export interface Selection {
  readonly anchor: Spot;
  readonly focus: Spot;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function areaOf({ anchor, focus }: Selection): Area {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
}

function isFilled(sheet: ModelSheet, { row, column }: Spot): boolean {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell !== undefined && (cell.formula !== null || cell.value !== '');
}

/** The end of a run of filled cells, or the next filled one, or the edge. */
function jump(sheet: ModelSheet, from: Spot, step: readonly [number, number], last: Spot): Spot {
  const next = ({ row, column }: Spot): Spot => ({ row: row + step[0], column: column + step[1] });
  const inside = ({ row, column }: Spot): boolean =>
    row >= 0 && column >= 0 && row <= last.row && column <= last.column;
  let spot = from;
  const inRun = isFilled(sheet, from) && inside(next(from)) && isFilled(sheet, next(from));
  while (inside(next(spot))) {
    if (inRun && !isFilled(sheet, next(spot))) break;
    spot = next(spot);
    if (!inRun && isFilled(sheet, spot)) break;
  }
  return spot;
}

function moved(
  { key, ctrl }: KeyPress,
  from: Spot,
  sheet: ModelSheet,
  last: Spot,
  page: number,
): Spot | null {
  const step = STEPS[key];
  if (step !== undefined) {
    if (ctrl) return jump(sheet, from, step, last);
    return { row: from.row + step[0], column: from.column + step[1] };
  }
  switch (key) {
    case 'Home':
      return { row: ctrl ? 0 : from.row, column: 0 };
    case 'End': {
      const used = [...sheet.cells.keys()];
      const row = used.reduce((most, k) => Math.max(most, Math.floor(k / cellKey(1, 0))), 0);
      const column = used.reduce((most, k) => Math.max(most, k % cellKey(1, 0)), 0);
      return { row: ctrl ? row : from.row, column };
    }
    case 'PageDown':
      return { ...from, row: from.row + page };
    case 'PageUp':
      return { ...from, row: from.row - page };
    default:
      return null;
  }
}

/**
 * Where a key takes the selection, as in Excel: arrows, Ctrl+arrows, Home, End, Page Up and Down;
 * with Shift the area is drawn out. Null for other keys.
 * @param last the last row and column there are
 * @param page rows in a page
 */
export function afterKey(
  press: KeyPress,
  selection: Selection,
  sheet: ModelSheet,
  last: Spot,
  page: number,
): Selection | null {
  const spot = moved(press, selection.focus, sheet, last, page);
  if (spot === null) return null;
  const focus = {
    row: Math.min(Math.max(spot.row, 0), last.row),
    column: Math.min(Math.max(spot.column, 0), last.column),
  };
  return { anchor: press.shift ? selection.anchor : focus, focus };
}
