import type { Calculator } from '../model/calculator';
import type { WorkbookModel } from '../model/workbookModel';
import type { Locale } from './cellInput';
import type { FunctionLibrary } from './functionLibrary';

/** Versions of the requirement sets that the host supports, by name, such as `ExcelApi: '1.12'`. */
export type RequirementSets = Readonly<Record<string, string>>;

export type OfficeTheme = 'light' | 'dark';

export interface OfficeHostOptions {
  readonly model: WorkbookModel;
  /** Null: formulas keep the value 0. */
  readonly calculator: Calculator | null;
  readonly locale?: Locale;
  /** How Office looks, which the add-in follows; light where it is not said. */
  readonly theme?: OfficeTheme;
  /** In place of the sets that the add-in promises to make do with. */
  readonly promised?: RequirementSets;
  /** In place of the functions of this add-in. */
  readonly functions?: FunctionLibrary;
  /** An add-in starts by itself: until it is there its functions show #BUSY!, not #NAME?. */
  readonly addinExpected?: boolean;
  /** How long a call of such a function may take before its cell shows #BUSY!. */
  readonly functionLimitMs?: number;
}

/** The sets that the add-in's manifest asks for, and what goes with them. */
export const PROMISED: RequirementSets = {
  ExcelApi: '1.12',
  SharedRuntime: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
};
