import { numberAt, type AuditRow, type AuditTable, type TableNumber } from '../grids/auditTable';

/** Whether a total lies among the numbers above it, as a mean does and a sum of positive numbers does not. */
export function looksLikeMean(values: readonly number[], total: number): boolean {
  return total >= Math.min(...values) && total <= Math.max(...values);
}

/** Whether another column has means too, so that one alike is no wrong sum. */
export function hasOtherMean(
  { columns }: AuditTable,
  rows: readonly AuditRow[],
  total: AuditRow,
  at: number,
): boolean {
  return columns.some(({ kind }, other) => {
    const [parts, stated] = [numbersOf(rows, other), numberAt(total, other)];
    if (other === at || kind !== 'unknown' || parts === null || stated === null) return false;
    const values = parts.map(({ value }) => value);
    return stated.value > Math.min(...values) && stated.value < Math.max(...values);
  });
}

/** The numbers under a column, or null where too few are there or one is not exact. */
export function numbersOf(rows: readonly AuditRow[], at: number): readonly TableNumber[] | null {
  const numbers = rows.flatMap((row) => numberAt(row, at) ?? []);
  return numbers.length < 2 || numbers.some(({ hedge }) => hedge !== 'exact') ? null : numbers;
}
