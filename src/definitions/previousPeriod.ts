import type { Period } from './period';
import { addMonths, fromSerial } from './serial';

/**
 * The period of the same length just before: the year before a year, the half-year before a
 * half-year, the twelve months before a window of twelve. Where the period is a number of whole
 * months by the calendar, so is the one before; other periods have as many days.
 */
export function previousPeriod({ from, to }: Period): Period {
  const first = fromSerial(from);
  const next = fromSerial(to + 1);
  const months = (next.year - first.year) * 12 + next.month - first.month;
  const wholeMonths = next.day === first.day;
  return { from: wholeMonths ? addMonths(from, -months) : from - (to + 1 - from), to: from - 1 };
}
