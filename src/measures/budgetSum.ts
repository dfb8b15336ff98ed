import { sumAmounts, type Amount } from '../budget/amount';

/** The sum of the amounts, exact in öre; 0 over nothing. */
export function budgetSum(amounts: Iterable<Amount>): Amount {
  return sumAmounts(amounts);
}

/** The same as an expression over a range in kronor, without "=". */
export function budgetSumFormula(range: string): string {
  return `ROUND(SUM(${range}),2)`;
}
