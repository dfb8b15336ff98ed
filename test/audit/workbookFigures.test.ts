import type { AuditWorkbook } from '../../src/audit/auditWorkbook';
import { auditInSteps, runAudit, type AuditReport } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import type { AuditDocument } from '../../src/audit/document';
import { inWords, told } from './auditText';
import { listOf } from './caseLists';
import { CASES, report, type Case } from './caseReports';

const lists = new Map<Case, AuditWorkbook>();

beforeAll(async () => {
  for (const name of CASES) lists.set(name, await listOf(name));
}, 60_000);

function against(name: Case, document: AuditDocument): AuditReport {
  return runAudit(document, { workbook: lists.get(name) ?? null });
}

function saidOfList(name: Case, text: string): readonly string[] {
  return told(against(name, textDocument(text))).filter((line) => line.includes('workbookFigures'));
}

function heldOfList({ results }: AuditReport): number {
  return results.find(({ check }) => check === 'workbookFigures')?.held ?? 0;
}

test('without a list nothing is held against it', () => {
  const { results } = runAudit(report('kraften-2018'));
  expect(results.find(({ check }) => check === 'workbookFigures')).toEqual({
    check: 'workbookFigures',
    findings: [],
    held: 0,
  });
});

test.each([
  ['kraften-2018', 39],
  ['kraften-2020', 20],
  ['hallstahammar-2019', 13],
] as const)('the report of %s agrees with its own list', (name, held) => {
  const audited = against(name, report(name));
  const lines = told(audited).filter((line) => line.includes('workbookFigures'));
  expect(lines.filter((line) => !line.includes('med dropouts inräknade'))).toEqual([]);
  expect(heldOfList(audited)).toBe(held);
});

test('each number that is held against the list is a step of its own, and the share done never falls', () => {
  const workbook = lists.get('kraften-2018') ?? null;
  const shares = [...auditInSteps(report('kraften-2018'), { workbook })];
  const alone = [...auditInSteps(report('kraften-2018'))];
  expect(shares.length - alone.length).toBeGreaterThanOrEqual(39);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('a row that counts dropouts otherwise than the definitions is told with both readings', () => {
  const lines = told(against('kraften-2018', report('kraften-2018')));
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^doubtful workbookFigures: 15 .*avslut, män 180101-181231 är 15 med dropouts inräknade, men 14/,
    ),
  );
});

describe.each<readonly [string, Case, string, RegExp | null]>([
  ['a right count', 'kraften-2018', 'Under 2018 skrevs 29 deltagare in.', null],
  [
    'a wrong count',
    'kraften-2018',
    'Under 2018 skrevs 27 deltagare in.',
    /^contradiction workbookFigures: 27 \| .*nyinskrivna 180101-181231 är 29/,
  ],
  [
    'a wrong count of one sex',
    'kraften-2018',
    'Under 2018 skrevs 20 kvinnor in.',
    /: 20 \| .*nyinskrivna, kvinnor 180101-181231 är 18/,
  ],
  [
    'exits that no convention gives',
    'kraften-2020',
    'Under 2020 avslutades 28 deltagare.',
    /^changesConclusion workbookFigures: 28 .*avslut 200101-201231 är 25, 30 med dropouts inräknade/,
  ],
  [
    'exits that the other convention gives',
    'kraften-2020',
    'Under 2020 avslutades 30 deltagare.',
    /^doubtful workbookFigures: 30 .*är 30 med dropouts inräknade, men 25 med era definitioner/,
  ],
  ['a right result', 'kraften-2020', 'Resultatet för året blev 56 %.', null],
  [
    'a result of no definitions',
    'kraften-2020',
    'Resultatet för året blev 71 %.',
    /^changesConclusion workbookFigures: 71 % .*resultat 200101-201231 är 56,0 %/,
  ],
  [
    'a result of other definitions',
    'kraften-2018',
    'Resultatet för året blev 79 %.',
    /^doubtful workbookFigures: 79 % .*med överflyttade inräknade/,
  ],
  ['a right time', 'kraften-2018', 'Genomströmningstiden var i snitt 18 månader.', null],
  [
    'a wrong time',
    'kraften-2018',
    'Genomströmningstiden var i snitt 9 månader.',
    /^doubtful workbookFigures: 9 månader .*genomströmningstid 180101-181231 är \d+,\d månader/,
  ],
  [
    'a count of another part of the year',
    'kraften-2018',
    'Under hösten avslutades 9 deltagare.',
    null,
  ],
])('%s', (_name, list, text, expected) => {
  const found = () => saidOfList(list, text);
  if (expected === null) test('is no error', () => expect(found()).toEqual([]));
  else
    test('is told of', () => {
      expect(found()).toEqual([expect.stringMatching(expected)]);
    });
});

test('the list of another team is told of once, as a note', () => {
  const { findings } = against('kraften-2020', report('kraften-2018'));
  const ofList = findings.filter(({ check }) => check === 'workbookFigures');
  expect(ofList.map(({ severity }) => severity)).toEqual(['note']);
  expect(ofList.map((finding) => inWords(finding).message)).toEqual([
    expect.stringMatching(/verkar inte höra till rapporten: \d av \d+ tal/),
  ]);
});
