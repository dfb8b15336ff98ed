import { readBudgets } from '../../src/budget/readBudgets';
import { described, gridOf } from './described';
import { TEAM_BUDGETS } from './teamBudgets';
import { ODD_BUDGETS } from './oddBudgets';

test.each([...TEAM_BUDGETS, ...ODD_BUDGETS])('$name', ({ rows, sheet, expected }) => {
  expect(readBudgets(gridOf(rows, sheet)).map(described)).toEqual(expected);
});
