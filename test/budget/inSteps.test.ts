import { readBudgets, readBudgetsInSteps } from '../../src/budget/readBudgets';
import { rises, walkSteps } from '../support/walkSteps';

test('looking for budgets in a long list pauses on the way, and finds the same', () => {
  const list = Array.from({ length: 1_000 }, (_, i) => [i, 43_000 + i, 'K', 'Försörjningsstöd']);
  const rows = [
    ['Kostnad', 'Budget', 'Utfall'],
    ['Löner', 1_000_000, 950_000],
    ['Lokaler', 200_000, 210_000],
    ...list,
  ];
  const grid = { sheet: 'Blad1', top: 0, left: 0, rows };
  const { result, shares } = walkSteps(readBudgetsInSteps(grid));
  expect(result).toEqual(readBudgets(grid));
  expect(result).toHaveLength(1);
  expect(shares.length).toBeGreaterThanOrEqual(4);
  expect(rises(shares)).toBe(true);
});
