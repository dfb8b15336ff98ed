/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { PROPOSED_BUDGET } from '../../../src/budget/budgetChoice';
import type { CellValue } from '../../../src/cells/cell';
import { sv } from '../../../src/texts/sv';
import { budgetStep as t } from '../../../src/texts/sv/budgetStep';
import { fakeAccess, sheet, TEAM, type FakeAccess } from '../fakeAccess';
import {
  choose,
  headingText,
  paneText,
  press,
  renderPane,
  settle,
  tick,
  type,
  walkTo,
} from '../renderPane';

const BUDGET: readonly (readonly CellValue[])[] = [
  ['Budget 2018', '', '', ''],
  ['', 'Budget', 'Utfall', 'Diff'],
  ['Personal', 2300000, 1737747, 562253],
  ['Resor', 70000, 58458, 11542],
  ['Gåvor', 10, 20, -10],
  ['Totalt', 2370010, 1796225, 573785],
];

async function atBudget(rows = BUDGET): Promise<FakeAccess> {
  const access = fakeAccess({ sheets: [sheet('Deltagare', TEAM), sheet('Ekonomi', rows)] });
  await renderPane(access);
  await walkTo(sv.pane.budget.heading);
  await screen.findByRole('radio', { name: /Blad Ekonomi/ });
  return access;
}

async function insert(access: FakeAccess) {
  await press(sv.pane.next);
  expect(headingText()).toBe(sv.pane.review.heading);
  await press(sv.pane.review.insert);
  const plan = access.inserted.at(-1);
  if (plan === undefined) throw new Error('nothing was inserted');
  return plan;
}

const cellsOf = (plan: Awaited<ReturnType<typeof insert>>, label: string) =>
  plan.tables
    .find(({ id }) => id === 'budget')
    ?.rows.find((row) => row.label === label)
    ?.cells.map(({ value }) => value);

test('a found budget is taken with one press, and becomes tables', async () => {
  const access = await atBudget();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Blad Ekonomi/ }).checked).toBe(true);
  expect(paneText()).toContain('+562\u00a0253');
  const plan = await insert(access);
  expect(cellsOf(plan, 'Personal')?.slice(0, 3)).toEqual([2300000, 1737747, 562253]);
  expect(plan.choices.budget).toEqual(PROPOSED_BUDGET);
});

test('no budget: no tables of money, and it is remembered', async () => {
  const access = await atBudget();
  await tick(t.none);
  const plan = await insert(access);
  expect(plan.tables.map(({ id }) => id)).not.toContain('budget');
  expect(plan.choices.budget).toEqual({ kind: 'none' });
});

test('a column can be something else, and a row can be left out', async () => {
  const access = await atBudget();
  await choose('Budget', t.uses.allotted);
  await tick('Gåvor');
  const plan = await insert(access);
  const table = plan.tables.find(({ id }) => id === 'budget');
  expect(table?.columns[0]).toBe('Tilldelat 2018');
  expect(table?.rows.map(({ label }) => label)).toEqual(['Personal', 'Resor', 'Totalt']);
  expect(cellsOf(plan, 'Totalt')?.[2]).toBe(573795);
});

test('an outcome can be of the first months only', async () => {
  const access = await atBudget();
  await choose('Utfall gäller', t.months(6));
  const plan = await insert(access);
  const table = plan.tables.find(({ id }) => id === 'budget');
  expect(table?.title).toBe('Budget och utfall jan–juni 2018');
  expect(cellsOf(plan, 'Personal')?.slice(0, 4)).toEqual([2300000, 1150000, 1737747, -587747]);
});

test('what the sheet says otherwise is listed, with a way to its cell', async () => {
  const access = await atBudget([
    ['', 'Budget 2018', 'Utfall 2018', 'Diff'],
    ['Personal', 800000, 750000, 50000],
    ['Lokaler', 240000, 198500, 45100],
  ]);
  expect(paneText()).toContain(
    'Lokaler: 240 000 − 198 500 = 41 500'.replace(/ (?=000|500)/g, '\u00a0'),
  );
  await press(sv.pane.review.goTo('D3'));
  expect(access.shown).toEqual([{ sheet: 'Ekonomi', row: 2, column: 3 }]);
});

test('a cell that cannot be shown is said, and can be tried again', async () => {
  const access = await atBudget([
    ['', 'Budget 2018', 'Utfall 2018', 'Diff'],
    ['Personal', 800000, 750000, 50000],
    ['Lokaler', 240000, 198500, 45100],
  ]);
  access.failNext('goTo', new Error('gone'));
  await press(sv.pane.review.goTo('D3'));
  expect(paneText()).toContain(sv.pane.review.goToFailed);
  await press(sv.pane.retry);
  expect(access.shown).toHaveLength(1);
});

test('a typed budget: amounts as people write them, and rows that come and go', async () => {
  const access = fakeAccess({ sheets: [sheet('Deltagare', TEAM)] });
  await renderPane(access);
  await walkTo(sv.pane.review.heading);
  await press(sv.pane.budget.add);
  await screen.findByText(t.noneFound);
  await tick(t.typed);
  const fields = (name: string) => screen.getAllByLabelText<HTMLInputElement>(name);
  const put = async (name: string, at: number, text: string) => {
    const field = fields(name)[at];
    if (field === undefined) throw new Error(name);
    fireEvent.change(field, { target: { value: text } });
    await settle();
  };
  await put(t.label, 0, 'Personal');
  await put(t.bases.budget, 0, '1 157 tkr');
  await put(t.outcome, 0, '1,1 Mkr');
  await press(t.removeLine('Rad 2'));
  await press(t.addLine);
  expect(fields(t.label)).toHaveLength(3);
  const plan = await insert(access);
  expect(cellsOf(plan, 'Personal')?.slice(0, 3)).toEqual([1157000, 1100000, 57000]);
  expect(plan.choices.budget).toMatchObject({ kind: 'typed', typed: { months: 12 } });
});

test('an amount that cannot be read is said at its field and holds the user', async () => {
  await atBudget();
  await tick(t.typed);
  await type(t.allotted, 'mycket');
  expect(paneText()).toContain(t.amountUnreadable);
  await press(sv.pane.next);
  expect(headingText()).toBe(sv.pane.budget.heading);
});

test('typing begins with what was found', async () => {
  await atBudget();
  await tick(t.typed);
  const labels = screen.getAllByLabelText<HTMLInputElement>(t.label).map(({ value }) => value);
  expect(labels).toEqual(['Personal', 'Resor', 'Gåvor']);
  const outcomes = screen.getAllByLabelText<HTMLInputElement>(t.outcome).map(({ value }) => value);
  expect(outcomes[0]?.replace(/\u00a0/g, ' ')).toBe('1 737 747');
});

test('a budget of another year is not proposed, and is warned of when chosen', async () => {
  await atBudget([
    ['', 'Budget 2016', 'Utfall 2016'],
    ['Personal', 800000, 750000],
    ['Lokaler', 240000, 198500],
  ]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: t.none }).checked).toBe(true);
  await tick(/Blad Ekonomi/);
  expect(paneText()).toContain('Budgeten gäller 2016, men rapporten gäller');
});
