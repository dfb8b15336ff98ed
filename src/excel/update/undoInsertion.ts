import { keysOf } from '../../definitions/keysOf';
import { ExcelError } from '../excelError';
import type { InsertionPlan } from '../insertion/planReport';
import { partName } from '../insertion/reportNames';
import { removeUnfinished } from '../insertion/removeUnfinished';
import type { Before } from '../insertion/rollBack';
import { inTime, runExcel } from '../request';
import type { Pending } from '../settings/pendingSchema';
import { PENDING_KEY } from '../settings/settingKeys';

/**
 * Takes an inserted report away again: its sheets and names, and the settings as they were before it.
 * A deleted sheet cannot come back, so what is interrupted is completed: tried once more at once, and
 * else by the next start, which finds the marker.
 */
export async function undoInsertion(plan: InsertionPlan, before: Before): Promise<void> {
  const names = plan.sheets.flatMap((sheet) => [
    ...sheet.names.map(({ name }) => name),
    ...sheet.parts.map(({ key }) => partName(key, plan.names)),
  ]);
  const ids = await sheetIds(plan);
  const marker: Pending = { sheets: [], ids, names };
  try {
    await remove(marker, before);
  } catch (first) {
    try {
      await remove(marker, before);
    } catch (error) {
      if (!(await isMarked())) throw first;
      throw new ExcelError('notRolledBack', plan.names.reportSheet, { cause: error });
    }
  }
}

async function remove(marker: Pending, before: Before): Promise<void> {
  await runExcel(
    async (context) => {
      const { settings, worksheets } = context.workbook;
      const saved = keysOf(before.savedValues).map((key) => {
        const setting = settings.getItemOrNullObject(key);
        setting.load('key');
        return { setting, key, value: before.savedValues[key] };
      });
      const shown = worksheets.getItemOrNullObject(before.activeSheetId);
      shown.load('visibility');
      await inTime(context.sync());
      settings.add(PENDING_KEY, marker);
      for (const { setting, key, value } of saved) {
        if (value !== null) settings.add(key, value);
        else if (!setting.isNullObject) setting.delete();
      }
      if (!shown.isNullObject && shown.visibility === Excel.SheetVisibility.visible) {
        shown.activate();
      }
      await removeUnfinished(context, marker);
    },
    { delayForCellEdit: true },
  );
}

/** The ids of the report's sheets, whatever they are called by now. */
async function sheetIds(plan: InsertionPlan): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { names, tables } = context.workbook;
    const sheets = plan.sheets.map(({ table, names: [first], parts: [part] }) => {
      const name = part === undefined ? first?.name : partName(part.key, plan.names);
      const sheet =
        table === null
          ? names.getItemOrNullObject(name ?? '').getRangeOrNullObject().worksheet
          : tables.getItemOrNullObject(table.name).worksheet;
      sheet.load('id');
      return sheet;
    });
    await inTime(context.sync());
    return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.id]));
  });
}

async function isMarked(): Promise<boolean> {
  return runExcel(async (context) => {
    const marker = context.workbook.settings.getItemOrNullObject(PENDING_KEY);
    marker.load('key');
    await inTime(context.sync());
    return !marker.isNullObject;
  }).catch(() => true);
}
