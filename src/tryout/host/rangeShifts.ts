import type { Area } from '../model/workbookModel';
import { asOneOf } from './args';
import { becomesOwn, cellAt, cellForWriting } from './cells';
import { placeArgument } from './findPlace';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Members } from './kind';
import { moveReferences } from './moveReferences';
import { coversAllColumns, intersection, isUnbounded, placeOn, type Place } from './place';
import { clearCells } from './rangeEdits';
import { deleteRows, insertRows } from './shiftRows';
import { takeOut } from './validation/validationAreas';

function requireWholeRows(place: Place, member: string): void {
  if (!coversAllColumns(place.area)) {
    throw refusal('apiNotFound', `${member} of anything but whole rows`);
  }
}

function contains(area: Area, { top, left, bottom, right }: Area): boolean {
  return top >= area.top && left >= area.left && bottom <= area.bottom && right <= area.right;
}

/** Cells are cut and pasted on their sheet: contents, looks and checks move, and what speaks of them follows. */
function move(place: Place, args: readonly unknown[], state: HostState): undefined {
  const { sheet, area } = place;
  state.requireUnprotected(sheet);
  const { sheet: other, area: corner } = placeArgument(state, sheet, args, 0);
  if (other !== sheet || isUnbounded(area)) {
    throw refusal('apiNotFound', 'Range.moveTo to another sheet, or of whole rows or columns');
  }
  const [down, right] = [corner.top - area.top, corner.left - area.left];
  const moved = ({ top, left, bottom, right: end }: Area): Area => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: end + right,
  });
  const target = placeOn(sheet, moved(area)).area;
  const inTheWay = [...sheet.tables.map((table) => table.area), ...sheet.merges].some(
    (one) => intersection(one, area) ?? intersection(one, target),
  );
  if (inTheWay) throw refusal('apiNotFound', 'Range.moveTo with tables or merged cells');
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.push({ row, column, cell: { ...cellAt(sheet, row, column) } });
    }
  }
  const checks = takeOut(sheet, area);
  clearCells(sheet, area, 'All');
  takeOut(sheet, target);
  for (const { row, column, cell } of cells) {
    const to = cellForWriting(sheet, row + down, column + right);
    becomesOwn(to);
    const { value, formula, numberFormat, style } = cell;
    Object.assign(to, { value, formula, numberFormat, style });
  }
  sheet.validations.push(...checks.map((check) => ({ ...check, area: moved(check.area) })));
  moveReferences(state, sheet, (one) => (contains(area, one) ? moved(one) : one));
  state.cellsChanged(sheet, area);
  state.cellsChanged(sheet, target);
}

/** The members of a range that make cells give way, or take their place. */
export const RANGE_SHIFTS: Members<Place> = {
  insert: {
    set: 1,
    call: (place, args, state) => {
      asOneOf(args[0], ['Down', 'Right']);
      requireWholeRows(place, 'Range.insert');
      insertRows(state, place.sheet, place.area.top, place.rowCount);
      return new HostObject('Range', place);
    },
  },
  delete: {
    set: 1,
    call: (place, args, state) => {
      asOneOf(args[0], ['Up', 'Left']);
      requireWholeRows(place, 'Range.delete');
      deleteRows(state, place.sheet, place.area.top, place.rowCount);
    },
  },
  moveTo: { set: 11, call: move },
};
