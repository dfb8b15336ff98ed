import fc from 'fast-check';
import type { BudgetReading } from '../../../src/budget/budgetReading';
import { readBudgets } from '../../../src/budget/readBudgets';
import { budgetReport } from '../../../src/measures/budgetReport';
import {
  budgetTable,
  missingBudget,
  type BudgetNeed,
} from '../../../src/tables/budget/budgetTables';
import { placeFormula } from '../../../src/tables/ownCell';
import type { Table } from '../../../src/tables/table';
import type { BudgetInput } from '../../../src/tables/tableInput';
import { budget as en } from '../../../src/texts/en/budget';
import { budget as sv } from '../../../src/texts/sv/budget';
import type { Calculator } from '../../../src/tryout/model/calculator';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { anyBudget } from '../../budget/anyBudget';
import { ASKED_AND_ALLOTTED, budgetInput, readBudget } from '../../support/budgets';
import { printed } from '../../support/tables';
import { valueAt, workbookOf } from '../../tryout/engine/workbookOf';

const IDS: readonly BudgetNeed[] = ['budget', 'budgetBases', 'budgetPartYear'];

const tablesOf = (budget: BudgetInput): readonly Table[] =>
  IDS.filter((id) => missingBudget(id, budget) === null).map((id) => budgetTable(id)({ budget }));

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

const shown = (table: Table) => ({
  title: table.title,
  columns: table.columns.map(plain),
  rows: printed(table).map((row) => row.map(plain)),
});

test('a year’s budget against its outcome, with signs and the base in the headers', () => {
  const [only, ...others] = tablesOf(
    budgetInput([
      ['', 'Årsbudget 2018', 'Utfall 2018'],
      ['Personal', 2300000, 1737747],
      ['Resor', 20000, 30000],
    ]),
  );
  expect(others).toEqual([]);
  if (only === undefined) throw new Error('no table');
  expect(shown(only)).toEqual({
    title: 'Budget och utfall 2018',
    columns: ['Årsbudget 2018', 'Utfall 2018', 'Differens mot budget', 'Differens i % av budget'],
    rows: [
      ['Personal', '2 300 000', '1 737 747', '+562 253', '+24,4 %'],
      ['Resor', '20 000', '30 000', '−10 000', '−50,0 %'],
      ['Totalt', '2 320 000', '1 767 747', '+552 253', '+23,8 %'],
    ],
  });
  expect(only.notes).toEqual([
    'Differens = budget − utfall. Plus är pengar kvar, minus är ett överdrag.',
    'Kronor. Beloppen är hämtade från bladet Ekonomi.',
  ]);
});

test('asked for, allotted and a half-year: three tables, each with its base named', () => {
  const tables = tablesOf(budgetInput(ASKED_AND_ALLOTTED)).map(shown);
  expect(tables.map(({ title }) => title)).toEqual([
    'Budget och utfall 2020',
    'Utfall mot äskat och tilldelat 2020',
    'Budget och utfall jan–juni 2020',
  ]);
  expect(tables[0]?.columns).toEqual([
    'Äskat 2020',
    'Utfall 2020',
    'Differens mot äskat',
    'Differens i % av äskat',
  ]);
  expect(tables[1]?.rows).toEqual([
    ['Äskat', '2 200 000', '1 810 507', '+389 493', '+17,7 %'],
    ['Tilldelat', '1 880 000', '1 810 507', '+69 493', '+3,7 %'],
  ]);
  expect(tables[2]?.columns).toEqual([
    'Äskat 2020',
    'Periodiserat äskat jan–juni',
    'Utfall jan–juni 2020',
    'Differens mot periodiserat äskat',
    'Differens i % av periodiserat äskat',
    'Prognos helår 2020',
    'Prognosens differens mot äskat',
  ]);
  expect(tables[2]?.rows.at(-1)).toEqual([
    'Totalt',
    '2 200 000',
    '1 100 000',
    '978 770',
    '+121 230',
    '+11,0 %',
    '1 957 540',
    '+242 460',
  ]);
});

test('a straight line is said to be one', () => {
  const [table] = tablesOf(
    budgetInput([
      ['', 'Budget 2020', 'Utfall jan-aug'],
      ['Personal', 1000000, 600000],
      ['Resor', 20000, 30000],
    ]),
  );
  expect(table?.notes).toContain(
    'Prognosen är en rak framskrivning: utfallet för 8 månader omräknat till 12. Kostnader som väntas senare på året syns inte i den.',
  );
  expect(table?.workings.map(plain)).toEqual([
    'Periodiserad budget 680 000 − utfall 630 000 = 50 000 kronor.',
  ]);
  expect(table?.notes).toContain('Periodiserat är 8 av årets 12 månader, lika mycket varje månad.');
});

test('two budgets of the same year are told apart by their headers', () => {
  const [table] = tablesOf(
    budgetInput([
      ['', 'Budget 2020', 'Reviderad budget 2020', 'Utfall 2020'],
      ['Personal', 100, 90, 80],
      ['Resor', 20, 30, 30],
    ]),
  );
  if (table === undefined) throw new Error('no table');
  expect(shown(table).columns).toEqual([
    'Årsbudget 2020 (Budget 2020)',
    'Årsbudget 2020 (Reviderad budget 2020)',
    'Utfall 2020',
    'Differens mot budget (Budget 2020)',
    'Differens i % av budget (Budget 2020)',
    'Differens mot budget (Reviderad budget 2020)',
    'Differens i % av budget (Reviderad budget 2020)',
  ]);
});

test('öre stand where an amount was given with öre, and nowhere else', () => {
  const printedTotals = (outcome: number) =>
    tablesOf(
      budgetInput([
        ['', 'Budget 2020', 'Utfall 2020'],
        ['Personal', 100, outcome],
        ['Resor', 20, 30],
      ]),
    ).map((table) => shown(table).rows.at(-1)?.slice(1, 4));
  expect(printedTotals(50.5)).toEqual([['120,00', '80,50', '+39,50']]);
  expect(printedTotals(50)).toEqual([['120', '80', '+40']]);
});

test('a label that looks like a formula is text, and an unnamed line has a name', () => {
  const [table] = tablesOf(
    budgetInput([
      ['', 'Budget 2020', 'Utfall 2020'],
      ['=1+1', 100, 50],
      ['', 20, 30],
      ['Resor', 20, 30],
    ]),
  );
  expect(table?.rows.map(({ label }) => label)).toEqual(['=1+1', 'Utan namn', 'Resor', 'Totalt']);
});

test('every title says something in English too', () => {
  const budget = { ...budgetInput(ASKED_AND_ALLOTTED), texts: en };
  const texts = tablesOf(budget).flatMap(({ title, columns, notes }) => [
    title,
    ...columns,
    ...notes,
  ]);
  expect(texts.filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  expect(tablesOf(budget).map(({ title }) => title)).toEqual([
    'Budget and outcome 2020',
    'Outcome against asked for and allotted 2020',
    'Budget and outcome Jan–June 2020',
  ]);
});

/** The table from A1: labels in A, cells from B1. */
async function calculated(
  table: Table,
  calculator: Calculator,
): Promise<readonly (readonly unknown[])[]> {
  const model = workbookOf({
    Tabell: table.rows.map(({ cells }) => [
      '',
      ...cells.map(({ formula }) => {
        const placed = placeFormula(formula, 0, 0);
        return placed.startsWith('=') || placed === '–' ? placed : Number(placed);
      }),
    ]),
  });
  await calculator.recalculate(model);
  return table.rows.map(({ cells }, r) => cells.map((_, c) => valueAt(model, 'Tabell', r, c + 1)));
}

test('for any budget, the formulas give the values', async () => {
  const calculator = await createUniverCalculator();
  await fc.assert(
    fc.asyncProperty(anyBudget, fc.boolean(), async ({ rows }, holed) => {
      const readings = readBudgets({ sheet: 'Blad1', top: 0, left: 0, rows });
      for (const reading of readings) {
        const budget = { report: budgetReport(holed ? withHole(reading) : reading), texts: sv };
        for (const table of tablesOf(budget)) {
          const found = await calculated(table, calculator);
          table.rows.forEach(({ cells }, r) => {
            cells.forEach(({ value }, c) => {
              const shownValue = found[r]?.[c];
              if (typeof value === 'number') expect(shownValue).toBeCloseTo(value, 9);
              else expect(shownValue).toBe(value);
            });
          });
        }
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

/** The same, but for the second column of the first line, which cannot be read. */
function withHole(reading: BudgetReading): BudgetReading {
  const [first, ...others] = reading.lines;
  const column = reading.columns[1];
  if (first === undefined || column === undefined || first.cell.column === column.cell.column) {
    return reading;
  }
  return {
    ...reading,
    lines: [{ ...first, amounts: first.amounts.map((a, i) => (i === 1 ? null : a)) }, ...others],
    problems: [
      {
        code: 'amountUnreadable',
        cell: { ...first.cell, column: column.cell.column },
        found: 'ej klart',
      },
    ],
  };
}

test('the hole of the test above is one', () => {
  const reading = withHole(
    readBudget([
      ['', 'Budget 2020', 'Utfall 2020'],
      ['Personal', 100, 50],
      ['Resor', 20, 30],
    ]),
  );
  expect(budgetReport(reading).main.rows.at(-1)?.values).toEqual([12000, null, null, null]);
});
