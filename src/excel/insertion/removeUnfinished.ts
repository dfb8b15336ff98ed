import { inTime } from '../request';
import type { Pending } from '../settings/pendingSchema';
import { PENDING_KEY } from '../settings/settingKeys';

/**
 * Removes the sheets and defined names that an unfinished insertion made, and its marker last.
 * Nothing else: a sheet counts as the insertion's by its id or its working name, a defined name
 * only where it points at one of those sheets. Can be run again after a failure.
 */
export async function removeUnfinished(
  context: Excel.RequestContext,
  pending: Pending,
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/id,items/name');
  const ranges = pending.names.map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('address,worksheet/id');
    return { name, range };
  });
  const marker = settings.getItemOrNullObject(PENDING_KEY);
  marker.load('key');
  await inTime(context.sync());

  const ours = worksheets.items.filter(
    ({ id, name }) => pending.ids.includes(id) || pending.sheets.includes(name),
  );
  const ids = new Set(ours.map(({ id }) => id));
  for (const { name, range } of ranges) {
    if (!range.isNullObject && ids.has(range.worksheet.id)) names.getItem(name).delete();
  }
  ours.forEach((sheet) => {
    sheet.delete();
  });
  if (!marker.isNullObject) marker.delete();
  await inTime(context.sync());
}
