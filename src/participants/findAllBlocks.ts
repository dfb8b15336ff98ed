import type { SheetContent } from '../cells/cell';
import { part, type Steps } from '../steps/steps';
import type { Block } from './block';
import { findBlocksInSteps } from './findBlocks';

/** The blocks of several sheets, sheet by sheet, in steps. */
export function* findAllBlocksInSteps(sheets: readonly SheetContent[]): Steps<readonly Block[]> {
  const blocks: Block[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const found = findBlocksInSteps(sheet);
    blocks.push(...(yield* part(found, i / sheets.length, (i + 1) / sheets.length)));
  }
  return blocks;
}
