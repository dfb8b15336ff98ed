import type { BudgetReading } from '../../budget/budgetReading';
import { readBudgets } from '../../budget/readBudgets';
import type { SheetContent } from '../../cells/cell';
import type { Steps } from '../../steps/steps';

/** Every budget on the sheets, in their order; a pause after each sheet. */
export function* workbookBudgetsInSteps(
  sheets: readonly SheetContent[],
): Steps<readonly BudgetReading[]> {
  const found: BudgetReading[] = [];
  for (const [i, { grid }] of sheets.entries()) {
    found.push(...readBudgets(grid));
    yield (i + 1) / sheets.length;
  }
  return found;
}
