import type { ModelSheet } from '../model/workbookModel';
import { refusal } from './hostError';

/** Refuses where the sheet is hidden, and so can be neither shown nor selected in. */
export function requireVisible(sheet: ModelSheet): void {
  if (sheet.visibility !== 'Visible') throw refusal('hiddenSheetActivated', sheet.name);
}
