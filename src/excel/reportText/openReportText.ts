import { insertSheet, type SheetRequest } from '../insertion/insertSheet';
import type { Overview } from '../reading/overview';
import type { History } from '../update/history';
import { findText } from './findText';
import type { ReportTextAccess } from './reportTextAccess';
import { saveText } from './textSetting';
import { textSheetPlan } from './textSheetPlan';

/** The report text's way to the workbook that Office.js is connected to. */
export function openReportText(
  loadOverview: () => Promise<Overview>,
  createMark: () => string,
  history: Pick<History, 'add'>,
): ReportTextAccess {
  return {
    find: findText,
    save: saveText,
    async insertSheet(rows, sheetName) {
      const request: SheetRequest = {
        planOf: (name) => textSheetPlan(rows, name),
        wrapped: { top: 0, rowCount: rows.length, columnCount: 2 },
        wantedName: sheetName,
      };
      const sheet = await insertSheet(request, await loadOverview(), createMark());
      history.add({ kind: 'text', request, sheet });
      return {
        sheet: sheet.name,
        liveCells: rows.filter(({ formula }) => formula !== null).length,
      };
    },
  };
}
