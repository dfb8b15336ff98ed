import { asText, numberArgument } from './args';
import { cellAt, cellForWriting } from './cells';
import { refusal } from './hostError';
import { HostObject, type ColumnTarget, type Kind, type TableTarget } from './kind';
import { readMatrix } from './matrix';
import { placeOn, type Place } from './place';
import { bodyOf, headerOf, totalsOf } from './table';

function columnCount({ table: { area } }: TableTarget): number {
  return area.right - area.left + 1;
}

function columns(target: TableTarget): readonly HostObject<'TableColumn'>[] {
  return Array.from(
    { length: columnCount(target) },
    (_, index) => new HostObject('TableColumn', { ...target, index }),
  );
}

function nameOf({ sheet, table: { area }, index }: ColumnTarget): string {
  return String(cellAt(sheet, area.top, area.left + index).value);
}

/** A column by its name, capitals or not, or by its id, which is its number from 1. */
function find(target: TableTarget, key: unknown): HostObject<'TableColumn'> | null {
  const all = columns(target);
  if (typeof key === 'number') return all[key - 1] ?? null;
  const lower = asText(key).toLowerCase();
  return (
    all.find((column) => nameOf(column.target).toLowerCase() === lower) ??
    all.find((column) => String(column.target.index + 1) === key) ??
    null
  );
}

function inColumn(place: Place, { table: { area }, index }: ColumnTarget): HostObject<'Range'> {
  const column = area.left + index;
  return new HostObject(
    'Range',
    placeOn(place.sheet, { ...place.area, left: column, right: column }),
  );
}

export const tableColumnCollection: Kind<TableTarget> = {
  items: columns,
  members: {
    count: { set: 1, get: columnCount },
    getCount: { set: 4, call: columnCount },
    getItem: {
      set: 1,
      call: (target, args) => {
        const found = find(target, args[0]);
        if (!found) throw refusal('itemNotFound', `the column ${String(args[0])}`);
        return found;
      },
    },
    getItemOrNullObject: { set: 4, call: (target, args) => find(target, args[0]) },
    getItemAt: {
      set: 1,
      call: (target, args) => {
        const index = numberArgument(args, 0);
        const found = columns(target)[index];
        if (!found) throw refusal('argument', `column ${index}`);
        return found;
      },
    },
  },
};

export const tableColumn: Kind<ColumnTarget> = {
  identity: ({ index }) => ({ Id: String(index + 1) }),
  members: {
    id: { set: 1, get: ({ index }) => index + 1 },
    index: { set: 1, get: ({ index }) => index },
    name: {
      set: 1,
      get: nameOf,
      put: (target, value, state) => {
        const { sheet, table, index } = target;
        state.requireUnprotected(sheet);
        const name = asText(value);
        const other = find(target, name);
        if (name === '' || (other && other.target.index !== index)) {
          throw refusal('argument', `a column called ${name}`);
        }
        cellForWriting(sheet, table.area.top, table.area.left + index).value = name;
        state.cellsChanged(sheet, headerOf(target).area);
      },
    },
    values: {
      set: 1,
      get: (target) => {
        const { sheet, table, index } = target;
        const column = table.area.left + index;
        const whole = placeOn(sheet, { ...table.area, left: column, right: column });
        return readMatrix(whole, (row, at) => cellAt(sheet, row, at).value);
      },
    },
    getRange: {
      set: 1,
      call: (target) => inColumn(placeOn(target.sheet, target.table.area), target),
    },
    getHeaderRowRange: { set: 1, call: (target) => inColumn(headerOf(target), target) },
    getDataBodyRange: { set: 1, call: (target) => inColumn(bodyOf(target), target) },
    getTotalRowRange: { set: 1, call: (target) => inColumn(totalsOf(target), target) },
  },
};
