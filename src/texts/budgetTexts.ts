import type { budget } from './sv/budget';

/** The texts about budgets; they are loaded with what shows a budget, not with the first screen. */
export type BudgetTexts = typeof budget;
