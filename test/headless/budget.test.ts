import kraften2018 from '../fixtures/cases/kraften-2018/published.json';
import kraften2020 from '../fixtures/cases/kraften-2020/published.json';
import hallstahammar from '../fixtures/cases/hallstahammar-2019/published.json';
import { budgetPlace } from '../../src/budget/budgetChoice';
import { budgetFigures } from '../../src/headless/budgetJson';
import { reportJson } from '../../src/headless/reportJson';
import { sv } from '../../src/texts/sv';
import { sheetNamed } from '../tryout/engine/workbookOf';
import { runCase, type CaseName } from '../support/runCase';
import { printed, tableIn } from '../support/tables';

async function figuresOf(name: CaseName) {
  const { result } = await runCase(name);
  const { budget } = result.input;
  if (budget === null) throw new Error('no budget');
  return budgetFigures(budget);
}

test('Kraften 2018: the published budget, every line and the total', async () => {
  const { model, result } = await runCase('kraften-2018');
  const table = tableIn(result.tables, 'budget');
  const values = table.rows.map(({ label, cells }) => [
    label,
    cells.slice(0, 3).map(({ value }) => value),
  ]);
  expect(Object.fromEntries(values)).toEqual(kraften2018.budget.rows);
  expect(
    printed(table)
      .at(-1)
      ?.map((cell) => cell.replace(/\u00a0/g, ' ')),
  ).toEqual(['Totalt', '2 600 000', '1 914 197', '+685 803', '+26,4 %']);
  const sheet = sheetNamed(model, 'Resultat 2018');
  const found = [...sheet.cells.values()].map(({ value }) => value);
  for (const [, , difference] of Object.values(kraften2018.budget.rows)) {
    expect(found).toContain(difference);
  }
});

test('Kraften 2020: the sums, and what is left of either amount', async () => {
  const figures = await figuresOf('kraften-2020');
  const total = (table: string, kind: string, base: string | null) =>
    figures.find(
      (figure) =>
        figure.line === 'Totalt' &&
        figure.table === table &&
        figure.kind === kind &&
        figure.base === base,
    )?.value;
  const [asked, half, year] = kraften2020.budget.rows.Totalt;
  expect(total('budget', 'base', 'asked')).toBe(asked);
  expect(total('budget', 'outcome', null)).toBe(year);
  expect(total('budgetPartYear', 'outcome', null)).toBe(half);
  expect(total('budget', 'difference', 'asked')).toBe(2200000 - 1810507);
  expect(total('budgetBases', 'difference', 'asked')).toBe(389493);
  expect(total('budgetBases', 'difference', 'allotted')).toBe(69493);
  expect(total('budgetPartYear', 'periodised', 'asked')).toBe(1100000);
  expect(total('budgetPartYear', 'forecast', null)).toBe(1957540);
});

test('Hallstahammar 2019: the surplus', async () => {
  const figures = await figuresOf('hallstahammar-2019');
  expect(figures.find(({ kind }) => kind === 'difference')).toMatchObject({
    line: 'Totalt',
    base: 'allotted',
    value: hallstahammar.budget.rows.Överskott,
  });
});

test('the printed figures of a budget are told by line and column', async () => {
  const { result } = await runCase('kraften-2018');
  expect(reportJson(result, sv)).toMatchObject({
    figures: expect.arrayContaining([
      expect.objectContaining({
        measure: 'budget',
        line: 'Personal',
        column: 'Differens mot budget',
        value: 562253,
      }),
    ]),
    budget: { sheet: 'Budget', year: 2018, findings: [] },
  });
});

test('a budget of another year is not the report’s', async () => {
  const period = { from: 42736, to: 43100 };
  const { result } = await runCase('kraften-2018', { period });
  expect(result.input.budget).toBeNull();
  expect(result.tables.map(({ id }) => id)).not.toContain('budget');
});

test('a budget is left out, or taken from where it was said to be, or asked for anew', async () => {
  const { result: without } = await runCase('kraften-2018', { budget: 'none' });
  expect(without.input.budget).toBeNull();

  const period = { from: 42736, to: 43100 };
  const { result: usual } = await runCase('kraften-2018');
  if (usual.input.budget === null) throw new Error('no budget');
  const place = budgetPlace(usual.input.budget.report.reading);
  const { result: other } = await runCase('kraften-2018', { period, budget: place });
  expect(other.tables.map(({ id }) => id)).toContain('budget');

  const nowhere = { sheet: 'Budget', cell: 'Z99' };
  await expect(runCase('kraften-2018', { budget: nowhere })).rejects.toThrow(
    `Välj en av dessa med --budget: ${place.sheet}!${place.cell}.`,
  );
});
