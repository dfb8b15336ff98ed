import type { BudgetStatement } from '../../measures/budgetStatement';
import type { StatementColumnKind } from '../../measures/statementColumns';
import type { NumberFormat } from '../table';

/** Whether any amount that was given is not in whole kronor: then all of a table shows its öre. */
export function hasOre({ columns, rows }: BudgetStatement): boolean {
  return rows.some(({ values }) =>
    columns.some(({ source }, at) => source !== null && (values[at] ?? 0) % 100 !== 0),
  );
}

/** How the amounts of a column are written: what is left has a sign, so that no colour need tell it. */
export function moneyFormat(kind: StatementColumnKind, ore: boolean): NumberFormat {
  switch (kind) {
    case 'rate':
      return 'rateChange';
    case 'difference':
    case 'forecastDifference':
      return ore ? 'oreChange' : 'moneyChange';
    case 'base':
    case 'periodised':
    case 'earlierCosts':
    case 'periodCosts':
    case 'outcome':
    case 'forecast':
    case 'previousOutcome':
      return ore ? 'ore' : 'money';
  }
}
