import { participantColumn, type FormulaColumn } from './workbookNames';

/** How many rows fulfil a condition, a product with a 1 for each row that does. */
export function countWhere(condition: string): string {
  return `SUMPRODUCT(${condition})`;
}

/** The mean of a column over the rows that fulfil the condition, none of them blank; an error over none. */
export function meanWhere(column: FormulaColumn, condition: string): string {
  return `SUMPRODUCT(${condition}*${participantColumn(column)})/${countWhere(condition)}`;
}

/** The quantile of a column (0 the lowest, 0.5 the median, 1 the highest) over the rows that fulfil the condition; an error over none. */
export function quantileWhere(column: FormulaColumn, condition: string, part: number): string {
  return `AGGREGATE(16,6,${participantColumn(column)}/(${condition}),${part})`;
}
