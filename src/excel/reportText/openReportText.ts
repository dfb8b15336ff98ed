import { insertSheet } from '../insertion/insertSheet';
import type { Overview } from '../reading/overview';
import { findText } from './findText';
import type { ReportTextAccess } from './reportTextAccess';
import { saveText } from './textSetting';
import { textSheetPlan } from './textSheetPlan';

/** The report text's way to the workbook that Office.js is connected to. */
export function openReportText(
  loadOverview: () => Promise<Overview>,
  createMark: () => string,
): ReportTextAccess {
  return {
    find: findText,
    save: saveText,
    async insertSheet(rows, sheetName) {
      const sheet = await insertSheet(
        (name) => textSheetPlan(rows, name),
        { top: 0, rowCount: rows.length, columnCount: 1 },
        sheetName,
        await loadOverview(),
        createMark(),
      );
      return { sheet, liveCells: rows.filter(({ formula }) => formula !== null).length };
    },
  };
}
