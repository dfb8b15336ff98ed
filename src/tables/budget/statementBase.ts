import type { StatementColumn } from '../../measures/statementColumns';
import type { BudgetBase } from '../../texts/budgetWords';
import { budgetTime } from './budgetTime';

/** The base that a column is, or is against, as texts name it; null for what has none. */
export function statementBase(
  columns: readonly StatementColumn[],
  column: StatementColumn,
): BudgetBase | null {
  const { base, kind } = column;
  if (base === null) return null;
  const own = kind === 'base' || kind === 'periodised';
  const against = own ? column : columns[column.from[0] ?? -1];
  if (against === undefined) return null;
  const part =
    against.kind === 'periodised' ? 'periodised' : against.months < 12 ? 'given' : 'whole';
  return { base, part, time: budgetTime(against) };
}
