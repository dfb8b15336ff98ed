import { inTime, runExcel } from '../request';

/**
 * Tells whenever a cell of the workbook has changed, whoever changed it.
 *
 * @returns ends it
 */
export async function watchWorkbook(tell: () => void): Promise<() => void> {
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      tell();
      return Promise.resolve();
    });
    await inTime(context.sync());
    return added;
  });
  return () => {
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await inTime(context.sync());
      // The pane may be closing: what is not taken off then goes with it.
    }).catch(() => undefined);
  };
}
