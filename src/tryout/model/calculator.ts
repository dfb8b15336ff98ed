import type { WorkbookModel } from './workbookModel';

/** A formula engine behind a workbook: gives every formula cell of the model its value. */
export interface Calculator {
  /** Resolves when all values are up to date; a formula that cannot be calculated gets an Excel error value. */
  recalculate(model: WorkbookModel): Promise<void>;
}
