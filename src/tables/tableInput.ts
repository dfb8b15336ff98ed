import type { LayoutId } from '../definitions/layout';
import type { MeasureInput } from '../measures/countMeasure';
import type { SupportUnit } from '../participants/mapping';
import type { Texts } from '../texts/texts';

/** All that a standard table is made from. */
export interface TableInput extends MeasureInput {
  readonly layout: LayoutId;
  /** The unit that support time is shown in; null: the sheet has none. */
  readonly supportUnit: SupportUnit | null;
  readonly texts: Texts;
}
