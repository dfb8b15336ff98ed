import type { Amount } from '../budget/amount';
import type { BudgetReading } from '../budget/budgetReading';
import { countedLines } from '../budget/countedLines';
import { unreadableAt } from '../budget/unreadableAt';
import { budgetSum } from './budgetSum';

/**
 * A line's amounts under some columns. A blank cell beside an amount is 0; null where all are blank,
 * and where one cannot be read.
 */
export function lineAmounts(
  reading: BudgetReading,
  line: number,
  columns: readonly number[],
): readonly Amount[] | null {
  if (columns.some((column) => unreadableAt(reading, line, column))) return null;
  const amounts = columns.map((column) => reading.lines[line]?.amounts[column] ?? null);
  if (amounts.every((amount) => amount === null)) return null;
  return amounts.map((amount) => amount?.amount ?? 0);
}

/**
 * What a column adds up to over the lines that count, or what the first sum in the sheet says where
 * there are no lines. Null where nothing stands there, and where a line cannot be read.
 */
export function columnTotal(reading: BudgetReading, column: number): Amount | null {
  const counted = countedLines(reading);
  if (counted.length === 0) return reading.sums[0]?.amounts[column]?.amount ?? null;
  if (counted.some((line) => unreadableAt(reading, line, column))) return null;
  const amounts = counted.flatMap((line) => reading.lines[line]?.amounts[column] ?? []);
  return amounts.length === 0 ? null : budgetSum(amounts.map(({ amount }) => amount));
}
