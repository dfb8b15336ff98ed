import { REPORT_KEY } from '../../../src/excel/settings/settingKeys';
import { parseStandingReport } from '../../../src/excel/settings/standingReport';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { day, participant } from '../../support/participants';
import { EVERYTHING, openAccess, reportPlan } from '../../support/reportPlan';
import { sheetOfParticipants } from '../../support/sheetOfParticipants';
import { openHost } from '../../tryout/host/openHost';

jest.setTimeout(60_000);

const people = [
  participant({ end: day('2018-06-01'), exit: 'work', sex: 'man', referrer: 'Kalle Kommunsson' }),
  participant({ referrer: 'AF' }),
];

async function openWithReport(): Promise<OfficeHost> {
  const host = await openHost({
    model: sheetOfParticipants(people),
    calculator: await createUniverCalculator(),
  });
  await openAccess().insert(reportPlan(people, undefined, undefined, EVERYTHING));
  return host;
}

test('an inserted report has a hidden name over each of its parts, and none overlaps another', async () => {
  const { model } = await openWithReport();
  const parts = model.names.filter(({ name }) => name.startsWith('Finsam_Del_'));
  expect(parts.length).toBeGreaterThan(30);
  expect(parts.every(({ visible }) => !visible)).toBe(true);
  const rows = parts.flatMap(({ formula }) => {
    const [from = 0, to = from] = [...formula.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row));
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  expect(new Set(rows).size).toBe(rows.length);
});

test('what is kept of a report tells every part, and nothing of any participant', async () => {
  const { model } = await openWithReport();
  const setting = model.settings.get(REPORT_KEY);
  const report = parseStandingReport(setting);
  const names = model.names.map(({ name }) => name);
  expect(Object.keys(report?.parts ?? {}).map((key) => `Finsam_Del_${key}`)).toEqual(
    names.filter((name) => name.startsWith('Finsam_Del_')),
  );
  for (const { rowCount, columnCount, planned, found } of Object.values(report?.parts ?? {})) {
    expect([planned.length, found.length]).toEqual([
      rowCount * columnCount,
      rowCount * columnCount,
    ]);
  }
  expect(JSON.stringify(setting)).not.toMatch(/Kalle/);
});

test('a second report has names of its own, also where only hidden names are left of the first', async () => {
  const { model } = await openWithReport();
  model.names = model.names.filter(({ visible }) => !visible);
  for (const name of ['FinsamDeltagare', 'FinsamUtfall']) {
    const at = model.sheets.findIndex((sheet) => sheet.name === name);
    model.sheets.splice(at, 1);
  }
  await openAccess().insert(reportPlan(people));
  expect(model.names.map(({ name }) => name)).toContain('Finsam_Del_head_2');
});
