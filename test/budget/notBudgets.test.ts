import { join } from 'node:path';
import fc from 'fast-check';
import { readBudgets } from '../../src/budget/readBudgets';
import type { Grid } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import { proposeSource } from '../../src/participants/proposeSource';
import { people, outcome, referrer, sex, start, whenEnded } from '../participants/sheets';
import { CASES } from '../support/runCase';
import { readXlsx } from '../support/readXlsx';
import { anyBudget } from './anyBudget';
import { gridOf, type Rows } from './described';
import { ODD_BUDGETS } from './oddBudgets';
import { TEAM_BUDGETS } from './teamBudgets';

interface NoBudget {
  readonly name: string;
  readonly rows: Rows;
}

const NO_BUDGETS: readonly NoBudget[] = [
  { name: 'nothing', rows: [] },
  { name: 'blank rows', rows: [[], ['', '']] },
  {
    name: 'a list of people with outcomes and costs',
    rows: [
      ['Nr', 'Start', 'Slut', 'Kön', 'Remittent', 'Utfall', 'Kostnad busskort', 'Beslut'],
      ...people(30, (i) => [
        i + 1,
        start(i),
        whenEnded(i, start(i) + 200),
        sex(i),
        referrer(i),
        whenEnded(i, outcome(i)),
        i * 250,
        start(i) - 14,
      ]),
    ],
  },
  {
    name: 'a list of people with a budget for each',
    rows: [
      ['Deltagare nr', 'Kön', 'Inskriven', 'Budget', 'Förbrukat'],
      ...people(12, (i) => [i + 1, sex(i), start(i), 5000, i * 100]),
    ],
  },
  {
    name: 'results of two years, counted in people',
    rows: [
      ['', 'Utfall 2018', 'Utfall 2019'],
      ['Arbete', 7, 11],
      ['Studier', 3, 4],
      ['Totalt', 10, 15],
    ],
  },
  {
    name: 'goals and what became of them',
    rows: [
      ['Mål', 'Målvärde', 'Utfall'],
      ['Deltagare till arbete', '25 %', '27 %'],
      ['Nya deltagare', 30, 28],
    ],
  },
  {
    name: 'a text about the budget',
    rows: [
      ['Ekonomi'],
      ['Teamets budget för 2020 var 2 200 000 kr och utfallet 1 810 507 kr.'],
      ['Avvikelsen beror på vakanser.'],
    ],
  },
  {
    name: 'headers without any amount below',
    rows: [
      ['', 'Budget', 'Utfall', 'Diff'],
      ['Personal', '', '', ''],
      ['Lokal', '', '', ''],
    ],
  },
];

test.each(NO_BUDGETS)('$name: no budget', ({ rows }) => {
  expect(readBudgets(gridOf(rows))).toEqual([]);
});

test.each(CASES)('the list of people in %s is no budget', async (name) => {
  const file = join(__dirname, '../fixtures/cases', name, 'participants.xlsx');
  const { sheets } = await readXlsx(file);
  const withBudget = sheets.filter(({ grid }) => readBudgets(grid).length > 0);
  expect(withBudget.map(({ grid }) => grid.sheet)).toEqual([
    { 'kraften-2018': 'Budget', 'kraften-2020': 'Ekonomi', 'hallstahammar-2019': 'Ekonomi 2019' }[
      name
    ],
  ]);
});

function isList(grid: Grid): boolean {
  return proposeSource(findBlocks({ grid, tables: [] })).chosen.length > 0;
}

test.each([...TEAM_BUDGETS, ...ODD_BUDGETS])('no list of people: $name', ({ rows, sheet }) => {
  expect(isList(gridOf(rows, sheet))).toBe(false);
});

test('no budget in any layout is a list of people', () => {
  fc.assert(
    fc.property(anyBudget, ({ rows }) => {
      expect(isList(gridOf(rows, 'Ekonomi'))).toBe(false);
    }),
  );
});
