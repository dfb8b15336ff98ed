import type { Language } from '../../excel/workbookAccess';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';
import type { BudgetTexts } from '../../texts/budgetTexts';

/** Loads what is said about a budget in its tables and findings; each language lies in a file of its own. */
export async function loadBudgetTexts(language: Language): Promise<BudgetTexts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "budget-texts-sv" */ '../../texts/sv/budget'))
        .budget;
    case 'en':
      return (await import(/* webpackChunkName: "budget-texts-en" */ '../../texts/en/budget'))
        .budget;
  }
}

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
