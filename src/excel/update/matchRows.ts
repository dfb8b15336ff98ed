/** Which row of a table that stands takes a planned row; null for one that needs a new row. */
export interface RowMatch {
  /** By planned row: the row that it is written into, or null. */
  readonly rowOf: readonly (number | null)[];
  /** Rows that no planned row is for. */
  readonly surplus: readonly number[];
}

/**
 * Lets each planned row have the row that holds the same already, else the one that comes from the
 * same row of the source, else any that is left over: a changed row touches only itself, whatever the
 * order that earlier updates have left.
 *
 * @param keyOf what tells rows of the source apart
 * @param contentOf what a row says besides
 */
export function matchRows<Row>(
  planned: readonly Row[],
  found: readonly Row[],
  keyOf: (row: Row) => string,
  contentOf: (row: Row) => string,
): RowMatch {
  const rowOf: (number | null)[] = planned.map(() => null);
  const left = new Set(found.keys());
  const passes: readonly ((row: Row) => string)[] = [
    (row) => `${keyOf(row)}\n${contentOf(row)}`,
    contentOf,
    keyOf,
    () => '',
  ];
  for (const tell of passes) {
    const free = new Map<string, number[]>();
    for (const at of left) {
      const row = found[at];
      if (row === undefined) continue;
      const told = tell(row);
      const same = free.get(told);
      if (same === undefined) free.set(told, [at]);
      else same.push(at);
    }
    for (const queue of free.values()) queue.reverse();
    planned.forEach((row, i) => {
      if (rowOf[i] !== null) return;
      const at = free.get(tell(row))?.pop();
      if (at === undefined) return;
      rowOf[i] = at;
      left.delete(at);
    });
  }
  return { rowOf, surplus: [...left] };
}
