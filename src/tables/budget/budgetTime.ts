import type { YearPart } from '../../budget/budgetColumn';
import { daysInMonth } from '../../definitions/serial';
import type { BudgetTime } from '../../texts/budgetWords';

/** Days of which a month at its end is whole. */
const NEARLY_WHOLE = 0.01;

/** The months of a budget as texts speak of them: from the first month to the last, and to a day where it ends within it. */
export function budgetTime({
  year,
  firstMonth,
  months,
}: YearPart & { readonly year: number | null }): BudgetTime {
  const whole = Math.floor(months + NEARLY_WHOLE);
  const rest = months - whole;
  const ends = rest > NEARLY_WHOLE;
  const last = ((firstMonth - 2 + whole + (ends ? 1 : 0)) % 12) + 1;
  return {
    year,
    first: firstMonth,
    last,
    lastDay: ends ? Math.max(1, Math.round(rest * daysInMonth(year ?? 2001, last))) : null,
  };
}
