import { yearPeriod } from '../../../src/definitions/period';
import { addressOfNumber } from '../../../src/excel/reportText/cellOfNumber';
import type { FoundText, ReportTextAccess } from '../../../src/excel/reportText/reportTextAccess';
import { draftReport, type DraftInput } from '../../../src/report/draftReport';
import { textSheet, type TextSheetRow } from '../../../src/report/sheet/textSheet';
import { runThrough } from '../../../src/steps/steps';
import { draftWorkbook } from '../../../src/taskpane/reportText/draftWorkbook';
import { loadDraftWords } from '../../../src/taskpane/reportText/loadReportTexts';
import { report as reportTexts } from '../../../src/texts/sv/report';
import { day } from '../../support/participants';
import { standingReport, type Standing, type StandingOptions } from '../../support/standingReport';

/** A workbook with a list, a report of it, and the text of the report. */
export interface StandingText extends Standing {
  readonly workbook: ReportTextAccess;
  readonly found: FoundText;
  readonly input: DraftInput;
  readonly rows: readonly TextSheetRow[];
}

/** A report of 2018, and its text drafted as the pane does. */
export async function standingText(options: StandingOptions = {}): Promise<StandingText> {
  const standing = await standingReport({
    tables: ['result', 'resultRate', 'newBySex'],
    ...options,
  });
  const workbook = await standing.access.reportText();
  const found = await workbook.find();
  const { report } = found;
  if (report === null) throw new Error('no report');
  const input = runThrough(
    draftWorkbook(
      await standing.access.open(),
      report.choices,
      report.period ?? yearPeriod(2018),
      await loadDraftWords('sv'),
      day('2026-11-21'),
    ),
  );
  const rows = textSheet(
    draftReport(input),
    (place) => addressOfNumber(place, report.tables),
    reportTexts,
  );
  return { ...standing, workbook, found, input, rows };
}
