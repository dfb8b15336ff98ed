import { TABLE_IDS, type TableId } from '../../tables/table';
import { parseKeptText } from '../../report/keptText';
import { partName } from '../insertion/reportNames';
import { settingValue } from '../reading/overview';
import { inTime, runExcel } from '../request';
import { REPORT_KEY, TEXT_KEY } from '../settings/settingKeys';
import { parseStandingReport, type StandingReport } from '../settings/standingReport';
import { periodIn, rangeOf } from '../update/readStanding';
import type { FoundText, ReportOfText, StandingTable } from './reportTextAccess';

/** Looks for the kept text and for the report's tables, wherever the user has moved them: two round trips. */
export async function findText(): Promise<FoundText> {
  return runExcel(
    async (context) => {
      const { settings } = context.workbook;
      const text = settings.getItemOrNullObject(TEXT_KEY);
      const report = settings.getItemOrNullObject(REPORT_KEY);
      text.load('value');
      report.load('value');
      await inTime(context.sync());
      const setting = settingValue(text);
      const kept = parseKeptText(setting);
      const standing = parseStandingReport(settingValue(report));
      return {
        kept,
        unreadable: setting !== null && kept === null,
        report: standing === null ? null : await findReport(context, standing),
      };
    },
    { delayForCellEdit: true },
  );
}

async function findReport(
  context: Excel.RequestContext,
  { names, choices, parts }: StandingReport,
): Promise<ReportOfText | null> {
  const queued = TABLE_IDS.filter((id) => id in parts).map((id) => {
    const range = rangeOf(context, { kind: 'name', name: partName(id, names) });
    range.load('values,rowIndex,columnIndex,worksheet/name');
    return { id, range };
  });
  const days = [names.periodFrom, names.periodTo].map((name) => {
    const day = rangeOf(context, { kind: 'name', name });
    day.load('values');
    return day;
  });
  await inTime(context.sync());
  const tables = queued.flatMap(({ id, range }): readonly (readonly [TableId, StandingTable])[] =>
    range.isNullObject
      ? []
      : [
          [
            id,
            {
              sheet: range.worksheet.name,
              top: range.rowIndex,
              left: range.columnIndex,
              values: range.values,
            },
          ],
        ],
  );
  if (tables.length === 0) return null;
  return {
    choices,
    period: periodIn(days.map((day) => (day.isNullObject ? null : day.values[0]?.[0]))),
    tables: new Map(tables),
  };
}
