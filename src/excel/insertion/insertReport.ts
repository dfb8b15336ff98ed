import { ExcelError } from '../excelError';
import { calculationLimit, inTime, runExcel, toExcelError } from '../request';
import type { Pending } from '../settings/pendingSchema';
import { CHOICES_KEY, DEFINITIONS_KEY, PENDING_KEY, REPORT_KEY } from '../settings/settingKeys';
import { standingReportSetting, type StandingReport } from '../settings/standingReport';
import { definitionsOfChoices } from '../settings/workbookDefinitionsSchema';
import { writtenParts } from './writtenParts';
import { stopIfCancelled, type Following } from '../runInSteps';
import type { Choices, InsertProgress } from '../workbookAccess';
import { isLive } from './isLive';
import { rowsOf } from './jobs';
import type { InsertionPlan } from './planReport';
import { printLayout, queuePrintLayout } from './printLayout';
import { partName } from './reportNames';
import { rollBack, type Before } from './rollBack';
import { firstDifference } from './verify';
import { writeSheets, type Shown } from './writeSheets';

/** How much of an insertion is writing; the rest is the last request. */
const WRITING = 0.95;

/**
 * Inserts the planned sheets as one transaction.
 *
 * They are made under working names, with a marker in the settings that says so, filled in few
 * requests, read back and compared with what was computed, and only then given their names, in
 * one last request that also saves the choices and takes the marker away. Whatever fails before
 * that, what was made is removed again. If that fails too the marker stays, and the next start
 * offers to clear away.
 *
 * It can be broken off until that last request; what was made is then removed as after a failure.
 *
 * @param mark a few letters that make the working names unlike any sheet of the user's
 * @returns how many cells were compared
 */
export async function insertReport(
  plan: InsertionPlan,
  choices: Choices,
  before: Before,
  mark: string,
  { onProgress, signal }: Following<InsertProgress> = {},
): Promise<number> {
  const tell = (share: number): void => onProgress?.({ share, cancellable: true });
  const working = plan.sheets.map((_, i) => `Finsamrapport ${mark} ${i + 1}`);
  const pending: Pending = {
    sheets: working,
    ids: [],
    names: plan.sheets.flatMap(({ names, parts }) => [
      ...names.map(({ name }) => name),
      ...parts.map(({ key }) => partName(key, plan.names)),
    ]),
  };
  const limitMs = calculationLimit(rowsOf(plan.sheets));
  let ids: readonly string[] = [];
  try {
    return await runExcel(
      async (context) => {
        const written = await writeSheets(context, plan, pending, {
          onProgress: (share) => tell(WRITING * share),
          signal,
        });
        ids = written.ids;
        tell(WRITING);
        await verify(context, written.shown, limitMs);
        stopIfCancelled(signal);
        onProgress?.({ share: WRITING, cancellable: false });
        queueFinish(context, plan, { ...pending, ids }, choices, written.shown);
        await inTime(context.sync(), limitMs);
        onProgress?.({ share: 1, cancellable: false });
        return countExpected(plan);
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    if ((await rollBack({ ...pending, ids }, before)) === 'stands') return countExpected(plan);
    throw toExcelError(error);
  }
}

/** Compares sheet and computation; where they differ, once more after a full calculation. */
async function verify(
  context: Excel.RequestContext,
  shown: readonly Shown[],
  limitMs: number,
): Promise<void> {
  if (differenceIn(shown) === null) return;
  context.application.calculate(Excel.CalculationType.full);
  for (const { range } of shown) range.load('values');
  await inTime(context.sync(), limitMs);
  const difference = differenceIn(shown);
  if (difference !== null) throw new ExcelError('notVerified', difference);
}

function differenceIn(shown: readonly Shown[]): string | null {
  for (const { plan, range } of shown) {
    const cell = firstDifference(plan, range.values);
    if (cell !== null) return `${plan.name}!${cell}`;
  }
  return null;
}

/**
 * Gives the sheets their names, saves the choices, shows the report, and takes the marker away: then
 * it stands, whatever comes of the print layout after that.
 */
function queueFinish(
  context: Excel.RequestContext,
  plan: InsertionPlan,
  pending: Pending,
  choices: Choices,
  shown: readonly Shown[],
): void {
  const { worksheets, settings } = context.workbook;
  // The ids first: a sheet that has got its final name must still be known as the insertion's own.
  settings.add(PENDING_KEY, pending);
  settings.add(CHOICES_KEY, choices);
  settings.add(DEFINITIONS_KEY, definitionsOfChoices(choices));
  if (isLive(choices)) {
    settings.add(
      REPORT_KEY,
      standingReportSetting({ names: plan.names, choices, parts: partsOf(shown) }),
    );
  }
  plan.sheets.forEach((sheetPlan, i) => {
    worksheets.getItem(pending.ids[i] ?? '').name = sheetPlan.name;
  });
  const report = worksheets.getItem(pending.ids[0] ?? '');
  report.activate();
  settings.getItem(PENDING_KEY).delete();
  const [reportPlan] = plan.sheets;
  if (reportPlan !== undefined) queuePrintLayout(report, printLayout(reportPlan));
}

function partsOf(shown: readonly Shown[]): StandingReport['parts'] {
  return Object.assign(
    {},
    ...shown
      .filter(({ plan }) => plan.parts.length > 0)
      .map(({ plan, range }) => writtenParts(plan, range.formulas)),
  );
}

function countExpected({ sheets }: InsertionPlan): number {
  return sheets.reduce((sum, sheet) => sum + sheet.expected.length, 0);
}
