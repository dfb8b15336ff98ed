import type { WorkbookModel } from './workbookModel';

/** Whether any cell has its value from a formula, its own or another's. */
export function hasResults({ sheets }: WorkbookModel): boolean {
  for (const { cells } of sheets) {
    for (const { formula, spilledFrom } of cells.values()) {
      if (formula !== null || spilledFrom !== undefined) return true;
    }
  }
  return false;
}
