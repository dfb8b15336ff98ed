import { startOfficeInNode } from '../../../src/tryout/host/nodeOffice';
import {
  createOfficeHost,
  type OfficeHost,
  type OfficeHostOptions,
} from '../../../src/tryout/host/officeHost';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';

/** A fresh host over a workbook with one empty sheet, Blad1, behind the real office.js. */
export async function openHost(options: Partial<OfficeHostOptions> = {}): Promise<OfficeHost> {
  const host = createOfficeHost({ model: newWorkbook('Bok.xlsx'), calculator: null, ...options });
  await startOfficeInNode(host);
  return host;
}

/** Runs a batch on the sheet that is active, and syncs at the end. */
export async function onActiveSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}
