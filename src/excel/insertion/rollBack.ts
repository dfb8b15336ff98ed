import { keysOf } from '../../definitions/keysOf';
import { ExcelError } from '../excelError';
import { inTime, runExcel } from '../request';
import type { Pending } from '../settings/pendingSchema';
import { PENDING_KEY } from '../settings/settingKeys';
import { removeUnfinished } from './removeUnfinished';

/** What the workbook must look like again if the insertion cannot be completed. */
export interface Before {
  /** The settings that it writes, as they were; null where there was none. */
  readonly savedValues: Readonly<Record<string, unknown>>;
  readonly activeSheetId: string;
}

/**
 * After a failure: removes what was made, unless the marker is gone, which says that only the answer
 * to the last request was lost.
 */
export async function rollBack(pending: Pending, before: Before): Promise<'removed' | 'stands'> {
  try {
    return await runExcel(
      async (context) => {
        const { settings, worksheets } = context.workbook;
        const marker = settings.getItemOrNullObject(PENDING_KEY);
        const saved = keysOf(before.savedValues).map((key) => {
          const setting = settings.getItemOrNullObject(key);
          setting.load('key');
          return { setting, key, value: before.savedValues[key] };
        });
        marker.load('key');
        await inTime(context.sync());
        if (marker.isNullObject) return pending.ids.length > 0 ? 'stands' : 'removed';
        for (const { setting, key, value } of saved) {
          if (value !== null) settings.add(key, value);
          else if (!setting.isNullObject) setting.delete();
        }
        worksheets.getItem(before.activeSheetId).activate();
        await removeUnfinished(context, pending);
        return 'removed';
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    throw new ExcelError('notRolledBack', pending.sheets.join(', '), { cause: error });
  }
}
