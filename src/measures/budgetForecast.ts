import { partOfAmount, type Amount } from '../budget/amount';

/**
 * Straight-line forecast to the end of the year: what the year costs if every month costs what the
 * first ones have done, to the öre. Null without any month. Say that it is a forecast where it is
 * shown.
 */
export function budgetForecast(outcome: Amount, months: number): Amount | null {
  return months > 0 ? partOfAmount(outcome, 12, months) : null;
}

/** The same as an expression over cells with kronor and a number of months, without "="; an error over 0 months. */
export function budgetForecastFormula(outcome: string, months: string): string {
  return `ROUND(${outcome}*12/${months},2)`;
}
