import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../../src/headless/reportJson';
import { runReport, type ReportOptions } from '../../src/headless/runReport';
import type { WorkbookModel } from '../../src/tryout/model/workbookModel';
import { readWorkbook } from '../../src/tryout/xlsx/readWorkbook';
import { day } from './participants';

export const CASES = ['kraften-2018', 'kraften-2020', 'hallstahammar-2019'] as const;

export type CaseName = (typeof CASES)[number];

const PROPOSED = { period: null, forbund: null, layout: null } as const;

/** A case's participants.xlsx as a workbook. */
export async function openCase(name: CaseName): Promise<WorkbookModel> {
  const bytes = readFileSync(join(__dirname, '../fixtures/cases', name, 'participants.xlsx'));
  return readWorkbook(new Uint8Array(bytes), `${name}.xlsx`);
}

/** A case run headless, as the wizard would propose unless told otherwise. */
export async function runCase(
  name: CaseName,
  options: Partial<ReportOptions> = {},
): Promise<{ readonly model: WorkbookModel; readonly result: RunResult }> {
  const model = await openCase(name);
  const result = await runReport(model, { ...PROPOSED, ...options }, day('2026-11-21'));
  return { model, result };
}
