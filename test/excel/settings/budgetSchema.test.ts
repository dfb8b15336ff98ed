import { PROPOSED_BUDGET, type BudgetChoice } from '../../../src/budget/budgetChoice';
import { parseChoices } from '../../../src/excel/settings/choicesSchema';
import { DEFAULT_TABLE_CHOICE } from '../../../src/tables/tableChoice';
import { participant } from '../../support/participants';
import { reportPlan } from '../../support/reportPlan';

const { choices } = reportPlan([participant()]);

test.each<BudgetChoice>([
  { kind: 'none' },
  {
    kind: 'sheet',
    place: { sheet: 'Ekonomi', cell: 'B1' },
    columns: { 0: { use: 'allotted', months: null }, 2: { use: 'outcome', months: 6 } },
    leftOut: ['Gåvor'],
  },
  {
    kind: 'typed',
    typed: {
      base: 'asked',
      year: '2020',
      months: 12,
      lines: [{ label: 'Personal', base: '1 157 tkr', outcome: '' }],
      allotted: '',
    },
  },
])('a budget that is $kind comes back as it was chosen', (budget) => {
  expect(parseChoices({ ...choices, budget })?.budget).toEqual(budget);
});

test('choices of before there were budgets take the proposed one, with its tables', () => {
  const earlier = Object.fromEntries(Object.entries(choices).filter(([key]) => key !== 'budget'));
  const tableChoice = { ...DEFAULT_TABLE_CHOICE, tables: ['result'] };
  const parsed = parseChoices({ ...earlier, tableChoice });
  expect(parsed?.budget).toEqual(PROPOSED_BUDGET);
  expect(parsed?.tableChoice.tables).toEqual(['result', 'budget', 'budgetBases', 'budgetPartYear']);
  const { tables } = parseChoices({ ...earlier, tableChoice: undefined })?.tableChoice ?? {};
  expect(tables).toEqual(DEFAULT_TABLE_CHOICE.tables);
});

test('tables of money that were unticked stay so', () => {
  const tableChoice = { ...DEFAULT_TABLE_CHOICE, tables: ['result'] };
  expect(parseChoices({ ...choices, tableChoice })?.tableChoice.tables).toEqual(['result']);
});

test('a budget of a later version is as if nothing was said of it', () => {
  expect(parseChoices({ ...choices, budget: { kind: 'cloud' } })?.budget).toEqual(PROPOSED_BUDGET);
});
