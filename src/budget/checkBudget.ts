import { sumAmounts } from './amount';
import { agrees } from './agrees';
import type { BudgetColumn } from './budgetColumn';
import type { BudgetFinding } from './budgetFinding';
import type { BudgetAmount, BudgetLine, BudgetReading, BudgetSum } from './budgetReading';
import { checkNamedDifference } from './checkNamedDifference';
import { differenceIn } from './differencePairs';
import { unreadableAt } from './unreadableAt';

type Row = BudgetLine | BudgetSum;

/**
 * Sums, differences and running totals that stand in a sheet, compared with what its own amounts
 * give: one finding for each that is otherwise, row by row. A difference in a sum row may be that of
 * the row or the sum of its column; both are right. Income may be added to a sum or taken from it,
 * and its difference be counted either way.
 */
export function checkBudget(reading: BudgetReading): readonly BudgetFinding[] {
  const { columns, lines, sums, totals } = reading;
  return [
    ...columns.flatMap(({ of, cell, header }): BudgetFinding[] =>
      of?.reversed === true ? [{ code: 'differenceReversed', cell, column: header }] : [],
    ),
    ...columns.flatMap((column, at) => [
      ...lines.flatMap((line) => checkRow(reading, line, column, at)),
      ...sums.flatMap((sum) => checkSum(reading, sum, column, at)),
    ]),
    ...totals.flatMap((total) => checkNamedDifference(reading, total)),
  ];
}

function checkRow(
  { columns, unit }: BudgetReading,
  row: Row,
  column: BudgetColumn,
  at: number,
): readonly BudgetFinding[] {
  const stated = row.amounts[at];
  if (stated === null || stated === undefined) return [];
  const said = {
    cell: stated.cell,
    label: row.label,
    column: column.header,
    stated: stated.amount,
  };
  if (column.meaning === 'accumulated') {
    const earlier = amountUnder(columns, row, 'approvedEarlier');
    const period = amountUnder(columns, row, 'periodCosts');
    if (earlier === null && period === null) return [];
    const terms = [earlier?.amount ?? 0, period?.amount ?? 0] as const;
    const computed = sumAmounts(terms);
    return agrees(stated.amount, computed, terms, unit)
      ? []
      : [{ code: 'accumulatedDiffers', ...said, computed, earlier: terms[0], period: terms[1] }];
  }
  const difference = column.of === null ? null : differenceIn(row.amounts, column.of);
  if (difference === null) return [];
  const { base, outcome, value } = difference;
  if (agrees(stated.amount, value, [base, outcome], unit)) return [];
  if ('income' in row && row.income && agrees(-stated.amount, value, [base, outcome], unit)) {
    return [];
  }
  const [minuend, subtrahend] = column.of?.reversed === true ? [outcome, base] : [base, outcome];
  return [{ code: 'differenceDiffers', ...said, computed: value, minuend, subtrahend }];
}

function checkSum(
  reading: BudgetReading,
  sum: BudgetSum,
  column: BudgetColumn,
  at: number,
): readonly BudgetFinding[] {
  const stated = sum.amounts[at];
  if (stated === null || stated === undefined) return [];
  if (sum.lines.some((line) => unreadableAt(reading, line, at))) return [];
  const { terms, afterIncome } = termsOf(reading, sum, at);
  const computed = sumAmounts(terms);
  const holds =
    terms.length > 0 &&
    [terms, afterIncome].some((each) =>
      agrees(stated.amount, sumAmounts(each), each, reading.unit),
    );
  const across = checkRow(reading, sum, column, at);
  const worksAcross = column.of !== null || column.meaning === 'accumulated';
  if (holds || (worksAcross && across.length === 0)) return [];
  if (across.length > 0) return across;
  if (terms.length === 0) return [];
  return [
    {
      code: 'sumDiffers',
      cell: stated.cell,
      label: sum.label,
      column: column.header,
      stated: stated.amount,
      computed,
    },
  ];
}

function termsOf({ lines }: BudgetReading, sum: BudgetSum, at: number) {
  const rows = sum.lines.flatMap((line) => lines[line] ?? []);
  const amounts = rows.flatMap(({ income, amounts: all }) => {
    const amount = all[at]?.amount;
    return amount === undefined ? [] : [{ amount, income }];
  });
  return {
    terms: amounts.map(({ amount }) => amount),
    afterIncome: amounts.map(({ amount, income }) => (income ? -amount : amount)),
  };
}

function amountUnder(
  columns: readonly BudgetColumn[],
  row: Row,
  meaning: BudgetColumn['meaning'],
): BudgetAmount | null {
  const at = columns.findIndex((column) => column.meaning === meaning);
  return row.amounts[at] ?? null;
}
