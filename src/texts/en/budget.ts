import { formatAmount } from '../amounts';
import type { BudgetTexts } from '../budgetTexts';

const money = (kronor: number): string => formatAmount(kronor, 'en');

const row = (label: string, cell: string): string => (label === '' ? `Cell ${cell}` : label);

/** The English sentences about a budget. */
export const budget: BudgetTexts = {
  finding: {
    sumDiffers: ({ label, column, cell, computed, stated }) =>
      `${row(label, cell)}, ${column}: the rows add up to ${money(computed)}, the sheet says ${money(stated)} (${cell}). Correct the sum or the row that is wrong.`,
    differenceDiffers: (words) =>
      `${row(words.label, words.cell)}: ${money(words.minuend)} − ${money(words.subtrahend)} = ${money(words.computed)}, the sheet says ${money(words.stated)} (${words.cell}). Correct the difference or one of the amounts.`,
    accumulatedDiffers: (words) =>
      `${row(words.label, words.cell)}: ${money(words.earlier)} + ${money(words.period)} = ${money(words.computed)}, the sheet says ${money(words.stated)} (${words.cell}). Correct the accumulated amount or one of the others.`,
    differenceReversed: ({ column, cell }) =>
      `In the column ${column} (${cell}) the difference is outcome − budget: minus is money left. In the report it is budget − outcome: plus is money left.`,
  },
  problem: {
    amountUnreadable: ({ cell, found }) =>
      `The amount in ${cell} cannot be read: “${found}”. The row counts without it. Write an amount only, such as 240000.`,
    columnNotUnderstood: ({ cell, found }) =>
      found === ''
        ? `The column with ${cell} has no header and is not read. Write what the amounts are, such as Outcome 2020.`
        : `The header “${found}” in ${cell} is not recognised, so the column is not read. Write what the amounts are, such as Outcome 2020.`,
    rowBelowSum: ({ cell, found }) =>
      `The row ${found === '' ? '' : `“${found}” `}with ${cell} stands below the sum and is not read. Move it above the sum if it belongs to the budget.`,
  },
};
