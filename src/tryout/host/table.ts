import type { ModelTable } from '../model/workbookModel';
import { asBoolean, asText } from './args';
import { clearCells } from './rangeEdits';
import { definedNameTaken, requireNameShape, tableNameTaken } from './definedNames';
import { placeArgument } from './findPlace';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Kind, type Member, type TableTarget } from './kind';
import { Place, intersection, placeOn } from './place';
import { requireFree } from './tableCollection';
import { forgetTableInFormulas, renameTableInFormulas } from './formulaReferences';
import { nameHeaders } from './tableHeaders';

function range(place: Place): HostObject<'Range'> {
  return new HostObject('Range', place);
}

/** The rows between header and totals. */
export function bodyOf({ sheet, table }: TableTarget): Place {
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return placeOn(sheet, { ...table.area, top: table.area.top + 1, bottom });
}

export function headerOf({ sheet, table }: TableTarget): Place {
  return placeOn(sheet, { ...table.area, bottom: table.area.top });
}

export function totalsOf({ sheet, table }: TableTarget): Place {
  if (!table.showTotals) throw refusal('itemNotFound', `the totals row of ${table.name}`);
  return placeOn(sheet, { ...table.area, top: table.area.bottom });
}

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(name: Flag, set: number): Member<TableTarget> {
  return {
    set,
    get: ({ table }) => table[name] === true,
    put: ({ sheet, table }, value, state) => {
      state.requireUnprotected(sheet);
      table[name] = asBoolean(value);
      state.changed();
    },
  };
}

function rename(target: TableTarget, name: string, state: HostState): void {
  const { sheet, table } = target;
  state.requireUnprotected(sheet);
  requireNameShape(name, 'tableNameInvalid');
  if (tableNameTaken(state, name, table.id) || definedNameTaken(state, name, undefined)) {
    throw refusal('tableNameTaken', name);
  }
  renameTableInFormulas(state, table.name, name);
  table.name = name;
  state.changedContent();
}

function setTotals({ sheet, table }: TableTarget, shown: boolean, state: HostState): void {
  state.requireUnprotected(sheet);
  if (shown === table.showTotals) return;
  const { area } = table;
  if (shown) {
    const grown = placeOn(sheet, { ...area, bottom: area.bottom + 1 });
    requireFree(sheet, grown.area, table);
    table.area = grown.area;
  } else {
    clearCells(sheet, { ...area, top: area.bottom }, 'Contents');
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table.showTotals = shown;
  state.changedContent();
}

function resize(
  { sheet, table }: TableTarget,
  args: readonly unknown[],
  state: HostState,
): undefined {
  state.requireUnprotected(sheet);
  const place = placeArgument(state, sheet, args, 0);
  const { area } = place;
  const overlaps = intersection(area, table.area) !== null;
  if (
    place.sheet !== sheet ||
    area.top !== table.area.top ||
    area.bottom === area.top ||
    !overlaps
  ) {
    throw refusal('tableResize', table.name);
  }
  requireFree(sheet, area, table);
  table.area = area;
  nameHeaders(sheet, area, state.locale);
  state.changedContent();
}

function remove(sheet: TableTarget['sheet'], table: ModelTable): void {
  sheet.tables = sheet.tables.filter((one) => one !== table);
}

export const table: Kind<TableTarget> = {
  identity: ({ table: { id } }) => ({ Id: id }),
  members: {
    id: { set: 1, get: ({ table: { id } }) => id },
    name: {
      set: 1,
      get: ({ table: { name } }) => name,
      put: (target, value, state) => rename(target, asText(value), state),
    },
    style: {
      set: 1,
      get: ({ table: { style } }) => style,
      put: (target, value, state) => {
        state.requireUnprotected(target.sheet);
        target.table.style = asText(value);
        state.changed();
      },
    },
    showBandedRows: flag('showBandedRows', 3),
    showBandedColumns: flag('showBandedColumns', 3),
    showFilterButton: flag('showFilterButton', 3),
    highlightFirstColumn: flag('highlightFirstColumn', 3),
    highlightLastColumn: flag('highlightLastColumn', 3),
    showHeaders: { set: 1, get: () => true },
    showTotals: {
      set: 1,
      get: ({ table: { showTotals } }) => showTotals,
      put: (target, value, state) => setTotals(target, asBoolean(value), state),
    },
    worksheet: { set: 2, link: ({ sheet }) => new HostObject('Worksheet', sheet) },
    columns: { set: 1, link: (target) => new HostObject('TableColumnCollection', target) },
    rows: { set: 1, link: (target) => new HostObject('TableRowCollection', target) },
    getRange: { set: 1, call: ({ sheet, table: { area } }) => range(new Place(sheet, area)) },
    getHeaderRowRange: { set: 1, call: (target) => range(headerOf(target)) },
    getDataBodyRange: { set: 1, call: (target) => range(bodyOf(target)) },
    getTotalRowRange: { set: 1, call: (target) => range(totalsOf(target)) },
    resize: { set: 13, call: resize },
    convertToRange: {
      set: 2,
      call: ({ sheet, table: one }, _args, state) => {
        state.requireUnprotected(sheet);
        remove(sheet, one);
        state.changedContent();
        return range(new Place(sheet, one.area));
      },
    },
    delete: {
      set: 1,
      call: ({ sheet, table: one }, _args, state) => {
        state.requireUnprotected(sheet);
        remove(sheet, one);
        clearCells(sheet, one.area, 'All');
        forgetTableInFormulas(state, one.name);
        state.cellsChanged(sheet, one.area);
      },
    },
  },
};
