import type { AddinFunctions } from './addinFunctions';
import type { WorkbookModel } from './workbookModel';

export interface CalculationOptions {
  /** Null: there is no add-in, and its functions are unknown. */
  readonly functions: AddinFunctions | null;
  /** Calculate although nothing has changed in the workbook. */
  readonly full: boolean;
}

/** A formula engine behind a workbook: gives every formula cell of the model its value. */
export interface Calculator {
  /** Resolves when all values are up to date; a formula that cannot be calculated gets an Excel error value. */
  recalculate(model: WorkbookModel, options?: CalculationOptions): Promise<void>;
}
