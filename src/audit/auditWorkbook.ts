import type { BudgetChoice } from '../budget/budgetChoice';
import type { BudgetReading } from '../budget/budgetReading';
import type { DefinitionSet } from '../definitions/definitionSet';
import type { Period } from '../definitions/period';
import type { Participant } from '../participants/participant';

/** The people that a report tells of, as the workbook beside it lists them, and the workbook's budgets. */
export interface AuditWorkbook {
  readonly participants: readonly Participant[];
  readonly definitions: DefinitionSet;
  /** Taken for the report's own where the report names none. */
  readonly period: Period;
  readonly budgets: readonly BudgetReading[];
  /** Which of them the workbook's own reports are made with. */
  readonly budgetChoice: BudgetChoice;
}
