import type { BudgetReading } from '../../src/budget/budgetReading';
import { readBudgets } from '../../src/budget/readBudgets';
import type { CellValue } from '../../src/cells/cell';
import { budgetReport } from '../../src/measures/budgetReport';
import type { BudgetInput } from '../../src/tables/tableInput';
import { budget as sv } from '../../src/texts/sv/budget';

type Rows = readonly (readonly CellValue[])[];

/** A year with its half-year, asked for by line and allotted in all. */
export const ASKED_AND_ALLOTTED: Rows = [
  ['', 'Årsbudget, äskat 2020', 'Halvårsutfall tom 200630', 'Utfall 2020'],
  ['Personal', 1950000, 891385, 1699864],
  ['Utbildning', 32000, 22931, 31357],
  ['Deltagarkostnader', 218000, 64454, 79286],
  ['Totalt', 2200000, 978770, 1810507],
  ['Tilldelat', 1880000, '', ''],
];

/** The one budget that stands in these rows. */
export function readBudget(rows: Rows, sheet = 'Ekonomi'): BudgetReading {
  const [only, ...others] = readBudgets({ sheet, top: 0, left: 0, rows });
  if (only === undefined || others.length > 0) throw new Error('not one budget');
  return only;
}

/** What a report's tables of money are made from, by default beside no other budget. */
export function budgetInput(rows: Rows, others: readonly BudgetReading[] = []): BudgetInput {
  return { report: budgetReport(readBudget(rows), others), texts: sv };
}
