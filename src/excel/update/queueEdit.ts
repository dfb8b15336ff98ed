import { cutBySize, MOST_BYTES, MUCH_BYTES } from '../insertion/chunks';
import { inTime } from '../request';
import { pause, runInSteps, stopIfCancelled, type Following } from '../runInSteps';
import type { PartEdit } from './part';
import { rangeOf } from './readStanding';
import { writeBlocksInSteps, type WriteBlock } from './writeBlocks';

/** Rows of a named part that stand above its figures; the rows of a table have their header outside. */
const HEADER_ROWS = { name: 1, table: 0 } as const;

/** What a range takes of a request besides its cells. */
const REQUEST_BYTES = 300;

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

/**
 * Writes what edits change, in requests of a size that Excel takes; the last of it is left in the
 * queue. Tells the share of the cells that have been sent.
 *
 * @throws ExcelError `cancelled` at the first pause or request after the signal
 */
export async function writeCells(
  context: Excel.RequestContext,
  edits: readonly PartEdit[],
  { onProgress, signal }: Following<number> = {},
): Promise<void> {
  const cellsInAll = edits.reduce((sum, { after }) => sum + after.cells.length, 0);
  let cells = 0;
  let bytes = 0;
  let unpaused = 0;
  for (const { target, after } of edits) {
    if (after.cells.length === 0) continue;
    const part = rangeOf(context, target);
    const blocks = await runInSteps(writeBlocksInSteps(after.cells), { signal });
    for (const block of cutBySize(blocks)) {
      const size = REQUEST_BYTES + block.bytes;
      if (bytes > 0 && bytes + size > MOST_BYTES) {
        await sendWithoutCalculation(context);
        onProgress?.(cells / cellsInAll);
        stopIfCancelled(signal);
        bytes = 0;
      }
      queueBlock(part, block);
      cells += block.rows.length * (block.rows[0]?.length ?? 0);
      bytes += size;
      unpaused += size;
      if (unpaused > MUCH_BYTES) {
        await pause();
        stopIfCancelled(signal);
        unpaused = 0;
      }
    }
  }
}

function queueBlock(part: Excel.Range, { top, left, rows }: WriteBlock): void {
  part.getCell(top, left).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).formulas =
    rows.map((cells) => [...cells]);
}

async function sendWithoutCalculation(context: Excel.RequestContext): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  await inTime(context.sync());
}
