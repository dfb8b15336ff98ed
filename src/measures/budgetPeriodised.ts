import { partOfAmount, type Amount } from '../budget/amount';

/**
 * The part of a year's budget that falls on so many of its months, every month alike, to the öre.
 * Months need not be whole.
 */
export function periodisedBudget(budget: Amount, months: number): Amount {
  return partOfAmount(budget, months, 12);
}

/** The same as an expression over cells with kronor and a number of months, without "=". */
export function periodisedBudgetFormula(budget: string, months: string): string {
  return `ROUND(${budget}*${months}/12,2)`;
}
