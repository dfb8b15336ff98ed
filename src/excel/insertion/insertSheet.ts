import { ExcelError } from '../excelError';
import type { Overview } from '../reading/overview';
import { inTime, runExcel, toExcelError } from '../request';
import type { Pending } from '../settings/pendingSchema';
import { PENDING_KEY } from '../settings/settingKeys';
import { printLayout, queuePrintLayout } from './printLayout';
import { rollBack } from './rollBack';
import type { FormatBlock, SheetPlan } from './sheetPlan';
import { expectedArea, firstDifference } from './verify';
import { queueFormats, queueInputs } from './writeSheet';

/** Cells whose texts are broken into lines. */
export type WrappedCells = Pick<FormatBlock, 'top' | 'rowCount' | 'columnCount'>;

/** A sheet that is to be inserted. */
export interface SheetRequest {
  /** The sheet under the name that it gets: the wanted one, or with the first number that is free. */
  readonly planOf: (name: string) => SheetPlan;
  readonly wrapped: WrappedCells | null;
  readonly wantedName: string;
}

/** A sheet that has been inserted and is now active. */
export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Inserts one sheet of its own as one transaction, in the way of the reports: written under a
 * working name with a marker in the settings, read back, and only then given its name. Whatever
 * fails before that, the sheet is removed again. Two round trips.
 *
 * @param mark a few letters that make the working name unlike any sheet of the user's
 */
export async function insertSheet(
  { planOf, wrapped, wantedName }: SheetRequest,
  { sheets, activeSheetId, structureProtected }: Overview,
  mark: string,
): Promise<InsertedSheet> {
  if (structureProtected) throw new ExcelError('workbookProtected', '');
  const name = freeName(
    wantedName,
    sheets.map((sheet) => sheet.name),
  );
  const plan = planOf(name);
  const working = `Finsamrapport ${mark} 1`;
  const pending: Pending = { sheets: [working], ids: [], names: [] };
  let ids: readonly string[] = [];
  try {
    await runExcel(
      async (context) => {
        context.workbook.settings.add(PENDING_KEY, pending);
        const { sheet, values } = queueSheet(context, plan, wrapped, working);
        await inTime(context.sync());
        ids = [sheet.id];
        const wrong = firstDifference(plan, values.values);
        if (wrong !== null) throw new ExcelError('notVerified', `${name}!${wrong}`);
        await finish(context, plan, { ...pending, ids });
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    const outcome = await rollBack({ ...pending, ids }, { savedValues: {}, activeSheetId });
    if (outcome === 'removed') throw toExcelError(error);
  }
  return { id: ids[0] ?? '', name };
}

function queueSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  wrapped: WrappedCells | null,
  working: string,
): { readonly sheet: Excel.Worksheet; readonly values: Excel.Range } {
  const sheet = context.workbook.worksheets.add(working);
  sheet.load('id');
  [...plan.data, ...plan.formulas].forEach((block) => {
    queueInputs(sheet, block);
  });
  queueFormats(sheet, plan);
  if (wrapped !== null) {
    const { top, rowCount, columnCount } = wrapped;
    const { format } = sheet.getRangeByIndexes(top, 0, rowCount, columnCount);
    format.wrapText = true;
    format.verticalAlignment = 'Top';
    format.horizontalAlignment = 'Left';
    format.autofitRows();
  }
  const area = expectedArea(plan) ?? { rowCount: 1, columnCount: 1 };
  const values = sheet.getRangeByIndexes(0, 0, area.rowCount, area.columnCount);
  values.load('values');
  return { sheet, values };
}

/** Gives the sheet its name, shows it, and takes the marker away: then it stands. */
async function finish(
  context: Excel.RequestContext,
  plan: SheetPlan,
  pending: Pending,
): Promise<void> {
  const { worksheets, settings } = context.workbook;
  // The id first: a sheet that has got its final name must still be known as the insertion's own.
  settings.add(PENDING_KEY, pending);
  const sheet = worksheets.getItem(pending.ids[0] ?? '');
  sheet.name = plan.name;
  sheet.activate();
  settings.getItem(PENDING_KEY).delete();
  // Wrapped rows are as high as Excel makes them, so that it finds the ends of pages best itself.
  queuePrintLayout(sheet, { ...printLayout(plan), breaks: [] });
  await inTime(context.sync());
}

/** The wanted name, or with the first number from 2 that is free. */
function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
