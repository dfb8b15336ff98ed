import type { CellValue, SheetContent } from '../../cells/cell';
import { findBlocksInSteps } from '../../participants/findBlocks';
import { mapInSteps, part, runThrough, type Steps } from '../../steps/steps';

/** A sheet whose cells under a header such as "Namn" or "Personnummer" are blanked before anything looks at them. */
export interface BlankedSheet {
  readonly content: SheetContent;
  readonly personalColumns: ReadonlySet<number>;
}

export function withoutPersonal(content: SheetContent): BlankedSheet {
  return runThrough(withoutPersonalInSteps(content));
}

/** The same in steps. */
export function* withoutPersonalInSteps(content: SheetContent): Steps<BlankedSheet> {
  const { grid } = content;
  const blocks = yield* part(findBlocksInSteps(content), 0, 0.8);
  const personal = blocks.flatMap((block) =>
    block.columns
      .filter((column) => column.personal)
      .map(({ column }) => ({ column, below: block.headerRow })),
  );
  const blank = (row: readonly CellValue[], r: number): readonly CellValue[] =>
    row.map((value, c) =>
      personal.some((p) => p.column === grid.left + c && grid.top + r > p.below) ? '' : value,
    );
  const rows = yield* part(mapInSteps(grid.rows, blank), 0.8, 1);
  return {
    content: { ...content, grid: { ...grid, rows } },
    personalColumns: new Set(personal.map((p) => p.column)),
  };
}
