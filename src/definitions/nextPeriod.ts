import { wholeMonthsOf } from './previousPeriod';
import type { Period } from './period';
import { addMonths } from './serial';

/**
 * The period of the same length just after: the year after a year, the second half-year after the
 * first. Where the period is a number of whole months by the calendar, so is the one after; other
 * periods have as many days.
 */
export function nextPeriod(period: Period): Period {
  const { from, to } = period;
  const months = wholeMonthsOf(period);
  return {
    from: to + 1,
    to: months === null ? to + (to + 1 - from) : addMonths(to + 1, months) - 1,
  };
}
