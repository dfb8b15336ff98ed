import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { participant } from '../support/participants';
import { EVERYTHING, openAccess, reportPlan } from '../support/reportPlan';
import { openCase } from '../support/runCase';
import { openHost } from '../tryout/host/openHost';

test('a budget on a sheet of its own is found, and no cell of it is asked for twice', async () => {
  const host = await openHost({ model: await openCase('kraften-2020'), calculator: null });
  const access = openAccess();
  await access.findEarlierWork();
  const before = host.requests.count;
  const { budgets, sheets } = await access.open();
  expect(budgets.map(({ sheet, year, lines }) => [sheet, year, lines.length])).toEqual([
    ['Ekonomi', 2020, 3],
  ]);
  expect(sheets.map(({ grid }) => grid.sheet)).toEqual(['Underlag']);
  expect(host.requests.count - before).toBe(2);
});

test('the budget tables of an earlier report are no budget', async () => {
  const model = await openCase('kraften-2020');
  await openHost({ model, calculator: await createUniverCalculator() });
  const access = openAccess();
  await access.insert(reportPlan([participant({ age: 30 })], undefined, undefined, EVERYTHING));
  expect(model.sheets.map(({ name }) => name)).toContain('Resultat 2018');
  const { budgets } = await openAccess().open();
  expect(budgets.map(({ sheet }) => sheet)).toEqual(['Ekonomi']);
}, 60_000);
