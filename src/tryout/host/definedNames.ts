import { MAX_COLUMNS, MAX_ROWS } from '../model/workbookModel';
import { columnNumber } from './address';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import type { RuleId } from './rules';

const MAX_LENGTH = 255;

/** Refuses what can name neither a table nor cells. */
export function requireNameShape(
  name: string,
  rule: Extract<RuleId, 'tableNameInvalid' | 'nameInvalid'>,
): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_LENGTH;
  if (!shaped || looksLikeCell(name) || /^[rc]$/i.test(name)) throw refusal(rule, name);
}

function looksLikeCell(name: string): boolean {
  if (/^R\d*C\d*$/i.test(name)) return true;
  const [, letters, digits] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  return columnNumber(letters) < MAX_COLUMNS && Number(digits) >= 1 && Number(digits) <= MAX_ROWS;
}

export function tableNameTaken(state: HostState, name: string, ownId: string | null): boolean {
  const lower = name.toLowerCase();
  return state.model.sheets.some((sheet) =>
    sheet.tables.some((table) => table.id !== ownId && table.name.toLowerCase() === lower),
  );
}

/** Whether a defined name of that scope has the name; `sheetId` undefined: of the workbook. */
export function definedNameTaken(
  state: HostState,
  name: string,
  sheetId: string | undefined,
): boolean {
  const lower = name.toLowerCase();
  return state.model.names.some(
    (one) => one.sheetId === sheetId && one.name.toLowerCase() === lower,
  );
}
