import { checkBudget } from '../../budget/checkBudget';
import type { AuditContext } from '../context';
import type { Comparison } from './collect';
import { oncePerPlace } from './oncePerPlace';
import { sumsByMajority } from './sumsByMajority';

/** Sums of budget tables that the reader of budgets makes nothing of, such as a year's result below its parts. */
export function moneySums({ moneyTables, budgets }: AuditContext): readonly Comparison[] {
  const told = budgets.flatMap(checkBudget).map(({ cell }) => ({ kind: 'cell', cell }) as const);
  return oncePerPlace(moneyTables.flatMap(sumsByMajority), told);
}
