import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/workbookModel';
import { numberArgument, optionalBoolean, optionalNumber } from './args';
import { usedArea } from './cells';
import { placeArgument } from './findPlace';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Members } from './kind';
import { Place, boundingArea, intersection, placeOn } from './place';

function range(place: Place): HostObject<'Range'> {
  return new HostObject('Range', place);
}

function changed(place: Place, change: Partial<Area>): HostObject<'Range'> {
  return range(placeOn(place.sheet, { ...place.area, ...change }));
}

function used(place: Place, args: readonly unknown[]): HostObject<'Range'> | null {
  const area = usedArea(place.sheet, place.area, optionalBoolean(args, 0));
  return area && range(new Place(place.sheet, area));
}

function common(
  place: Place,
  args: readonly unknown[],
  state: HostState,
): HostObject<'Range'> | null {
  const other = placeArgument(state, place.sheet, args, 0);
  if (other.sheet !== place.sheet) throw refusal('argument', 'the ranges are on different sheets');
  const area = intersection(place.area, other.area);
  return area && range(new Place(place.sheet, area));
}

/** Rows or columns beside a range: positive counts lie after it, negative ones before, as far from it as the count says. */
function beside(first: number, last: number, count: number): [number, number] {
  if (count === 0) throw refusal('argument', 'a count of 0 rows or columns');
  return count > 0 ? [last + 1, last + count] : [first + count, first - 1];
}

/** The members of a range that lead to other ranges. */
export const RANGE_PLACES: Members<Place> = {
  getCell: {
    set: 1,
    call: (place, args) => {
      const row = place.area.top + numberArgument(args, 0);
      const column = place.area.left + numberArgument(args, 1);
      return changed(place, { top: row, bottom: row, left: column, right: column });
    },
  },
  getRow: {
    set: 1,
    call: (place, args) => {
      const row = place.area.top + numberArgument(args, 0);
      return changed(place, { top: row, bottom: row });
    },
  },
  getColumn: {
    set: 1,
    call: (place, args) => {
      const column = place.area.left + numberArgument(args, 0);
      return changed(place, { left: column, right: column });
    },
  },
  getLastRow: { set: 1, call: (place) => changed(place, { top: place.area.bottom }) },
  getLastColumn: { set: 1, call: (place) => changed(place, { left: place.area.right }) },
  getLastCell: {
    set: 1,
    call: (place) => changed(place, { top: place.area.bottom, left: place.area.right }),
  },
  getEntireRow: {
    set: 1,
    call: (place) => changed(place, { left: 0, right: MAX_COLUMNS - 1 }),
  },
  getEntireColumn: { set: 1, call: (place) => changed(place, { top: 0, bottom: MAX_ROWS - 1 }) },
  getRowsAbove: {
    set: 2,
    call: (place, args) => {
      const [top, bottom] = beside(place.area.top, place.area.bottom, -optionalNumber(args, 0, 1));
      return changed(place, { top, bottom });
    },
  },
  getRowsBelow: {
    set: 2,
    call: (place, args) => {
      const [top, bottom] = beside(place.area.top, place.area.bottom, optionalNumber(args, 0, 1));
      return changed(place, { top, bottom });
    },
  },
  getColumnsBefore: {
    set: 2,
    call: (place, args) => {
      const [left, right] = beside(place.area.left, place.area.right, -optionalNumber(args, 0, 1));
      return changed(place, { left, right });
    },
  },
  getColumnsAfter: {
    set: 2,
    call: (place, args) => {
      const [left, right] = beside(place.area.left, place.area.right, optionalNumber(args, 0, 1));
      return changed(place, { left, right });
    },
  },
  getOffsetRange: {
    set: 1,
    call: (place, args) => {
      const { top, left, bottom, right } = place.area;
      const rows = numberArgument(args, 0);
      const columns = numberArgument(args, 1);
      return changed(place, {
        top: top + rows,
        bottom: bottom + rows,
        left: left + columns,
        right: right + columns,
      });
    },
  },
  getResizedRange: {
    set: 2,
    call: (place, args) =>
      changed(place, {
        bottom: place.area.bottom + numberArgument(args, 0),
        right: place.area.right + numberArgument(args, 1),
      }),
  },
  getAbsoluteResizedRange: {
    set: 7,
    call: (place, args) =>
      changed(place, {
        bottom: place.area.top + numberArgument(args, 0) - 1,
        right: place.area.left + numberArgument(args, 1) - 1,
      }),
  },
  getBoundingRect: {
    set: 1,
    call: (place, args, state) => {
      const other = placeArgument(state, place.sheet, args, 0);
      if (other.sheet !== place.sheet) {
        throw refusal('argument', 'the ranges are on different sheets');
      }
      return range(new Place(place.sheet, boundingArea(place.area, other.area)));
    },
  },
  getIntersection: {
    set: 1,
    call: (place, args, state) => {
      const shared = common(place, args, state);
      if (!shared) throw refusal('noIntersection', place.sheet.name);
      return shared;
    },
  },
  getIntersectionOrNullObject: { set: 4, call: common },
  getUsedRange: {
    set: 1,
    call: (place, args) => {
      const found = used(place, args);
      if (!found) throw refusal('nothingUsed', place.sheet.name);
      return found;
    },
  },
  getUsedRangeOrNullObject: { set: 4, call: used },
};
