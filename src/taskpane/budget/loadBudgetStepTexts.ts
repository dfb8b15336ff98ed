import type { Language } from '../../excel/workbookAccess';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';

/** Loads the texts of the budget step. */
export async function loadBudgetStepTexts(language: Language): Promise<BudgetStepTexts> {
  switch (language) {
    case 'sv':
      return (
        await import(/* webpackChunkName: "budget-step-texts-sv" */ '../../texts/sv/budgetStep')
      ).budgetStep;
    case 'en':
      return (
        await import(/* webpackChunkName: "budget-step-texts-en" */ '../../texts/en/budgetStep')
      ).budgetStep;
  }
}
