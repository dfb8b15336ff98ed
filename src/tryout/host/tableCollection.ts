import type { Area, ModelSheet, ModelTable } from '../model/workbookModel';
import { optionalBoolean, textArgument } from './args';
import { becomesOwn, cellForWriting } from './cells';
import { tableNameTaken, definedNameTaken } from './definedNames';
import { placeArgument } from './findPlace';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Kind, type TableTarget } from './kind';
import { intersection, isUnbounded, placeOn } from './place';
import { nameHeaders } from './tableHeaders';

function object(target: TableTarget): HostObject<'Table'> {
  return new HostObject('Table', target);
}

function tables(sheet: ModelSheet | null, state: HostState): readonly TableTarget[] {
  const sheets = sheet ? [sheet] : state.model.sheets;
  return sheets.flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

function find(sheet: ModelSheet | null, key: string, state: HostState): TableTarget | null {
  const all = tables(sheet, state);
  const lower = key.toLowerCase();
  return (
    all.find(({ table }) => table.id === key) ??
    all.find(({ table }) => table.name.toLowerCase() === lower) ??
    null
  );
}

/** Refuses an area that another table, or merged cells, stand on. */
export function requireFree(sheet: ModelSheet, area: Area, own: ModelTable | null): void {
  const other = sheet.tables.find((table) => table !== own && intersection(table.area, area));
  if (other) throw refusal('tablesOverlap', other.name);
  if (sheet.merges.some((merged) => intersection(merged, area))) {
    throw refusal('tablesOverlap', 'merged cells');
  }
}

function nextName(state: HostState): string {
  const word = state.locale === 'sv-SE' ? 'Tabell' : 'Table';
  for (let number = 1; ; number++) {
    const name = `${word}${number}`;
    if (!tableNameTaken(state, name, null) && !definedNameTaken(state, name, undefined))
      return name;
  }
}

function add(
  sheet: ModelSheet | null,
  args: readonly unknown[],
  state: HostState,
): HostObject<'Table'> {
  const place = placeArgument(state, sheet ?? state.activeSheet, args, 0);
  if (sheet && place.sheet !== sheet) {
    throw refusal('argument', `the range is not on the sheet ${sheet.name}`);
  }
  const hasHeaders = optionalBoolean(args, 1);
  if (isUnbounded(place.area)) throw refusal('unboundedWrite', place.sheet.name);
  state.requireUnprotected(place.sheet);
  const { area } = place;
  const needsRow = !hasHeaders || area.top === area.bottom;
  const whole = placeOn(place.sheet, { ...area, bottom: area.bottom + (needsRow ? 1 : 0) });
  requireFree(place.sheet, whole.area, null);
  if (!hasHeaders) moveDown(place.sheet, area);
  nameHeaders(place.sheet, area, state.locale);
  const table: ModelTable = {
    id: state.newId(),
    name: nextName(state),
    area: whole.area,
    style: 'TableStyleMedium2',
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  place.sheet.tables.push(table);
  state.cellsChanged(place.sheet, { ...area, bottom: area.top });
  return object({ sheet: place.sheet, table });
}

/** Makes room for a header row: the area's cells stand one row lower afterwards. */
function moveDown(sheet: ModelSheet, area: Area): void {
  for (let row = area.bottom; row >= area.top; row--) {
    for (let column = area.left; column <= area.right; column++) {
      const from = cellForWriting(sheet, row, column);
      becomesOwn(from);
      Object.assign(cellForWriting(sheet, row + 1, column), from);
      from.value = '';
      from.formula = null;
    }
  }
}

export const tableCollection: Kind<ModelSheet | null> = {
  items: (sheet, state) => tables(sheet, state).map(object),
  members: {
    count: { set: 1, get: (sheet, state) => tables(sheet, state).length },
    add: { set: 1, call: add },
    getCount: { set: 4, call: (sheet, _args, state) => tables(sheet, state).length },
    getItem: {
      set: 1,
      call: (sheet, args, state) => {
        const key = textArgument(args, 0);
        const found = find(sheet, key, state);
        if (!found) throw refusal('itemNotFound', `the table ${key}`);
        return object(found);
      },
    },
    getItemOrNullObject: {
      set: 4,
      call: (sheet, args, state) => {
        const found = find(sheet, textArgument(args, 0), state);
        return found && object(found);
      },
    },
  },
};
