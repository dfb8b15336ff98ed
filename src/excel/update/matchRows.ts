import { eachInSteps, part, type Steps } from '../../steps/steps';

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
export function* matchRowsInSteps<Row>(
  planned: readonly Row[],
  found: readonly Row[],
  keyOf: (row: Row) => string,
  contentOf: (row: Row) => string,
): Steps<RowMatch> {
  const rowOf: (number | null)[] = planned.map(() => null);
  const left = new Set(found.keys());
  const passes: readonly ((row: Row) => string)[] = [
    (row) => `${keyOf(row)}\n${contentOf(row)}`,
    contentOf,
    keyOf,
    () => '',
  ];
  for (const [pass, tell] of passes.entries()) {
    const free = new Map<string, number[]>();
    const collect = eachInSteps([...left].reverse(), (at) => {
      const row = found[at];
      if (row === undefined) return;
      const told = tell(row);
      const same = free.get(told);
      if (same === undefined) free.set(told, [at]);
      else same.push(at);
    });
    yield* part(collect, pass / passes.length, (pass + 0.5) / passes.length);
    const take = eachInSteps(planned, (row, i) => {
      if (rowOf[i] !== null) return;
      const at = free.get(tell(row))?.pop();
      if (at === undefined) return;
      rowOf[i] = at;
      left.delete(at);
    });
    yield* part(take, (pass + 0.5) / passes.length, (pass + 1) / passes.length);
  }
  return { rowOf, surplus: [...left] };
}
