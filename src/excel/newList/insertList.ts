import { ExcelError } from '../excelError';
import { rollBack } from '../insertion/rollBack';
import { inTime, runExcel, toExcelError } from '../request';
import type { Pending } from '../settings/pendingSchema';
import { PENDING_KEY } from '../settings/settingKeys';
import type { ListPlan } from './planList';
import { differenceIn, queueListSheets, type WorkingNames } from './writeList';

/**
 * Inserts a planned participant list as one transaction, in the way of the reports: written under
 * working names with a marker in the settings, read back, and only then given its names. Whatever
 * fails before that, what was made is removed again; if that fails too, the marker stays. Two round
 * trips.
 *
 * @param activeSheetId the sheet to show again if it cannot be completed
 * @param mark a few letters that make the working names unlike any sheet of the user's
 */
export async function insertList(
  plan: ListPlan,
  activeSheetId: string,
  mark: string,
): Promise<void> {
  const working: WorkingNames = {
    list: `Finsamrapport ${mark} 1`,
    choices: `Finsamrapport ${mark} 2`,
  };
  const pending: Pending = { sheets: [working.list, working.choices], ids: [], names: [] };
  let ids: readonly string[] = [];
  try {
    await runExcel(
      async (context) => {
        context.workbook.settings.add(PENDING_KEY, pending);
        const written = queueListSheets(context, plan, working);
        await inTime(context.sync());
        ids = written.map(({ sheet }) => sheet.id);
        const difference = differenceIn(written);
        if (difference !== null) throw new ExcelError('listNotVerified', difference);
        await finish(context, plan, { ...pending, ids });
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    if ((await rollBack({ ...pending, ids }, { savedValues: {}, activeSheetId })) === 'removed') {
      throw toExcelError(error);
    }
  }
}

/** Gives the sheets their names, shows the first cell to type in, and takes the marker away: then the list stands. */
async function finish(
  context: Excel.RequestContext,
  { list, choices, firstCell }: ListPlan,
  pending: Pending,
): Promise<void> {
  const { worksheets, settings } = context.workbook;
  // The ids first: a sheet that has got its final name must still be known as the insertion's own.
  settings.add(PENDING_KEY, pending);
  const [listId = '', choicesId = ''] = pending.ids;
  const sheet = worksheets.getItem(listId);
  sheet.name = list.name;
  worksheets.getItem(choicesId).name = choices.name;
  sheet.activate();
  sheet.getRangeByIndexes(firstCell.row, firstCell.column, 1, 1).select();
  settings.getItem(PENDING_KEY).delete();
  await inTime(context.sync());
}
