import { MOST_BYTES } from '../insertion/chunks';
import { inTime } from '../request';
import type { PartEdit } from './part';
import { rangeOf } from './readStanding';
import { writeBlocks } from './writeBlocks';

/** Rows of a named part that stand above its figures; the rows of a table have their header outside. */
const HEADER_ROWS = { name: 1, table: 0 } as const;

/** Queues the rows that come or go with an edit. */
export function queueRows(context: Excel.RequestContext, edit: PartEdit): void {
  const { target, at, before, after } = edit;
  const count = after.rowCount - before.rowCount;
  if (count === 0) return;
  const rows = rangeOf(context, target)
    .getRow(at)
    .getResizedRange(Math.abs(count) - 1, 0)
    .getEntireRow();
  if (count < 0) {
    rows.delete(Excel.DeleteShiftDirection.up);
    return;
  }
  rows.insert(Excel.InsertShiftDirection.down);
  // Excel has them look as the row above, which here is no row of figures.
  if (at > HEADER_ROWS[target.kind]) return;
  const part = rangeOf(context, target);
  part
    .getRow(at)
    .getResizedRange(count - 1, 0)
    .copyFrom(part.getRow(at + count), Excel.RangeCopyType.formats);
}

/** Writes what an edit changes, in requests of a size that Excel takes; the last of it is left in the queue. */
export async function writeCells(
  context: Excel.RequestContext,
  edits: readonly PartEdit[],
): Promise<void> {
  let bytes = 0;
  for (const { target, after } of edits) {
    if (after.cells.length === 0) continue;
    const part = rangeOf(context, target);
    for (const { row, column, rows } of writeBlocks(after.cells)) {
      const size = 300 + JSON.stringify(rows).length * 2;
      if (bytes > 0 && bytes + size > MOST_BYTES) {
        await sendWithoutCalculation(context);
        bytes = 0;
      }
      part
        .getCell(row, column)
        .getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).formulas = rows.map(
        (cells) => [...cells],
      );
      bytes += size;
    }
  }
}

async function sendWithoutCalculation(context: Excel.RequestContext): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  await inTime(context.sync());
}
