import { BASES, isIn, SPENDINGS } from './budgetColumn';
import type { BudgetReading } from './budgetReading';

/**
 * The budget that a report most likely speaks of: one of its years, the last first, and one with an
 * outcome before one without. A budget of another year is not proposed, one that says no year is.
 * Null where there is none.
 */
export function proposeBudget(
  readings: readonly BudgetReading[],
  years: readonly number[],
): BudgetReading | null {
  const fitOf = (reading: BudgetReading): number => {
    const yearFit = reading.year === null ? 1 : 2 + years.indexOf(reading.year);
    const has = (meanings: ReadonlySet<string>): boolean =>
      [...reading.columns, ...reading.totals].some(({ meaning }) => isIn(meanings, meaning));
    return yearFit * 4 + (has(BASES) ? 2 : 0) + (has(SPENDINGS) ? 1 : 0);
  };
  const fitting = readings.filter(({ year }) => year === null || years.includes(year));
  return fitting.toSorted((a, b) => fitOf(b) - fitOf(a))[0] ?? null;
}
