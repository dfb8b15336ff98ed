import { amountInKronor, type Amount } from '../../budget/amount';
import type { BudgetReport } from '../../measures/budgetReport';
import type { BudgetStatement } from '../../measures/budgetStatement';
import type { StatementColumn, StatementColumnKind } from '../../measures/statementColumns';
import type { BudgetedAmount } from '../../texts/auditWords';

/** An amount that a budget gives in all, in kronor, and the months that it is of. */
export interface GivenAmount {
  readonly what: BudgetedAmount;
  readonly months: number;
  readonly kronor: number;
}

/** What a budget gives in all: every base, outcome and difference, each amount and time once. */
export function amountsOf({
  main,
  partYear,
  bases,
  reading,
}: BudgetReport): readonly GivenAmount[] {
  const given = (what: BudgetedAmount, months: number, amount: Amount): GivenAmount => ({
    what,
    months,
    kronor: amountInKronor(amount),
  });
  return [
    ...[main, ...(partYear === null ? [] : [partYear])].flatMap((statement) =>
      totalsOf(statement).flatMap(({ column, amount }) => {
        const what = WHAT[column.kind];
        return what === null ? [] : [given(what, column.months, amount)];
      }),
    ),
    ...(bases?.rows ?? []).flatMap(({ whole, compared }) => [
      given('budget', 12, whole),
      given('surplus', bases?.months ?? 12, compared.difference),
    ]),
    ...reading.totals
      .filter(({ meaning }) => ['budget', 'asked', 'allotted', 'decided'].includes(meaning))
      .map(({ amount }) => given('budget', 12, amount)),
  ];
}

/** The columns of a statement with what they come to in all; none for those that come to nothing. */
export function totalsOf({
  columns,
  rows,
}: BudgetStatement): readonly { readonly column: StatementColumn; readonly amount: Amount }[] {
  const total = rows.at(-1);
  return columns.flatMap((column, at) => {
    const amount = total?.values[at] ?? null;
    return amount === null ? [] : [{ column, amount }];
  });
}

const WHAT: Readonly<Record<StatementColumnKind, BudgetedAmount | null>> = {
  base: 'budget',
  periodised: 'budget',
  earlierCosts: null,
  periodCosts: 'spent',
  outcome: 'spent',
  difference: 'surplus',
  rate: null,
  forecast: null,
  forecastDifference: null,
  previousOutcome: null,
};
