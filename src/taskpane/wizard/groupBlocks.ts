import type { Block } from '../../participants/block';
import type { Meaning } from '../../participants/mapping';

/** Lists with the same columns, so that each question is asked once for them all. */
export interface BlockGroup {
  readonly blocks: readonly Block[];
}

/** A correction of one block's columns. */
export interface ColumnCorrection {
  readonly blockId: string;
  readonly column: number | null;
}

/** Puts together blocks whose columns have the same headers and were recognised alike, in the order they came. */
export function groupBlocks(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = JSON.stringify(
      block.columns.map(({ header, meaning, certainty, personal }) => [
        header,
        meaning,
        certainty,
        personal,
      ]),
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [block]);
    else group.push(block);
  }
  return [...groups.values()].map((group) => ({ blocks: group }));
}

/** The same answer for each block of a group: the sheet column differs where a list stands further to the right. */
export function correctGroup(
  { blocks }: BlockGroup,
  column: number | null,
): readonly ColumnCorrection[] {
  const place = blocks[0]?.columns.findIndex((candidate) => candidate.column === column) ?? -1;
  return blocks.map((block) => ({
    blockId: block.id,
    column: column === null ? null : (block.columns[place]?.column ?? null),
  }));
}

/** Whether any block lacks a column with this meaning. */
export function anyLacks(blocks: readonly Block[], meaning: Meaning): boolean {
  return blocks.some((block) => block.columns.every((column) => column.meaning !== meaning));
}
