import { localDay } from '../../src/definitions/serial';
import { openHeadless, planOf } from '../../src/headless/runReport';
import type { WorkbookModel } from '../../src/tryout/model/workbookModel';
import { longWorkbook } from './longWorkbook';

/** A long list with a report of it: of the one table that the try-out page's engine calculates fastest. */
export async function longReport(rowCount: number): Promise<WorkbookModel> {
  const model = longWorkbook(rowCount);
  const today = localDay(new Date());
  const { access } = await openHeadless(model, today);
  const asked = { period: null, forbund: null, layout: null, compare: false };
  await access.insert(planOf(await access.open(), { ...asked, tables: ['result'] }, today));
  return model;
}
