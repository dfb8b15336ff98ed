import type { Input, PartCell } from './part';

/** A rectangle of a part and what is written there; places from the part's first cell. */
export interface WriteBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Input[])[];
}

/** Cells in as few rectangles as hold nothing else: each is a request of its own. */
export function writeBlocks(cells: readonly PartCell[]): readonly WriteBlock[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; inputs: Input[] }[] = [];
  for (const { row, column, input } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.row === row && last.column + last.inputs.length === column) {
      last.inputs.push(input);
    } else {
      runs.push({ row, column, inputs: [input] });
    }
  }
  const open = new Map<string, { row: number; column: number; rows: Input[][] }>();
  const blocks: { row: number; column: number; rows: Input[][] }[] = [];
  for (const { row, column, inputs } of runs) {
    const span = `${column}+${inputs.length}`;
    const above = open.get(span);
    if (above !== undefined && above.row + above.rows.length === row) {
      above.rows.push(inputs);
    } else {
      const block = { row, column, rows: [inputs] };
      open.set(span, block);
      blocks.push(block);
    }
  }
  return blocks;
}
