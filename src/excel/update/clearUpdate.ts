import { partName } from '../insertion/reportNames';
import { hashesOf } from '../insertion/writtenParts';
import { inTime } from '../request';
import { PENDING_KEY, REPORT_KEY } from '../settings/settingKeys';
import { parseStandingReport, standingReportSetting } from '../settings/standingReport';
import { parseInterrupted, settlePart } from './interrupted';
import { rangeOf } from './readStanding';

/**
 * After an update that was never finished: takes what stands in the report for what is known of it,
 * rows that came or went among it, so that the next update completes it, and takes the marker away.
 * No cell is written; what the user has typed since is told from what the update wrote.
 *
 * @param interrupted what the marker tells
 */
export async function clearUpdate(
  context: Excel.RequestContext,
  interrupted: unknown,
): Promise<void> {
  const { settings } = context.workbook;
  const report = settings.getItemOrNullObject(REPORT_KEY);
  report.load('value');
  await inTime(context.sync());
  const standing = report.isNullObject ? null : parseStandingReport(report.value);
  const update = parseInterrupted(interrupted);
  if (standing !== null && update !== null) {
    const found = Object.keys(update.parts).map((key) => {
      const range = rangeOf(context, { kind: 'name', name: partName(key, standing.names) });
      range.load('formulas,rowIndex,columnIndex,rowCount');
      return { key, range };
    });
    await inTime(context.sync());
    const settled = found.flatMap(({ key, range }) => {
      const [before, after] = [standing.parts[key], update.parts[key]];
      if (range.isNullObject || before === undefined || after === undefined) return [];
      const { formulas, rowIndex: top, columnIndex: left, rowCount } = range;
      const hashes = hashesOf(formulas, { top, left });
      return [[key, settlePart(before, after, update.rows[key] ?? 0, rowCount, hashes)]];
    });
    const parts = { ...standing.parts, ...Object.fromEntries(settled) };
    settings.add(REPORT_KEY, standingReportSetting({ ...standing, parts }));
  }
  settings.getItem(PENDING_KEY).delete();
  await inTime(context.sync());
}
