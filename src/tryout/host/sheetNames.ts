import { refusal } from './hostError';
import type { HostState } from './hostState';
import type { ModelSheet } from '../model/workbookModel';

const MAX_LENGTH = 31;

/** Refuses a name that no sheet may have, or that another sheet has. */
export function requireSheetName(state: HostState, name: string, own: ModelSheet | null): void {
  if (name === '') throw refusal('sheetNameEmpty', 'an empty name');
  if (name.length > MAX_LENGTH) throw refusal('sheetNameTooLong', name);
  if (/[[\]:*?/\\]/.test(name)) throw refusal('sheetNameCharacters', name);
  if (name.startsWith("'") || name.endsWith("'")) throw refusal('sheetNameApostrophe', name);
  if (name.toLowerCase() === 'history') throw refusal('sheetNameReserved', name);
  const lower = name.toLowerCase();
  const taken = state.model.sheets.some((one) => one !== own && one.name.toLowerCase() === lower);
  if (taken) throw refusal('sheetNameTaken', name);
}

/** The name that Excel gives a sheet that is added without one: Blad2 or Sheet2. */
export function nextSheetName(state: HostState): string {
  const word = state.locale === 'sv-SE' ? 'Blad' : 'Sheet';
  for (let number = state.model.sheets.length + 1; ; number++) {
    const name = `${word}${number}`;
    if (!state.model.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      return name;
    }
  }
}
