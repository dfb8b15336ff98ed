import type { BudgetReading } from '../../budget/budgetReading';
import { readBudgetsInSteps } from '../../budget/readBudgets';
import type { SheetContent } from '../../cells/cell';
import { part, type Steps } from '../../steps/steps';

/** Every budget on the sheets, in their order, in steps. */
export function* workbookBudgetsInSteps(
  sheets: readonly SheetContent[],
): Steps<readonly BudgetReading[]> {
  const found: BudgetReading[] = [];
  for (const [i, { grid }] of sheets.entries()) {
    const budgets = readBudgetsInSteps(grid);
    found.push(...(yield* part(budgets, i / sheets.length, (i + 1) / sheets.length)));
  }
  return found;
}
