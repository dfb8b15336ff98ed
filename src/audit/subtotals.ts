const FEWEST = 2;

/**
 * What a list of numbers comes to where some of them are subtotals of all that stand since the one before:
 * 9, 5, 11, 25, 30 come to 55. A subtotal is of two numbers or more; none give 0.
 */
export function sumPastSubtotals(values: readonly number[]): number {
  let [sum, since, counted] = [0, 0, 0];
  for (const value of values) {
    if (counted >= FEWEST && Math.abs(value - since) < 1e-6) {
      [since, counted] = [0, 0];
      continue;
    }
    [sum, since, counted] = [sum + value, since + value, counted + 1];
  }
  return sum;
}
