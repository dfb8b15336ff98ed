import type { BudgetTexts } from '../texts/budgetTexts';
import type { Language } from './workbookAccess';

/** Loads what the tables of a budget say; each language lies in a file of its own. */
export async function loadBudgetTexts(language: Language): Promise<BudgetTexts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "budget-texts-sv" */ '../texts/sv/budget')).budget;
    case 'en':
      return (await import(/* webpackChunkName: "budget-texts-en" */ '../texts/en/budget')).budget;
  }
}
