import { chosenBudget, type BudgetChoice } from '../budget/budgetChoice';
import type { BudgetReading } from '../budget/budgetReading';
import type { Period } from '../definitions/period';
import { fromSerial } from '../definitions/serial';
import { budgetReport, type BudgetReport } from './budgetReport';

/** The years that a period lies in, the first first. */
export function yearsOf({ from, to }: Period): readonly number[] {
  const first = fromSerial(from).year;
  return Array.from({ length: fromSerial(to).year - first + 1 }, (_, i) => first + i);
}

/**
 * What a report about a period says of the budget that was chosen; null for none. The workbook's
 * other budgets may tell of the year before.
 */
export function budgetOfReport(
  readings: readonly BudgetReading[],
  choice: BudgetChoice,
  period: Period,
): BudgetReport | null {
  const chosen = chosenBudget(readings, choice, yearsOf(period));
  if (chosen === null || chosen.lines.length + chosen.sums.length === 0) return null;
  if (chosen.columns.length === 0) return null;
  return budgetReport(
    chosen,
    readings.filter(({ sheet, cell }) => sheet !== chosen.sheet || cell !== chosen.cell),
  );
}
