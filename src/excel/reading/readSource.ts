import type { SheetContent } from '../../cells/cell';
import { findBlocks } from '../../participants/findBlocks';
import { inTime, runExcel } from '../request';
import type { ReadProgress } from '../workbookAccess';
import {
  queueOverview,
  readOverview,
  sameSheets,
  type Overview,
  type SheetEntry,
} from './overview';
import { queuePreview, readPreview, type SheetPreview } from './preview';
import { readSheet } from './readSheet';

/**
 * Reads every sheet that may hold participants: visible, not the add-in's own, with a likely block
 * on its top. An overview from a little earlier saves a round trip where it still holds.
 */
export async function readSource(
  earlier: Overview | null,
  onProgress: (progress: ReadProgress) => void,
): Promise<{
  readonly overview: Overview;
  readonly sheets: readonly SheetContent[];
  readonly otherTexts: readonly string[];
}> {
  return runExcel(async (context) => {
    const { overview, previews } = await loadPreviews(context, earlier);
    const wanted = previews.filter(mayHoldParticipants);
    const rowsInAll = wanted.reduce((sum, { used }) => sum + used.rowCount, 0);
    let rowsRead = wanted.reduce((sum, { content }) => sum + content.grid.rows.length, 0);
    onProgress({ rowsRead, rowsInAll, share: rowsInAll === 0 ? 0 : rowsRead / rowsInAll });
    const sheets: SheetContent[] = [];
    for (const preview of wanted) {
      const content = await readSheet(context, preview, (rows) => {
        rowsRead += rows;
        onProgress({ rowsRead, rowsInAll, share: rowsInAll === 0 ? 0 : rowsRead / rowsInAll });
      });
      sheets.push(content);
    }
    const others = previews.filter((preview) => !wanted.includes(preview));
    return { overview, sheets, otherTexts: others.flatMap(textsOf) };
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
