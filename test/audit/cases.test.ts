import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit } from '../../src/audit/runAudit';
import { heldBy, told } from './auditText';
import { CASES, pastedReport, report, sheet, wordCase, type Case } from './caseReports';

const FINDINGS: Readonly<Record<Case, readonly RegExp[]>> = {
  'kraften-2018': [
    /^changesConclusion conventions: 33.*15 \+ 19 = 34.*12 av 19 = 63 %.*12 av 20 = 60 %/,
  ],
  'kraften-2020': [/^doubtful ageBands: 18–30, 30–45.*åldern 30/],
  'hallstahammar-2019': [
    /^contradiction partsOfTotal: 18, 10.*18 \+ 10 = 28, inte 29/,
    /^contradiction unitSlips: 1 157 milj\.kr/,
    /^changesConclusion percentChange: 40 %.*66 % av startvärdet/,
    /^doubtful impossibleShares: 29 %, 46 %, 25 %.*28/,
    /^doubtful statedTwice: 1 200 000 kronor/,
    /^doubtful cappedMeans: 5,7 år/,
  ],
};

describe.each(CASES)('%s', (name) => {
  test.each([
    ['a workbook', report],
    ['pasted text', pastedReport],
    ['a Word file', wordCase],
  ])('as %s, every known finding is found, and nothing else is said', async (_form, made) => {
    const found = told(runAudit(await made(name)));
    for (const finding of FINDINGS[name])
      expect(found).toContainEqual(expect.stringMatching(finding));
    expect(found).toHaveLength(FINDINGS[name].length);
  });
});

test('what is right in the reports is said to hold', () => {
  expect(heldBy('balance', report('kraften-2020'))).toBe(1);
  expect(heldBy('percentOfCounts', report('kraften-2020'))).toBe(1);
  expect(heldBy('budget', report('kraften-2020'))).toBeGreaterThan(0);
  expect(heldBy('outcomesOfExits', report('hallstahammar-2019'))).toBe(1);
  expect(heldBy('percentOfCounts', report('hallstahammar-2019'))).toBe(1);
  expect(heldBy('budget', report('hallstahammar-2019'))).toBe(1);
});

test('a table turned on its side is read the same way', () => {
  const [, ...rows] = sheet('kraften-2018').slice(0, 5);
  const turned = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const found = told(runAudit(gridDocument([{ sheet: 'Rapport', top: 0, left: 0, rows: turned }])));
  expect(found).toEqual([expect.stringMatching(/^changesConclusion conventions: 33/)]);
});
