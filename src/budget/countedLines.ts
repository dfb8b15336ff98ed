import type { BudgetReading } from './budgetReading';

/** The lines that a budget adds up: all but income and those that are parts of another line. */
export function countedLines({ lines }: BudgetReading): readonly number[] {
  return lines.flatMap((line, index) => (line.within || line.income ? [] : [index]));
}
