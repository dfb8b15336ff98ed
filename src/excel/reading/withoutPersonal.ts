import type { SheetContent } from '../../cells/cell';
import { findBlocks } from '../../participants/findBlocks';

/** A sheet whose cells under a header such as "Namn" or "Personnummer" are blanked before anything looks at them. */
export function withoutPersonal(content: SheetContent): {
  readonly content: SheetContent;
  readonly personalColumns: ReadonlySet<number>;
} {
  const { grid } = content;
  const personal = findBlocks(content).flatMap((block) =>
    block.columns
      .filter((column) => column.personal)
      .map(({ column }) => ({ column, below: block.headerRow })),
  );
  const rows = grid.rows.map((row, r) =>
    row.map((value, c) =>
      personal.some((p) => p.column === grid.left + c && grid.top + r > p.below) ? '' : value,
    ),
  );
  return {
    content: { ...content, grid: { ...grid, rows } },
    personalColumns: new Set(personal.map((p) => p.column)),
  };
}
