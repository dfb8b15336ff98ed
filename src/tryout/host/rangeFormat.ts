import type { CellStyle } from '../model/workbookModel';
import { asBoolean, asNumber, asOneOf } from './args';
import { autofitColumns, autofitRows } from './autofit';
import { cellAt, restyle } from './cells';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Kind, type Member } from './kind';
import { isUnbounded, type Place } from './place';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;
const MAX_ROW_HEIGHT = 409.5;
const MAX_INDENT = 250;

/** One property of a style: null where the cells of the range differ, as Excel answers. */
export function styleMember<K extends keyof CellStyle>(
  name: K,
  otherwise: NonNullable<CellStyle[K]>,
  read: (value: unknown) => NonNullable<CellStyle[K]>,
  set = 1,
): Member<Place> {
  return {
    set,
    get: (place) => {
      const shared = uniform(place, name);
      return shared === undefined ? otherwise : shared;
    },
    put: (place, value, state) => setStyle(place, state, { [name]: read(value) }),
  };
}

export function setStyle(place: Place, state: HostState, change: CellStyle): void {
  state.requireUnprotected(place.sheet);
  restyle(place.sheet, place.area, change, !isUnbounded(place.area));
  state.changed();
}

/** The value that all cells of the range share. Of entire rows and columns the first cell speaks. */
function uniform<K extends keyof CellStyle>(place: Place, name: K): CellStyle[K] | null {
  const { top, left, bottom, right } = place.area;
  const first = cellAt(place.sheet, top, left).style[name];
  if (isUnbounded(place.area)) return first;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (cellAt(place.sheet, row, column).style[name] !== first) return null;
    }
  }
  return first;
}

function size(
  stored: (place: Place) => Map<number, number>,
  span: (place: Place) => [number, number],
  otherwise: number,
  most: number,
): Member<Place> {
  return {
    set: 2,
    get: (place) => {
      const [from, to] = span(place);
      const first = stored(place).get(from) ?? otherwise;
      for (let i = from; i <= to; i++) {
        if ((stored(place).get(i) ?? otherwise) !== first) return null;
      }
      return first;
    },
    put: (place, value, state) => {
      state.requireUnprotected(place.sheet);
      const points = asNumber(value);
      if (points < 0 || points > most) throw refusal('argument', `${points} points`);
      const [from, to] = span(place);
      for (let i = from; i <= to; i++) stored(place).set(i, points);
      state.changed();
    },
  };
}

export const rangeFormat: Kind<Place> = {
  members: {
    horizontalAlignment: styleMember('horizontal', 'General', (value) =>
      asOneOf(value, HORIZONTAL),
    ),
    verticalAlignment: styleMember('vertical', 'Bottom', (value) => asOneOf(value, VERTICAL)),
    wrapText: styleMember('wrap', false, asBoolean),
    indentLevel: styleMember('indent', 0, readIndent, 9),
    columnWidth: size(
      (place) => place.sheet.columnWidths,
      (place) => [place.area.left, place.area.right],
      DEFAULT_COLUMN_WIDTH,
      1790,
    ),
    rowHeight: size(
      (place) => place.sheet.rowHeights,
      (place) => [place.area.top, place.area.bottom],
      DEFAULT_ROW_HEIGHT,
      MAX_ROW_HEIGHT,
    ),
    autofitColumns: {
      set: 2,
      call: (place, _args, state) => {
        state.requireUnprotected(place.sheet);
        autofitColumns(place, state.locale);
        state.changed();
      },
    },
    autofitRows: {
      set: 2,
      call: (place, _args, state) => {
        state.requireUnprotected(place.sheet);
        autofitRows(place);
        state.changed();
      },
    },
    font: { set: 1, link: (place) => new HostObject('RangeFont', place) },
    fill: { set: 1, link: (place) => new HostObject('RangeFill', place) },
    borders: { set: 1, link: (place) => new HostObject('RangeBorderCollection', place) },
  },
};

function readIndent(value: unknown): number {
  const indent = asNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > MAX_INDENT) {
    throw refusal('argument', `an indent of ${indent}`);
  }
  return indent;
}
