import fc from 'fast-check';
import { amountInKronor } from '../../src/budget/amount';
import type { BudgetReading } from '../../src/budget/budgetReading';
import { readBudgets } from '../../src/budget/readBudgets';
import { withAccumulated } from '../../src/budget/withAccumulated';
import type { CellValue } from '../../src/cells/cell';
import { budgetComparisons } from '../../src/measures/budgetComparisons';
import { budgetReport } from '../../src/measures/budgetReport';
import type { BudgetStatement } from '../../src/measures/budgetStatement';
import { anyBudget } from '../budget/anyBudget';

function read(rows: readonly (readonly CellValue[])[], sheet = 'Blad1'): BudgetReading {
  const [only, ...others] = readBudgets({ sheet, top: 0, left: 0, rows });
  if (only === undefined || others.length > 0) throw new Error('not one budget');
  return only;
}

/** A statement as rows of kronor, rates as fractions. */
function shown({ columns, rows }: BudgetStatement) {
  const value = (amount: number | null, at: number) =>
    amount === null || columns[at]?.kind === 'rate' ? amount : amountInKronor(amount);
  return {
    columns: columns.map(({ kind, base }) => (base === null ? kind : `${kind} ${base}`)),
    rows: Object.fromEntries(
      rows.map(({ label, kind, values }) => [
        kind === 'total' ? 'total' : label,
        values.map(value),
      ]),
    ),
  };
}

test('budget and outcome of a year: what is left, and how much of the budget that is', () => {
  const { main, partYear, bases } = budgetReport(
    read([
      ['', 'Budget 2020', 'Utfall 2020'],
      ['Personal', 800000, 600000],
      ['Resor', 20000, 30000],
    ]),
  );
  expect(shown(main)).toEqual({
    columns: ['base budget', 'outcome', 'difference budget', 'rate budget'],
    rows: {
      Personal: [800000, 600000, 200000, 0.25],
      Resor: [20000, 30000, -10000, -0.5],
      total: [820000, 630000, 190000, 190000 / 820000],
    },
  });
  expect([partYear, bases]).toEqual([null, null]);
});

test('a half-year beside the year’s budget: half of it, and where the year ends if it goes on so', () => {
  const { main } = budgetReport(
    read([
      ['', 'Äskat 2020', 'Halvårsutfall'],
      ['Personal', 1950000, 891385],
    ]),
  );
  expect(shown(main)).toEqual({
    columns: [
      'base asked',
      'periodised asked',
      'outcome',
      'difference asked',
      'rate asked',
      'forecast',
      'forecastDifference asked',
    ],
    rows: {
      Personal: [1950000, 975000, 891385, 83615, 83615 / 975000, 1782770, 167230],
      total: [1950000, 975000, 891385, 83615, 83615 / 975000, 1782770, 167230],
    },
  });
});

test('a budget given for the months wins, and the forecast is held against the year’s', () => {
  const { main } = budgetReport(
    read([
      ['', 'Utfall jan-jun', 'Budget jan-jun', 'Budget helår', 'Avvikelse'],
      ['Personal', 610200, 650000, 1300000, 39800],
    ]),
  );
  expect(shown(main)).toEqual({
    columns: [
      'base budget',
      'base budget',
      'outcome',
      'difference budget',
      'rate budget',
      'forecast',
      'forecastDifference budget',
    ],
    rows: {
      Personal: [1300000, 650000, 610200, 39800, 39800 / 650000, 1220400, 79600],
      total: [1300000, 650000, 610200, 39800, 39800 / 650000, 1220400, 79600],
    },
  });
});

test('a forecast of the team’s own wins over a straight line', () => {
  const { main } = budgetReport(
    read([
      ['', 'Budget 2023', 'Utfall jan-jun 2023', 'Prognos 2023'],
      ['Personal', 1000, 400, 900],
      ['Resor', 100, 60, 130],
    ]),
  );
  expect(shown(main).rows['total']?.slice(-2)).toEqual([1030, 70]);
});

test('asked for and allotted: what is left of either', () => {
  const { bases } = budgetReport(
    read([
      ['', 'Äskat 2020', 'Utfall 2020'],
      ['Personal', 2200000, 1810507],
      ['Tilldelat', 1880000, ''],
    ]),
  );
  expect(
    bases?.rows.map(({ base, compared }) => [base, amountInKronor(compared.difference)]),
  ).toEqual([
    ['asked', 389493],
    ['allotted', 69493],
  ]);
});

test('the form with decisions: the costs so far are the earlier ones and the period’s', () => {
  const { main } = budgetReport(
    read([
      ['', 'Beslut totalt', 'Tidigare godkända kostnader', 'Periodens kostnader', 'Ackumulerat'],
      ['Personal', 900000, 300000, 150000, 450001],
      ['Material', 20000, '', 5000, ''],
    ]),
  );
  expect(shown(main)).toEqual({
    columns: [
      'base decided',
      'earlierCosts',
      'periodCosts',
      'outcome',
      'difference decided',
      'rate decided',
    ],
    rows: {
      Personal: [900000, 300000, 150000, 450000, 450000, 0.5],
      Material: [20000, 0, 5000, 5000, 15000, 0.75],
      total: [920000, 300000, 155000, 455000, 465000, 465000 / 920000],
    },
  });
});

test('the year before stands beside, from the same budget or from another sheet', () => {
  const before = read(
    [
      ['', 'Budget 2019', 'Utfall 2019'],
      ['Personal', 780000, 700000],
      ['Lokal', 50000, 40000],
    ],
    'Ekonomi 2019',
  );
  const reading = read([
    ['', 'Budget 2020', 'Utfall 2020'],
    ['personal', 800000, 600000],
    ['Resor', 20000, 30000],
  ]);
  const { main } = budgetReport(reading, [before]);
  const at = main.columns.findIndex(({ kind }) => kind === 'previousOutcome');
  expect(main.rows.map(({ values }) => values[at])).toEqual([70000000, null, 74000000]);
  expect(main.columns[at]).toMatchObject({ year: 2019 });
  expect(budgetReport(before, [reading]).main.columns.map(({ kind }) => kind)).not.toContain(
    'previousOutcome',
  );
});

test('a budget without outcome is its amounts and their sum', () => {
  const { main } = budgetReport(
    read([
      ['', 'Budget 2027'],
      ['Personal', 800000],
      ['Resor', 20000],
    ]),
  );
  expect(shown(main)).toEqual({
    columns: ['base budget'],
    rows: { Personal: [800000], Resor: [20000], total: [820000] },
  });
});

test('a month that cannot be read leaves its line and the total without an outcome', () => {
  const { main } = budgetReport(
    read([
      ['', 'Budget 2023', 'jan', 'feb', 'mar'],
      ['Personal', 1200000, 100000, 'ej klart', 90000],
      ['Resor', 12000, 500, 0, 1000],
    ]),
  );
  const outcome = main.columns.findIndex(({ kind }) => kind === 'outcome');
  expect(main.rows.map(({ values }) => values[outcome])).toEqual([null, 150000, null]);
});

test('what cannot be read is in no difference and leaves the total without one', () => {
  const { main } = budgetReport(
    read([
      ['', 'Budget 2020', 'Utfall 2020'],
      ['Personal', 800000, 'ej klart'],
      ['Lokal', 90000, ''],
      ['Köpta tjänster', '', 100],
    ]),
  );
  expect(shown(main).rows).toEqual({
    Personal: [800000, null, null, null],
    Lokal: [90000, 0, 90000, 1],
    'Köpta tjänster': [0, 100, -100, null],
    total: [890000, null, null, null],
  });
});

test('for any budget, rows and total are those of its comparisons, and differences add up', () => {
  fc.assert(
    fc.property(anyBudget, ({ rows }) => {
      for (const reading of readBudgets({ sheet: 'Blad1', top: 0, left: 0, rows })) {
        const settled = withAccumulated(reading);
        const { main, partYear } = budgetReport(reading);
        const comparisons = budgetComparisons(settled);
        for (const statement of [main, partYear].filter((s) => s !== null)) {
          statement.columns.forEach((column, at) => {
            if (column.kind !== 'difference') return;
            const comparison = comparisons.find(
              ({ base, baseColumn, outcomeColumn }) =>
                base === column.base &&
                baseColumn !== null &&
                (settled.columns[outcomeColumn]?.period.months ?? 0) === column.months,
            );
            const values = statement.rows.map((row) => row.values[at] ?? null);
            const total = values.at(-1) ?? null;
            expect(total).toBe(comparison?.total?.difference ?? null);
            if (statement.rows.length === 1) return;
            expect(values.slice(0, -1)).toEqual(
              comparison?.lines.map((line) => line?.difference ?? null),
            );
            const counted = statement.rows.flatMap(({ kind, values: v }) =>
              kind === 'line' ? (v[at] ?? []) : [],
            );
            if (total !== null) expect(counted.reduce((sum, d) => sum + d, 0)).toBe(total);
          });
        }
      }
    }),
  );
});
