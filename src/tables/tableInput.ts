import type { LayoutId } from '../definitions/layout';
import type { MeasureInput } from '../measures/countMeasure';
import type { Group } from '../measures/figure';
import type { BudgetReport } from '../measures/budgetReport';
import type { FormulaScope } from '../measures/formula';
import type { SupportUnit } from '../participants/mapping';
import type { BudgetTexts } from '../texts/budgetTexts';
import type { Texts } from '../texts/texts';
import type { TableChoice } from './tableChoice';

/** All that a standard table is made from. */
export interface TableInput extends MeasureInput {
  readonly layout: LayoutId;
  /** The unit that support time is shown in; null: the sheet has none. */
  readonly supportUnit: SupportUnit | null;
  readonly texts: Texts;
}

/** A budget and the words for it, in the report's language. */
export interface BudgetInput {
  readonly report: BudgetReport;
  readonly texts: BudgetTexts;
}

/** All that the tables of a report are made from. */
export interface ReportInput extends TableInput {
  readonly choice: TableChoice;
  /** Null for a report without a budget. */
  readonly budget: BudgetInput | null;
}

/** The cells that hold the days of a period, for the formulas about a group. */
export type ScopeOf = (group: Group) => FormulaScope;
