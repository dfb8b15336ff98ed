import type { Table, TableId } from '../table';
import type { BudgetInput, ReportInput } from '../tableInput';
import { basesTable } from './basesTable';
import { statementTable } from './statementTable';

/** What a budget must tell for one of its tables to be possible. */
export type BudgetNeed = Extract<TableId, 'budget' | 'budgetBases' | 'budgetPartYear'>;

/** What a table of money would need that is not known; null where the table is possible. */
export function missingBudget(id: BudgetNeed, budget: BudgetInput | null): BudgetNeed | null {
  if (budget === null) return 'budget';
  return tableOf(id, budget) === null ? id : null;
}

/**
 * One of the tables of a budget.
 *
 * @throws RangeError where the budget does not have it: see missingBudget.
 */
export function budgetTable(id: BudgetNeed): (input: Pick<ReportInput, 'budget'>) => Table {
  return ({ budget }) => {
    const table = budget === null ? null : tableOf(id, budget);
    if (table === null) throw new RangeError(`no ${id} without what it needs`);
    return table;
  };
}

function tableOf(id: BudgetNeed, { report, texts }: BudgetInput): Table | null {
  const { reading, main, partYear, bases } = report;
  switch (id) {
    case 'budget':
      return statementTable(id, main, reading, texts);
    case 'budgetPartYear':
      return partYear === null ? null : statementTable(id, partYear, reading, texts);
    case 'budgetBases':
      return bases === null ? null : basesTable(bases, texts);
  }
}
