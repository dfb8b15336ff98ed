import type { budgetStep } from './sv/budgetStep';

/** The texts of the wizard's budget step; they are loaded with it, not with the pane. */
export type BudgetStepTexts = typeof budgetStep;
