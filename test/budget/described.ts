import { cellAddress, type CellValue, type Grid } from '../../src/cells/cell';
import { amountInKronor } from '../../src/budget/amount';
import type { BudgetColumn } from '../../src/budget/budgetColumn';
import type { BudgetAmount, BudgetReading } from '../../src/budget/budgetReading';
import { checkBudget } from '../../src/budget/checkBudget';
import { formatBudgetFinding } from '../../src/budget/formatBudget';
import { budget as sv } from '../../src/texts/sv/budget';

export type Rows = readonly (readonly CellValue[])[];

/** What a budget says, in kronor and short enough to stand in a table of expectations. */
export interface Described {
  /** "outcome 2020 1+6": meaning, year, first month and number of months unless it is the year. */
  readonly columns: readonly string[];
  readonly lines: Readonly<Record<string, readonly (number | null)[]>>;
  readonly sums?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly totals?: readonly string[];
  readonly problems?: readonly string[];
  readonly findings?: readonly string[];
}

export function gridOf(rows: Rows, sheet = 'Blad1', top = 0, left = 0): Grid {
  return { sheet, top, left, rows };
}

function describeColumn({ meaning, period, previousYear, of }: BudgetColumn): string {
  const { year, firstMonth, months } = period;
  const words = [meaning, year === null ? '?' : String(year)];
  if (months < 12) words.push(`${firstMonth}+${months}`);
  if (previousYear) words.push('before');
  if (of !== null) words.push(`${of.base}-${of.outcome}${of.share === 1 ? '' : `*${of.share}`}`);
  if (of?.reversed === true) words.push('reversed');
  return words.join(' ');
}

const inKronor = (amounts: readonly (BudgetAmount | null)[]): readonly (number | null)[] =>
  amounts.map((amount) => (amount === null ? null : amountInKronor(amount.amount)));

const ifAny = <K extends string, T>(
  key: K,
  list: readonly T[],
): Partial<Record<K, readonly T[]>> => {
  const some: Partial<Record<K, readonly T[]>> = {};
  if (list.length > 0) some[key] = list;
  return some;
};

/** A reading as the tables of expectations write it; nothing is left out but what is empty. */
export function described(reading: BudgetReading): Described {
  const { columns, lines, sums, totals, problems } = reading;
  const rows = (list: readonly (typeof lines | typeof sums)[number][]) =>
    Object.fromEntries(list.map(({ label, amounts }) => [label, inKronor(amounts)]));
  return {
    columns: columns.map(describeColumn),
    lines: rows(lines),
    ...(sums.length > 0 ? { sums: rows(sums) } : {}),
    ...ifAny(
      'totals',
      totals.map((t) => `${t.meaning} ${amountInKronor(t.amount)} ${cellAddress(t.cell)}`),
    ),
    ...ifAny(
      'problems',
      problems.map((p) => `${p.code} ${cellAddress(p.cell)} ${p.found}`.trim()),
    ),
    ...ifAny(
      'findings',
      checkBudget(reading).map((f) => formatBudgetFinding(f, sv).replaceAll('\u00a0', ' ')),
    ),
  };
}
