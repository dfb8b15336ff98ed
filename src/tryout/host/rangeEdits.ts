import { cellKey, type Area, type ModelCell, type ModelSheet } from '../model/workbookModel';
import { asOneOf, optionalBoolean } from './args';
import {
  PLAIN_STYLE,
  becomesOwn,
  cellAt,
  cellForWriting,
  eachHeldCell,
  holdsNothing,
  isPlain,
} from './cells';
import { placeArgument } from './findPlace';
import { requireVisible } from './activation';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import type { Members } from './kind';
import { isUnbounded, intersection, placeOn, type Place } from './place';
import { fromR1C1, toR1C1 } from './r1c1';
import { keepHeaders } from './tableHeaders';
import { takeOut } from './validation/validationAreas';

const CLEAR_WHAT = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
const COPY_WHAT = ['All', 'Formulas', 'Values', 'Formats'] as const;

type CopyWhat = (typeof COPY_WHAT)[number];

/** Empties cells of contents, of formatting, or of both. */
export function clearCells(
  sheet: ModelSheet,
  area: Area,
  what: 'All' | 'Contents' | 'Formats',
): void {
  const emptied: number[] = [];
  eachHeldCell(sheet, area, (cell, row, column) => {
    if (what !== 'Formats') {
      becomesOwn(cell);
      cell.value = '';
      cell.formula = null;
    }
    if (what !== 'Contents') {
      cell.numberFormat = 'General';
      cell.style = PLAIN_STYLE;
    }
    if (holdsNothing(cell) && isPlain(cell)) emptied.push(cellKey(row, column));
  });
  for (const key of emptied) sheet.cells.delete(key);
}

function copyCell(
  from: Readonly<ModelCell>,
  to: ModelCell,
  what: CopyWhat,
  moved: string | null,
): void {
  if (what !== 'Formats') {
    becomesOwn(to);
    to.value = from.value;
    to.formula = what === 'Values' ? null : moved;
  }
  if (what === 'All' || what === 'Formats') {
    to.numberFormat = from.numberFormat;
    to.style = from.style;
  }
}

/** Copies a range over another; a larger target is filled with repetitions, as pasting does. */
function copyCells(source: Place, target: Place, what: CopyWhat): Place {
  const rows = repeated(target.rowCount, source.rowCount);
  const columns = repeated(target.columnCount, source.columnCount);
  const { top, left } = target.area;
  const filled = placeOn(target.sheet, {
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1,
  });
  const copied = new Map<number, Readonly<ModelCell>>();
  for (let row = 0; row < source.rowCount; row++) {
    for (let column = 0; column < source.columnCount; column++) {
      const cell = cellAt(source.sheet, source.area.top + row, source.area.left + column);
      copied.set(cellKey(row, column), { ...cell });
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const atRow = row % source.rowCount;
      const atColumn = column % source.columnCount;
      const cell = copied.get(cellKey(atRow, atColumn));
      if (!cell) continue;
      const relative =
        cell.formula === null
          ? null
          : toR1C1(cell.formula, source.area.top + atRow, source.area.left + atColumn);
      const moved = relative === null ? null : fromR1C1(relative, top + row, left + column);
      copyCell(cell, cellForWriting(target.sheet, top + row, left + column), what, moved);
    }
  }
  return filled;
}

function repeated(target: number, source: number): number {
  return target > source && target % source === 0 ? target : source;
}

function requireBounded(place: Place): void {
  if (isUnbounded(place.area)) throw refusal('unboundedWrite', place.sheet.name);
}

/** The members of a range that change its cells other than by writing into them. */
export const RANGE_EDITS: Members<Place> = {
  clear: {
    set: 1,
    call: (place, args, state) => {
      state.requireUnprotected(place.sheet);
      const what = args[0] === undefined || args[0] === null ? 'All' : asOneOf(args[0], CLEAR_WHAT);
      switch (what) {
        case 'Hyperlinks':
        case 'RemoveHyperlinks':
          return;
        case 'Formats':
          clearCells(place.sheet, place.area, what);
          state.changed();
          return;
        case 'All':
        case 'Contents':
          clearCells(place.sheet, place.area, what);
          if (what === 'All') takeOut(place.sheet, place.area);
          keepHeaders(state, place);
          state.cellsChanged(place.sheet, place.area);
          return;
      }
    },
  },
  copyFrom: {
    set: 9,
    call: (place, args, state) => {
      state.requireUnprotected(place.sheet);
      const source = placeArgument(state, place.sheet, args, 0);
      requireBounded(source);
      requireBounded(place);
      const what = args[1] === undefined || args[1] === null ? 'All' : asOneOf(args[1], COPY_WHAT);
      if (optionalBoolean(args, 2) || optionalBoolean(args, 3)) {
        throw refusal('apiNotFound', 'Range.copyFrom that skips blanks or transposes');
      }
      const filled = copyCells(source, place, what);
      keepHeaders(state, filled);
      state.cellsChanged(filled.sheet, filled.area);
    },
  },
  select: {
    set: 1,
    call: (place, _args, state) => {
      requireVisible(place.sheet);
      select(place, state);
    },
  },
  merge: {
    set: 2,
    call: (place, args, state) => {
      state.requireUnprotected(place.sheet);
      const { top, bottom } = place.area;
      const areas: Area[] = optionalBoolean(args, 0)
        ? Array.from({ length: bottom - top + 1 }, (_, i) => ({
            ...place.area,
            top: top + i,
            bottom: top + i,
          }))
        : [place.area];
      unmerge(place);
      place.sheet.merges.push(...areas);
      state.changed();
    },
  },
  unmerge: {
    set: 2,
    call: (place, _args, state) => {
      state.requireUnprotected(place.sheet);
      unmerge(place);
      state.changed();
    },
  },
  calculate: { set: 6, call: (_place, _args, state) => state.calculation.calculate() },
};

function unmerge(place: Place): void {
  place.sheet.merges = place.sheet.merges.filter((area) => !intersection(area, place.area));
}

/** Makes the range the selection, and its sheet the active one. */
export function select(place: Place, state: HostState, more: readonly Area[] = []): void {
  const before = state.activeSheet;
  state.model.activeSheetId = place.sheet.id;
  state.model.selection = place.area;
  state.model.alsoSelected = more;
  if (before !== place.sheet) state.events.sheetActivated(place.sheet, before);
  state.events.selectionChanged(place.sheet, place.area);
  state.changed();
}
