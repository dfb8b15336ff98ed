import { eachInSteps, part, type Steps } from '../../steps/steps';
import type { Input, PartCell } from './part';

/** A rectangle of a part and what is written there; places from the part's first cell. */
export interface WriteBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Input[])[];
}

interface GrowingBlock extends WriteBlock {
  readonly rows: (readonly Input[])[];
}

/** Cells in as few rectangles as hold nothing else: each is a request of its own. */
export function* writeBlocksInSteps(cells: readonly PartCell[]): Steps<readonly WriteBlock[]> {
  const byRow = new Map<number, PartCell[]>();
  const collect = eachInSteps(cells, (cell) => {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  });
  yield* part(collect, 0, 0.5);
  const rows = [...byRow].sort(([a], [b]) => a - b);
  const open = new Map<string, GrowingBlock>();
  const blocks: GrowingBlock[] = [];
  const join = eachInSteps(rows, ([row, ofRow]) => {
    for (const { column, inputs } of runsOf(ofRow)) {
      const span = `${column}+${inputs.length}`;
      const above = open.get(span);
      if (above !== undefined && above.top + above.rows.length === row) {
        above.rows.push(inputs);
      } else {
        const block = { top: row, left: column, rows: [inputs] };
        open.set(span, block);
        blocks.push(block);
      }
    }
  });
  yield* part(join, 0.5, 1);
  return blocks;
}

/** The cells of one row that stand side by side. */
function runsOf(
  cells: readonly PartCell[],
): readonly { readonly column: number; readonly inputs: readonly Input[] }[] {
  const runs: { column: number; inputs: Input[] }[] = [];
  for (const { column, input } of cells.toSorted((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.inputs.length === column) last.inputs.push(input);
    else runs.push({ column, inputs: [input] });
  }
  return runs;
}
