import { budgetPlace, chosenBudget, PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import type { BudgetReading } from '../../src/budget/budgetReading';
import { correctBudget } from '../../src/budget/correctBudget';
import { readBudgets } from '../../src/budget/readBudgets';
import { readTypedBudget, type TypedBudget } from '../../src/budget/typedBudget';
import { described, gridOf, type Rows } from './described';

function read(sheet: string, rows: Rows): BudgetReading {
  const [only] = readBudgets(gridOf(rows, sheet));
  if (only === undefined) throw new Error('no budget');
  return only;
}

const ofYear = (year: number, sheet: string): BudgetReading =>
  read(sheet, [
    ['', `Budget ${year}`, `Utfall ${year}`],
    ['Personal', 800000, 750000],
    ['Resor', 20000, 30000],
    ['Summa', 820000, 780000],
  ]);
const plan = read('Plan', [
  ['', 'Budget 2020'],
  ['Personal', 800000],
  ['Resor', 20000],
]);
const [before, own] = [ofYear(2019, 'Ekonomi 2019'), ofYear(2020, 'Ekonomi 2020')];

describe('the proposed budget', () => {
  test('is of the report’s year, and has an outcome where one has', () => {
    expect(chosenBudget([before, plan, own], PROPOSED_BUDGET, [2020])).toBe(own);
    expect(chosenBudget([before, plan], PROPOSED_BUDGET, [2020])).toBe(plan);
  });

  test('is of the last of several years', () => {
    expect(chosenBudget([own, before], PROPOSED_BUDGET, [2019, 2020])).toBe(own);
  });

  test('is none of another year, but one that says no year', () => {
    const yearless = read('Blad1', [
      ['', 'Budget', 'Utfall'],
      ['Personal', 800000, 750000],
    ]);
    expect(chosenBudget([before], PROPOSED_BUDGET, [2020])).toBeNull();
    expect(chosenBudget([before, yearless], PROPOSED_BUDGET, [2020])).toBe(yearless);
  });

  test('stands in for one that is gone', () => {
    const gone = { sheet: 'Borta', cell: 'B1' };
    const choice = { kind: 'sheet', place: gone, columns: {}, leftOut: [] } as const;
    expect(chosenBudget([own], choice, [2020])).toBe(own);
  });
});

test('no budget is none, also where there is one', () => {
  expect(chosenBudget([own], { kind: 'none' }, [2020])).toBeNull();
});

test('a corrected budget: other columns, fewer lines, sums over what is left', () => {
  const corrected = chosenBudget(
    [own],
    {
      kind: 'sheet',
      place: budgetPlace(own),
      columns: { 0: { use: 'asked', months: null }, 1: { use: 'outcome', months: 6 } },
      leftOut: ['Personal'],
    },
    [2020],
  );
  if (corrected === null) throw new Error('none');
  expect(described(corrected)).toMatchObject({
    columns: ['asked 2020', 'outcome 2020 1+6'],
    lines: { Resor: [20000, 30000] },
  });
  expect(corrected.sums[0]?.lines).toEqual([0]);
});

test('a column that is not used is gone, and differences find their columns anew', () => {
  const reading = read('Blad1', [
    ['', 'Äskat', 'Tilldelat', 'Utfall', 'Diff'],
    ['Personal', 800, 700, 600, 100],
    ['Resor', 80, 70, 60, 10],
  ]);
  const corrected = correctBudget(reading, {
    columns: { 0: { use: 'unused', months: null } },
    leftOut: [],
  });
  expect(described(corrected)).toMatchObject({
    columns: ['allotted ?', 'outcome ?', 'difference ? 0-1'],
    lines: { Personal: [700, 600, 100] },
  });
});

describe('a typed budget', () => {
  const typed: TypedBudget = {
    base: 'asked',
    year: '2020',
    months: 6,
    lines: [
      { label: 'Personal', base: '1 157 tkr', outcome: '578 500' },
      { label: '', base: '', outcome: '' },
      { label: 'varav vikarier', base: '100 000', outcome: 'mycket' },
    ],
    allotted: '1,1 Mkr',
  };

  test('is a reading like that of a sheet; lines with nothing in them are passed over', () => {
    const reading = readTypedBudget(typed);
    if (reading === null) throw new Error('none');
    expect(described(reading)).toMatchObject({
      columns: ['asked 2020', 'outcome 2020 1+6'],
      lines: { Personal: [1157000, 578500], 'varav vikarier': [100000, null] },
    });
    expect(reading.lines.map(({ within }) => within)).toEqual([false, true]);
    expect(reading.totals).toMatchObject([{ meaning: 'allotted', amount: 110000000 }]);
  });

  test('says in which field an amount cannot be read', () => {
    expect(readTypedBudget(typed)?.problems).toEqual([
      { code: 'amountUnreadable', cell: { sheet: '', row: 2, column: 2 }, found: 'mycket' },
    ]);
  });

  test('is none without any line', () => {
    expect(readTypedBudget({ ...typed, lines: [], allotted: '' })).toBeNull();
  });
});
