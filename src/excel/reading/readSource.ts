import type { SheetContent } from '../../cells/cell';
import { findBlocks } from '../../participants/findBlocks';
import { inTime, runExcel } from '../request';
import { stopIfCancelled, type Following } from '../runInSteps';
import type { ReadProgress } from '../workbookAccess';
import {
  queueOverview,
  readOverview,
  sameSheets,
  type Overview,
  type SheetEntry,
} from './overview';
import { queuePreview, readPreview, type SheetPreview } from './preview';
import { readSheet, type SheetProgress } from './readSheet';

/**
 * Reads every sheet that may hold participants: visible, not the add-in's own, with a likely block
 * on its top. The shares that it tells are of the reading alone. An overview from a little earlier saves a round trip where it still holds.
 */
export async function readSource(
  earlier: Overview | null,
  { onProgress, signal }: Following<ReadProgress>,
): Promise<{
  readonly overview: Overview;
  readonly sheets: readonly SheetContent[];
  /** The sheets that hold no participants and are small enough to be known whole. */
  readonly otherSheets: readonly SheetContent[];
  readonly otherTexts: readonly string[];
}> {
  stopIfCancelled(signal);
  return runExcel(async (context) => {
    const { overview, previews } = await loadPreviews(context, earlier);
    stopIfCancelled(signal);
    const wanted = previews.filter(mayHoldParticipants);
    const rowsInAll = wanted.reduce((sum, { used }) => sum + used.rowCount, 0);
    const sheets: SheetContent[] = [];
    let rowsBefore = 0;
    for (const preview of wanted) {
      const { rowCount } = preview.used;
      const tell = ({ rows, share }: SheetProgress): void =>
        onProgress?.({
          rowsRead: rowsBefore + rows,
          rowsInAll,
          share: rowsInAll === 0 ? 1 : (rowsBefore + share * rowCount) / rowsInAll,
        });
      tell({ rows: preview.content.grid.rows.length, share: 0 });
      sheets.push(await readSheet(context, preview, { onProgress: tell, signal }));
      rowsBefore += rowCount;
    }
    const others = previews.filter((preview) => !wanted.includes(preview));
    return {
      overview,
      sheets,
      otherSheets: others.map(({ content }) => content),
      otherTexts: others.flatMap(textsOf),
    };
  });
}

function textsOf({ name, content }: SheetPreview): readonly string[] {
  const values = content.grid.rows.flat();
  return [name, ...values.filter((value) => typeof value === 'string' && value !== '')].map(String);
}

async function loadPreviews(
  context: Excel.RequestContext,
  earlier: Overview | null,
): Promise<{ readonly overview: Overview; readonly previews: readonly SheetPreview[] }> {
  const queuedOverview = queueOverview(context);
  const queued = candidates(earlier).map((entry) => queuePreview(context, entry));
  await inTime(context.sync());
  const overview = readOverview(queuedOverview);
  if (earlier !== null && sameSheets(earlier, overview)) {
    return { overview, previews: queued.flatMap((preview) => readPreview(preview) ?? []) };
  }
  const queuedAgain = candidates(overview).map((entry) => queuePreview(context, entry));
  await inTime(context.sync());
  return { overview, previews: queuedAgain.flatMap((preview) => readPreview(preview) ?? []) };
}

function candidates(overview: Overview | null): readonly SheetEntry[] {
  return overview === null ? [] : overview.sheets.filter((sheet) => sheet.visible && !sheet.own);
}

/** The top of a sheet without any header yet may have its list further down. */
function mayHoldParticipants({ content, used }: SheetPreview): boolean {
  const blocks = findBlocks(content);
  return blocks.length === 0
    ? used.rowCount > content.grid.rows.length
    : blocks.some((block) => block.likelihood >= 0.2) || used.rowCount > content.grid.rows.length;
}
