import type { LayoutId } from '../definitions/layout';
import type { MeasureInput } from '../measures/countMeasure';
import type { Group } from '../measures/figure';
import type { FormulaScope } from '../measures/formula';
import type { SupportUnit } from '../participants/mapping';
import type { Texts } from '../texts/texts';
import type { TableChoice } from './tableChoice';

/** All that a standard table is made from. */
export interface TableInput extends MeasureInput {
  readonly layout: LayoutId;
  /** The unit that support time is shown in; null: the sheet has none. */
  readonly supportUnit: SupportUnit | null;
  readonly texts: Texts;
}

/** All that the tables of a report are made from. */
export interface ReportInput extends TableInput {
  readonly choice: TableChoice;
}

/** The cells that hold the days of a period, for the formulas about a group. */
export type ScopeOf = (group: Group) => FormulaScope;
