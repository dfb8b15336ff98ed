import type { Period } from './period';
import { addMonths, fromSerial } from './serial';

/**
 * The period of the same length just before: the year before a year, the half-year before a
 * half-year, the twelve months before a window of twelve. Where the period is a number of whole
 * months by the calendar, so is the one before; other periods have as many days.
 */
export function previousPeriod(period: Period): Period {
  const { from, to } = period;
  const months = wholeMonthsOf(period);
  return {
    from: months === null ? from - (to + 1 - from) : addMonths(from, -months),
    to: from - 1,
  };
}

/** How many whole months by the calendar a period is, from whatever day; null where it is none. */
export function wholeMonthsOf({ from, to }: Period): number | null {
  const first = fromSerial(from);
  const next = fromSerial(to + 1);
  return next.day === first.day ? (next.year - first.year) * 12 + next.month - first.month : null;
}
