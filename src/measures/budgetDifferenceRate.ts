import { shareOfAmount, type Amount } from '../budget/amount';
import { budgetDifference, budgetDifferenceFormula } from './budgetDifference';

/**
 * The difference as a fraction of the budget that it is against: 0.244 is 24.4 % left. Null where
 * that budget is 0.
 */
export function budgetDifferenceRate(budget: Amount, outcome: Amount, share = 1): number | null {
  const base = shareOfAmount(budget, share);
  return base === 0 ? null : budgetDifference(budget, outcome, share) / base;
}

/** The same as an expression over cells in kronor, without "="; an error where the budget is 0. */
export function budgetDifferenceRateFormula(
  budget: string,
  outcome: string,
  share?: string,
): string {
  const base = share === undefined ? budget : `ROUND(${budget}*${share},2)`;
  return `${budgetDifferenceFormula(budget, outcome, share)}/${base}`;
}
