import type { Period } from '../definitions/period';
import type { MeasureInput } from '../measures/countMeasure';

/**
 * The period in which everybody in the sheet is a new participant. Rows that are settled by it hold
 * whatever period is set in the sheet, and are the same from report to report.
 */
export function everyStart({ participants, period }: MeasureInput): Period {
  return participants.reduce<Period>(
    ({ from, to }, { start }) => ({ from: Math.min(from, start), to: Math.max(to, start) }),
    period,
  );
}
