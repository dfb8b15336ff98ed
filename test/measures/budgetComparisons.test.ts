import { join } from 'node:path';
import type { CellValue } from '../../src/cells/cell';
import { amountInKronor, type Amount } from '../../src/budget/amount';
import type { BudgetReading } from '../../src/budget/budgetReading';
import { checkBudget } from '../../src/budget/checkBudget';
import { readBudgets } from '../../src/budget/readBudgets';
import { budgetComparisons, type Compared } from '../../src/measures/budgetComparisons';
import { budgetForecasts } from '../../src/measures/budgetForecasts';
import kraften2018 from '../fixtures/cases/kraften-2018/published.json';
import kraften2020 from '../fixtures/cases/kraften-2020/published.json';
import hallstahammar from '../fixtures/cases/hallstahammar-2019/published.json';
import type { CaseName } from '../support/runCase';
import { readXlsx } from '../support/readXlsx';

const kr = (amount: Amount | null | undefined) =>
  amount === null || amount === undefined ? null : amountInKronor(amount);
const inKronor = (compared: Compared | null | undefined) =>
  compared === null || compared === undefined
    ? null
    : [kr(compared.base), kr(compared.outcome), kr(compared.difference)];

function read(rows: readonly (readonly CellValue[])[]): BudgetReading {
  const [only, ...others] = readBudgets({ sheet: 'Blad1', top: 0, left: 0, rows });
  if (only === undefined || others.length > 0) throw new Error('not one budget');
  return only;
}

async function readCase(name: CaseName): Promise<BudgetReading> {
  const { sheets } = await readXlsx(
    join(__dirname, '../fixtures/cases', name, 'participants.xlsx'),
  );
  const [only, ...others] = sheets.flatMap(({ grid }) => readBudgets(grid));
  if (only === undefined || others.length > 0) throw new Error('not one budget');
  return only;
}

describe('the published budgets come out', () => {
  test('Kraften 2018: every line and the total', async () => {
    const reading = await readCase('kraften-2018');
    const [comparison, ...others] = budgetComparisons(reading);
    const { Totalt, ...rows } = kraften2018.budget.rows;
    expect(others).toEqual([]);
    expect(comparison?.base).toBe('budget');
    expect(reading.lines.map(({ label }) => label)).toEqual(Object.keys(rows));
    expect(comparison?.lines.map(inKronor)).toEqual(Object.values(rows));
    expect(inKronor(comparison?.total)).toEqual(Totalt);
  });

  test('Kraften 2020: the sums, and differences against what was asked and allotted', async () => {
    const reading = await readCase('kraften-2020');
    const { Totalt, ...rows } = kraften2020.budget.rows;
    const lines = reading.lines.map(({ label, amounts }) => [
      label,
      amounts.map((amount) => kr(amount?.amount)),
    ]);
    expect(Object.fromEntries(lines)).toEqual(rows);
    expect(reading.sums.map(({ amounts }) => amounts.map((a) => kr(a?.amount)))).toEqual([Totalt]);
    expect(checkBudget(reading)).toEqual([]);
    const year = budgetComparisons(reading).filter(({ outcomeColumn }) => outcomeColumn === 2);
    expect(year.map(({ base, total }) => [base, ...(inKronor(total) ?? [])])).toEqual([
      ['asked', 2200000, 1810507, 389493],
      ['allotted', kraften2020.budget.allotted, 1810507, 69493],
    ]);
  });

  test('Kraften 2020: the half-year against half of the year', async () => {
    const reading = await readCase('kraften-2020');
    const half = budgetComparisons(reading).filter(({ outcomeColumn }) => outcomeColumn === 1);
    expect(half.map(({ base, periodised, total }) => [base, periodised, inKronor(total)])).toEqual([
      ['asked', 'equalMonths', [1100000, 978770, 121230]],
      ['allotted', 'equalMonths', [940000, 978770, -38770]],
    ]);
    const [forecast, ...others] = budgetForecasts(reading);
    expect(others).toEqual([]);
    expect(forecast?.months).toBe(6);
    expect(forecast?.lines.map(kr)).toEqual([1782770, 45862, 128908]);
    expect(kr(forecast?.total)).toBe(1957540);
  });

  test('Hallstahammar 2019: what is left', async () => {
    const comparisons = budgetComparisons(await readCase('hallstahammar-2019'));
    const { rows } = hallstahammar.budget;
    expect(comparisons.map(({ base, total }) => [base, inKronor(total)])).toEqual([
      ['allotted', [rows['Tilldelade medel 2019'], rows.Utfall, rows.Överskott]],
    ]);
  });
});

test('a budget given for the months wins over equal months', () => {
  const reading = read([
    ['', 'Budget helår 2023', 'Budget jan-jun', 'Utfall jan-jun'],
    ['Personal', 1300000, 700000, 610200],
    ['Sommarkurs', 40000, 0, 100],
  ]);
  const [comparison, ...others] = budgetComparisons(reading);
  expect(others).toEqual([]);
  expect(comparison).toMatchObject({ base: 'budget', baseColumn: 1, periodised: 'given' });
  expect(comparison?.lines.map(inKronor)).toEqual([
    [700000, 610200, 89800],
    [0, 100, -100],
  ]);
});

test('the total is the sum of the rows, also where öre were rounded', () => {
  const reading = read([
    ['', 'Budget 2023', 'Utfall tom maj 2023'],
    ['Personal', 100, 0],
    ['Lokal', 100, 0],
    ['Resor', 100, 0],
  ]);
  const [comparison] = budgetComparisons(reading);
  expect(comparison?.lines.map(inKronor)).toEqual(Array(3).fill([41.67, 0, 41.67]));
  expect(inKronor(comparison?.total)).toEqual([125.01, 0, 125.01]);
});

test('a blank cell beside an amount is 0; an unreadable one leaves line and total without a difference', () => {
  const reading = read([
    ['', 'Budget 2020', 'Utfall 2020'],
    ['Personal', 800000, 'ej klart'],
    ['Köpta tjänster', '', 35180],
    ['Lokal', 90000, ''],
  ]);
  const [comparison] = budgetComparisons(reading);
  expect(comparison?.lines.map(inKronor)).toEqual([null, [0, 35180, -35180], [90000, 0, 90000]]);
  expect(comparison?.total).toBeNull();
});

test('a part of a line is in no total', () => {
  const reading = read([
    ['', 'Budget 2020', 'Utfall 2020'],
    ['Personal', 800000, 750000],
    ['varav vikarier', 100000, 90000],
    ['Lokal', 90000, 80000],
  ]);
  expect(inKronor(budgetComparisons(reading)[0]?.total)).toEqual([890000, 830000, 60000]);
});

test('income is in no total of costs', () => {
  const reading = read([
    ['', 'Budget 2021', 'Utfall 2021'],
    ['Medel från förbundet', 1500000, 1500000],
    ['Summa intäkter', 1500000, 1500000],
    ['Personal', 1300000, 1250000],
    ['Lokal', 200000, 190000],
    ['Summa kostnader', 1500000, 1440000],
  ]);
  expect(inKronor(budgetComparisons(reading)[0]?.total)).toEqual([1500000, 1440000, 60000]);
  expect(checkBudget(reading)).toEqual([]);
});

test('earlier years and outcomes still to come are not compared', () => {
  const reading = read([
    ['', 'Budget 2019', 'Utfall 2019', 'Budget 2020', 'Utfall 2020', 'Utfall jan-jun 2020'],
    ['Personal', 800000, 750000, 810000, '', 400000],
    ['Lokal', 90000, 80000, 91000, '', 50000],
  ]);
  expect(budgetComparisons(reading).map((c) => [c.baseColumn, c.outcomeColumn])).toEqual([[2, 4]]);
});

test('decisions are held against what has been spent in all', () => {
  const reading = read([
    ['', 'Beslut totalt', 'Tidigare godkända kostnader', 'Periodens kostnader', 'Ackumulerat'],
    ['Personal', 900000, 300000, 150000, 450000],
    ['Lokal', 100000, 40000, 20000, 60000],
  ]);
  expect(budgetComparisons(reading).map(({ base, total }) => [base, inKronor(total)])).toEqual([
    ['decided', [1000000, 510000, 490000]],
  ]);
});
