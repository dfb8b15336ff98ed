/**
 * Counts as whole percentages that add up to 100, by largest remainder: every share is rounded
 * down, and the points that are then missing go to the largest remainders, among equal ones to the
 * earlier count. Null for each where the counts add up to 0. Counts are whole and not negative.
 */
export function shares(counts: readonly number[]): readonly (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => null);
  const remainders = counts.map((count) => (100 * count) % total);
  const missing = remainders.reduce((sum, remainder) => sum + remainder, 0) / total;
  return counts.map((count, i) => {
    const own = (100 * count) % total;
    const ahead = remainders.filter((other, j) => other > own || (other === own && j < i)).length;
    return (100 * count - own) / total + (ahead < missing ? 1 : 0);
  });
}

/** Counts that stand below each other, by the cells' addresses: "$B$4", "$B$8". */
export interface CountCells {
  readonly first: string;
  readonly last: string;
}

/**
 * The share of one of the counts as an expression that gives a fraction (0.33), to be formatted as
 * a whole percentage; an error where the counts add up to 0.
 */
export function shareFormula(count: string, { first, last }: CountCells): string {
  const total = `SUM(${first}:${last})`;
  const remainder = (cells: string): string => `MOD(100*${cells},${total})`;
  const own = remainder(count);
  const all = remainder(`${first}:${last}`);
  const ahead = `SUMPRODUCT(1*(${all}>${own}))+SUMPRODUCT(1*(${remainder(`${first}:${count}`)}=${own}))-1`;
  return `((100*${count}-${own})/${total}+(${ahead}<SUMPRODUCT(${all})/${total}))/100`;
}
