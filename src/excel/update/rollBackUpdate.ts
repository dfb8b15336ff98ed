import { ExcelError } from '../excelError';
import { inTime, runExcel } from '../request';
import { PENDING_KEY, REPORT_KEY } from '../settings/settingKeys';
import { reversed, type PartEdit } from './part';
import { queueRows, writeCells } from './queueEdit';
import { rangeOf } from './readStanding';

/**
 * After a failure: takes away rows that had come, puts back those that had gone, and writes the old
 * inputs, whether or not the new ones had been written.
 *
 * @param before the setting of the report as it was
 * @returns `unmarked` where the marker is not there: then nothing was done, or all of it
 */
export async function rollBackUpdate(
  edits: readonly PartEdit[],
  sheet: string,
  before: unknown,
): Promise<'undone' | 'unmarked'> {
  try {
    return await runExcel(
      async (context) => {
        const { settings } = context.workbook;
        const marker = settings.getItemOrNullObject(PENDING_KEY);
        marker.load('key');
        const parts = edits.map((edit) => {
          const range = rangeOf(context, edit.target);
          range.load('rowCount');
          return { edit, range };
        });
        await inTime(context.sync());
        if (marker.isNullObject) return 'unmarked';
        for (const { edit, range } of [...parts].reverse()) {
          if (range.rowCount === edit.after.rowCount) queueRows(context, reversed(edit));
          else if (range.rowCount !== edit.before.rowCount) {
            throw new ExcelError('updateNotRolledBack', sheet);
          }
        }
        await writeCells(context, edits.map(reversed));
        settings.add(REPORT_KEY, before);
        settings.getItem(PENDING_KEY).delete();
        await inTime(context.sync());
        return 'undone';
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    throw new ExcelError('updateNotRolledBack', sheet, { cause: error });
  }
}
