import { cellAddress } from '../../cells/cell';
import { hashesOf } from '../insertion/writtenParts';
import { firstWrong } from '../insertion/verify';
import { ExcelError } from '../excelError';
import { calculationLimit, inTime, runExcel, toExcelError } from '../request';
import { stopIfCancelled, type Following } from '../runInSteps';
import type { Pending } from '../settings/pendingSchema';
import { PENDING_KEY, REPORT_KEY } from '../settings/settingKeys';
import {
  parseStandingReport,
  standingReportSetting,
  type StandingReport,
} from '../settings/standingReport';
import type { InsertProgress } from '../workbookAccess';
import { isTheirs } from './diffPart';
import { interruptedSetting } from './interrupted';
import { queueRows, writeCells } from './queueEdit';
import { rangeOf } from './readStanding';
import { rollBackUpdate } from './rollBackUpdate';
import type { ExpectedPart, UpdateEdit } from './updateEdit';

/** How much is done when all but the request that has Excel calculate has been sent, and when that one has. */
const BEFORE_CALCULATION = 0.5;
const WRITING = 0.95;

/**
 * Does an update as one transaction. A marker says that it is under way; then rows come and go, cells
 * are written, everything that the report shows is read back and compared with what was computed, and
 * one last request saves what is known of the report and takes the marker away. Whatever fails
 * before, the old inputs are written back; if that fails too the marker stays, and the next start
 * offers to look after the report (clearUpdate.ts).
 *
 * It can be broken off until that last request; what was written is then taken back as after a failure.
 *
 * @param before the setting of the report as it is
 * @param known the setting to save, where the update brings back something that was there before
 * @returns the setting of the report as it is now
 */
export async function applyUpdate(
  edit: UpdateEdit,
  before: unknown,
  known: unknown = null,
  { onProgress, signal }: Following<InsertProgress> = {},
): Promise<unknown> {
  const limitMs = calculationLimit(edit.rowCount);
  let finishing = false;
  const tell = (share: number): void => onProgress?.({ share, cancellable: true });
  stopIfCancelled(signal);
  try {
    return await runExcel(
      async (context) => {
        const { settings } = context.workbook;
        settings.add(PENDING_KEY, markerOf(edit, known));
        for (const part of edit.parts) queueRows(context, part);
        await writeCells(context, edit.parts, {
          signal,
          onProgress: (share) => tell(BEFORE_CALCULATION * share),
        });
        tell(BEFORE_CALCULATION);
        const shown = edit.expected.map((part) => {
          const range = rangeOf(context, part.target);
          range.load('formulas,values,rowIndex,columnIndex,worksheet/name');
          return { part, range };
        });
        await inTime(context.sync(), limitMs);
        tell(WRITING);
        await verify(context, shown, limitMs);
        stopIfCancelled(signal);
        onProgress?.({ share: WRITING, cancellable: false });
        const after = known ?? standingReportSetting(withSpelling(edit.report, shown));
        finishing = true;
        settings.add(REPORT_KEY, after);
        settings.getItem(PENDING_KEY).delete();
        await inTime(context.sync(), limitMs);
        onProgress?.({ share: 1, cancellable: false });
        return after;
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    const outcome = await rollBackUpdate(edit.parts, edit.sheet, before);
    if (outcome === 'unmarked' && finishing) {
      return known ?? standingReportSetting(edit.report);
    }
    throw toExcelError(error);
  }
}

function markerOf({ sheet, parts, report }: UpdateEdit, known: unknown): Pending {
  const after = known === null ? report : parseStandingReport(known);
  return {
    sheets: [],
    ids: [],
    names: [],
    updated: sheet,
    interrupted: after === null ? null : interruptedSetting(parts, after),
  };
}

interface ShownPart {
  readonly part: ExpectedPart;
  readonly range: Excel.Range;
}

/** Compares the report with the computation; where they differ, once more after a full calculation. */
async function verify(
  context: Excel.RequestContext,
  shown: readonly ShownPart[],
  limitMs: number,
): Promise<void> {
  if (differenceIn(shown) === null) return;
  context.application.calculate(Excel.CalculationType.full);
  for (const { range } of shown) range.load('values');
  await inTime(context.sync(), limitMs);
  const difference = differenceIn(shown);
  if (difference !== null) throw new ExcelError('updateNotVerified', difference);
}

function differenceIn(shown: readonly ShownPart[]): string | null {
  for (const { part, range } of shown) {
    const wrong = firstWrong(part.cells, range.values);
    if (wrong === undefined) continue;
    const place = { row: range.rowIndex + wrong.row, column: range.columnIndex + wrong.column };
    return `${range.worksheet.name}!${cellAddress(place)}`;
  }
  return null;
}

/** The report with the inputs as Excel spells them, so that what a user types later is told from them. */
function withSpelling(report: StandingReport, shown: readonly ShownPart[]): StandingReport {
  const parts = shown.map(({ part: { key }, range }) => {
    const written = report.parts[key];
    if (written === undefined) return [];
    const corner = { top: range.rowIndex, left: range.columnIndex };
    const read = hashesOf(range.formulas, corner);
    const found = written.found.map((hash, i) => (isTheirs(hash) ? hash : (read[i] ?? hash)));
    return [[key, { ...written, found }] as const];
  });
  return { ...report, parts: { ...report.parts, ...Object.fromEntries(parts.flat()) } };
}
