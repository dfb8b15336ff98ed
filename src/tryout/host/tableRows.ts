import { numberArgument } from './args';
import { cellAt, cellForWriting, usedArea } from './cells';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type ColumnTarget, type Kind, type TableTarget } from './kind';
import { readMatrix, writeMatrix } from './matrix';
import { placeOn, type Place } from './place';
import { enter } from './rangeContents';
import { bodyOf } from './table';
import { requireFree } from './tableCollection';
import { growValidations } from './validation/validationAreas';

function rowCount(target: TableTarget): number {
  return bodyOf(target).rowCount;
}

function rowPlace(target: ColumnTarget): Place {
  const row = bodyOf(target).area.top + target.index;
  return placeOn(target.sheet, { ...target.table.area, top: row, bottom: row });
}

/** Adds rows at the end; refused where cells below would have to give way, which this host does not do. */
function append(
  target: TableTarget,
  args: readonly unknown[],
  state: HostState,
): HostObject<'TableRow'> {
  const { sheet, table } = target;
  state.requireUnprotected(sheet);
  if (args[0] !== null && args[0] !== undefined && args[0] !== rowCount(target)) {
    throw refusal('apiNotFound', 'TableRowCollection.add at another place than the end');
  }
  const values = args[1];
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const { area } = table;
  const added = placeOn(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + count });
  if (table.showTotals || usedArea(sheet, added.area, true)) {
    throw refusal('apiNotFound', 'TableRowCollection.add where cells stand below the table');
  }
  requireFree(sheet, added.area, table);
  const index = rowCount(target);
  table.area = { ...area, bottom: area.bottom + count };
  growValidations(sheet, area, table.area.bottom);
  if (values !== null && values !== undefined) {
    const rows = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
    writeMatrix(added, rows, (row, column, raw) => {
      enter(state, cellForWriting(sheet, row, column), raw, 'en-US');
    });
  }
  state.cellsChanged(sheet, added.area, 'RowInserted');
  return new HostObject('TableRow', { sheet, table, index });
}

export const tableRowCollection: Kind<TableTarget> = {
  items: (target) =>
    Array.from(
      { length: rowCount(target) },
      (_, index) => new HostObject('TableRow', { ...target, index }),
    ),
  members: {
    count: { set: 1, get: rowCount },
    getCount: { set: 4, call: rowCount },
    add: { set: 1, call: append },
    getItemAt: {
      set: 1,
      call: (target, args) => {
        const index = numberArgument(args, 0);
        if (index < 0 || index >= rowCount(target)) throw refusal('argument', `row ${index}`);
        return new HostObject('TableRow', { ...target, index });
      },
    },
  },
};

export const tableRow: Kind<ColumnTarget> = {
  members: {
    index: { set: 1, get: ({ index }) => index },
    values: {
      set: 1,
      get: (target) =>
        readMatrix(rowPlace(target), (row, column) => cellAt(target.sheet, row, column).value),
    },
    getRange: { set: 1, call: (target) => new HostObject('Range', rowPlace(target)) },
  },
};
