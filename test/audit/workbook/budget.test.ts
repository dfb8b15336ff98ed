import { gridDocument } from '../../../src/audit/gridDocument';
import { runAudit, type AuditReport } from '../../../src/audit/runAudit';
import { textDocument } from '../../../src/audit/textDocument';
import { readBudgets } from '../../../src/budget/readBudgets';
import type { CellValue } from '../../../src/cells/cell';
import { inWords } from '../auditText';
import { listOf } from './listOf';

const BUDGET: readonly (readonly CellValue[])[] = [
  ['Kostnad', 'Årsbudget 2018', 'Utfall 2018', 'Diff'],
  ['Personal', 900_000, 800_000, 100_000],
  ['Lokaler', 100_000, 90_000, 10_000],
  ['Totalt', 1_000_000, 890_000, 110_000],
];
const WORKBOOK = {
  ...listOf([]),
  budgets: readBudgets({ sheet: 'Budget', top: 0, left: 0, rows: BUDGET }),
};

function told({ results }: AuditReport): readonly string[] {
  const own = results.find(({ check }) => check === 'workbookBudget');
  const findings = (own?.findings ?? []).map((finding) =>
    `${finding.severity} ${finding.stated}: ${inWords(finding).message}`.replaceAll('\u00a0', ' '),
  );
  return [...findings, `held ${own?.held ?? 0}`];
}

const inText = (text: string) => told(runAudit(textDocument(text), { workbook: WORKBOOK }));
const inTable = (rows: typeof BUDGET) =>
  told(
    runAudit(gridDocument([{ sheet: 'Rapport', top: 0, left: 0, rows }]), { workbook: WORKBOOK }),
  );

test('amounts of the text that the budget gives hold, rounded or not', () => {
  expect(
    inText('Teamet tilldelades 1 miljon kronor för 2018. Utfallet 2018 blev 890 tkr.'),
  ).toEqual(['held 2']);
});

test('another amount is doubtful, and the budget’s is told', () => {
  expect(inText('Utfallet 2018 blev 980 000 kronor.')).toEqual([
    'doubtful 980 000 kronor: Budgeten i arbetsboken ger något annat: utfallet 2018 är 890 000 kr. Rätta beloppet i rapporten eller i budgeten.',
    'held 0',
  ]);
});

test('amounts of another year, or of a part of the year that the budget does not have, are left alone', () => {
  expect(inText('Utfallet 2017 blev 980 000 kronor.')).toEqual(['held 0']);
  expect(inText('Utfallet H1 2018 blev 380 000 kronor.')).toEqual(['held 0']);
});

test('the sums of a budget table are compared column by column', () => {
  expect(inTable(BUDGET)).toEqual(['held 2']);
  const other = BUDGET.map((row) => row.map((cell) => (cell === 800_000 ? 850_000 : cell)));
  expect(inTable(other)).toEqual([
    expect.stringMatching(/^doubtful 940 000: .*utfallet 2018 är 890 000 kr/),
    'held 1',
  ]);
});

test('where no amount agrees, the budget is another one, which is told once', () => {
  expect(
    inText(
      'Teamet tilldelades 2 400 000 kronor 2018. Utfallet 2018 blev 2 100 000 kronor. Överskottet 2018 blev 300 000 kronor.',
    ),
  ).toEqual([
    expect.stringMatching(/^note .*verkar inte höra till rapporten: inget av 3/),
    'held 0',
  ]);
});
