import type { ModelName, ModelSheet } from '../model/workbookModel';
import { parseArea, splitAddress } from './address';
import { HostObject } from './kind';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { Place, placeOn } from './place';

/**
 * The cells that an address means: `B2:C4`, `'Blad 1'!B2`, a defined name or a table's name.
 *
 * @param sheet the sheet for addresses that name none; null where the address has to name one
 */
export function findPlace(state: HostState, sheet: ModelSheet | null, address: string): Place {
  const { sheet: sheetName, rest } = splitAddress(address);
  const owner = sheetName === null ? sheet : state.findSheet(sheetName);
  const area = parseArea(rest);
  if (area) {
    if (!owner) throw refusal('argument', `${address} names no sheet of the workbook`);
    return placeOn(owner, area);
  }
  const named = findName(state, rest, owner) ?? findName(state, rest, null);
  if (named) return placeOfName(state, named);
  for (const one of state.model.sheets) {
    const table = one.tables.find(({ name }) => name.toLowerCase() === rest.toLowerCase());
    if (table) return bodyOf(one, table.area, table.showTotals);
  }
  throw refusal('argument', `${address} is no address`);
}

function bodyOf(
  sheet: ModelSheet,
  area: { top: number; left: number; bottom: number; right: number },
  totals: boolean,
): Place {
  return placeOn(sheet, { ...area, top: area.top + 1, bottom: area.bottom - (totals ? 1 : 0) });
}

/** The cells that a defined name refers to; refused where it refers to none, or to deleted ones. */
export function placeOfName(state: HostState, name: ModelName): Place {
  const target = name.formula.slice(1);
  const { sheet: sheetName, rest } = splitAddress(target);
  const sheet = sheetName === null ? null : state.findSheet(sheetName);
  const area = target.includes('#REF!') ? null : parseArea(rest);
  if (!sheet || !area) throw refusal('invalidReference', `${name.name} refers to ${name.formula}`);
  return placeOn(sheet, area);
}

/** A defined name of the sheet, or of the workbook where `sheet` is null. */
export function findName(
  state: HostState,
  key: string,
  sheet: ModelSheet | null,
): ModelName | null {
  const lower = key.toLowerCase();
  return (
    state.model.names.find(
      (one) => one.name.toLowerCase() === lower && one.sheetId === (sheet ? sheet.id : undefined),
    ) ?? null
  );
}

/** An argument that is a range, or the address of one. */
export function placeArgument(
  state: HostState,
  sheet: ModelSheet | null,
  args: readonly unknown[],
  index: number,
): Place {
  const value = args[index];
  if (value instanceof HostObject && value.target instanceof Place) return value.target;
  if (typeof value === 'string') return findPlace(state, sheet, value);
  throw refusal('argument', `argument ${index + 1} is no range`);
}
