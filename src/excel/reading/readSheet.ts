import type { CellValue, SheetContent } from '../../cells/cell';
import { inTime } from '../request';
import { runInSteps, stopIfCancelled, type Following } from '../runInSteps';
import type { SheetPreview } from './preview';
import { withoutPersonalInSteps } from './withoutPersonal';

/** Keeps an answer far under the 5 MB that Excel on the web allows, and the taking apart of one far under 100 ms. */
const CELLS_PER_CHUNK = 40_000;

/** How much of the work with a sheet is getting its rows; the rest is looking for what is personal. */
const GETTING = 0.7;

export interface SheetProgress {
  readonly rows: number;
  /** 0-1, of the work with this sheet. */
  readonly share: number;
}

/**
 * Reads the rest of a sheet whose top has been read, in chunks; columns with names or personnummer
 * are passed over and come out as ''. One round trip for each chunk, none where the top was all.
 */
export async function readSheet(
  context: Excel.RequestContext,
  preview: SheetPreview,
  { onProgress, signal }: Following<SheetProgress>,
): Promise<SheetContent> {
  const { used, content } = preview;
  const { grid } = content;
  const top =
    grid.rows.length > 0 && (grid.rows[0]?.length ?? 0) === used.columnCount ? grid.rows : [];
  const rows: (readonly CellValue[])[] = [...top];
  const spans = columnSpans(used.left, used.columnCount, preview.personalColumns);
  const chunkRows = Math.max(1, Math.floor(CELLS_PER_CHUNK / Math.max(1, used.columnCount)));
  while (rows.length < used.rowCount && spans.length > 0) {
    stopIfCancelled(signal);
    const count = Math.min(chunkRows, used.rowCount - rows.length);
    const chunk = await readRows(context, preview, spans, used.top + rows.length, count);
    for (const row of chunk) rows.push(row);
    onProgress?.({ rows: rows.length, share: (GETTING * rows.length) / used.rowCount });
  }
  const whole = { ...content, grid: { ...grid, top: used.top, rows } };
  const blanked = await runInSteps(withoutPersonalInSteps(whole), {
    signal,
    onProgress: (share) =>
      onProgress?.({ rows: used.rowCount, share: GETTING + (1 - GETTING) * share }),
  });
  return blanked.content;
}

/** Columns that stand beside each other. */
interface ColumnSpan {
  readonly left: number;
  readonly columns: number;
}

async function readRows(
  context: Excel.RequestContext,
  { name, used }: SheetPreview,
  spans: readonly ColumnSpan[],
  top: number,
  count: number,
): Promise<readonly (readonly CellValue[])[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const ranges = spans.map(({ left, columns }) => {
    const range = sheet.getRangeByIndexes(top, left, count, columns);
    range.load('values');
    return { left, range };
  });
  await inTime(context.sync());
  return Array.from({ length: count }, (_, r) => {
    const row: CellValue[] = Array.from({ length: used.columnCount }, () => '');
    for (const { left, range } of ranges) {
      const values: readonly CellValue[] = range.values[r] ?? [];
      values.forEach((value, c) => {
        row[left - used.left + c] = value;
      });
    }
    return row;
  });
}

/** The columns of a width from the left, without some of them. */
export function columnSpans(
  left: number,
  width: number,
  without: ReadonlySet<number>,
): readonly ColumnSpan[] {
  const spans: { left: number; columns: number }[] = [];
  for (let column = left; column < left + width; column++) {
    if (without.has(column)) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.left + last.columns === column) last.columns++;
    else spans.push({ left: column, columns: 1 });
  }
  return spans;
}
