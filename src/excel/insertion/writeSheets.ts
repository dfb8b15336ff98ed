import { calculationLimit, inTime } from '../request';
import { pause, stopIfCancelled, type Following } from '../runInSteps';
import type { Pending } from '../settings/pendingSchema';
import { PENDING_KEY } from '../settings/settingKeys';
import { MOST_BYTES, MUCH_BYTES } from './chunks';
import { jobsOf, rowsOf, type Target } from './jobs';
import type { InsertionPlan } from './planReport';
import type { OwnedPart, SheetPlan } from './sheetPlan';
import { expectedArea } from './verify';

/** How far from A1 something reaches. */
type SheetExtent = NonNullable<ReturnType<typeof expectedArea>>;

/** A range whose values have been loaded, and what they must be. */
export interface Shown {
  readonly plan: SheetPlan;
  readonly range: Excel.Range;
}

/** How much of the writing stands when all but the last request has been sent: that one has Excel calculate. */
const BEFORE_CALCULATION = 0.7;

/** Writes everything but the final names; the last request also loads what is to be verified. */
export async function writeSheets(
  context: Excel.RequestContext,
  plan: InsertionPlan,
  pending: Pending,
  { onProgress, signal }: Following<number>,
): Promise<{ readonly ids: readonly string[]; readonly shown: readonly Shown[] }> {
  const { worksheets, settings } = context.workbook;
  settings.add(PENDING_KEY, pending);
  const sheets = pending.sheets.map((name) => {
    const sheet = worksheets.add(name);
    sheet.load('id');
    return sheet;
  });
  const targets = plan.sheets.flatMap((sheetPlan, i) => {
    const sheet = sheets[i];
    return sheet === undefined ? [] : [{ plan: sheetPlan, sheet }];
  });
  const rowsInAll = rowsOf(plan.sheets);
  let bytes = 0;
  let rows = 0;
  stopIfCancelled(signal);
  for (const job of jobsOf(targets, plan.names)) {
    if (bytes > 0 && bytes + job.bytes > MOST_BYTES) {
      await sendWithoutCalculation(context);
      onProgress?.((BEFORE_CALCULATION * rows) / rowsInAll);
      stopIfCancelled(signal);
      bytes = 0;
    }
    job.queue(context);
    bytes += job.bytes;
    rows += job.rows;
    if (job.bytes > MUCH_BYTES) await pause();
  }
  const shown = targets.flatMap((target) => {
    const range = loadExpected(target);
    return range === null ? [] : [{ plan: target.plan, range }];
  });
  stopIfCancelled(signal);
  await inTime(context.sync(), calculationLimit(rowsInAll));
  return { ids: sheets.map((sheet) => sheet.id), shown };
}

async function sendWithoutCalculation(context: Excel.RequestContext): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  await inTime(context.sync());
}

function loadExpected({ plan, sheet }: Target): Excel.Range | null {
  const areas = [expectedArea(plan), ...plan.parts.map(throughPart)].filter(
    (area) => area !== null,
  );
  if (areas.length === 0) return null;
  const range = sheet.getRangeByIndexes(
    0,
    0,
    Math.max(...areas.map(({ rowCount }) => rowCount)),
    Math.max(...areas.map(({ columnCount }) => columnCount)),
  );
  range.load('values,formulas');
  return range;
}

function throughPart({ top, left, rowCount, columnCount }: OwnedPart): SheetExtent {
  return { rowCount: top + rowCount, columnCount: left + columnCount };
}
