import { shareOfAmount, type Amount } from '../budget/amount';

/**
 * Budget × share − outcome: plus is money left. The share is the part of the budget that the
 * outcome is held against, 0.5 for a half-year; the part is rounded to the öre, once. Amounts are
 * whole öre, and so is the difference.
 */
export function budgetDifference(budget: Amount, outcome: Amount, share = 1): Amount {
  return shareOfAmount(budget, share) - outcome;
}

/**
 * The same as an expression over cells in kronor, without "=". The last rounding takes away what
 * binary fractions leave: 0.3 − 0.1 is 0.2.
 */
export function budgetDifferenceFormula(budget: string, outcome: string, share?: string): string {
  const base = share === undefined ? budget : `ROUND(${budget}*${share},2)`;
  return `ROUND(${base}-${outcome},2)`;
}
