import { amountInKronor, type Amount } from '../budget/amount';
import { withAccumulated } from '../budget/withAccumulated';
import {
  budgetComparisons,
  type BudgetComparison,
  type Compared,
} from '../measures/budgetComparisons';
import { budgetForecasts } from '../measures/budgetForecasts';
import type { Table } from '../tables/table';
import type { CellPlace, SentencePart, SignedCell } from './draft';
import type { Value } from './template';
import type { Writer } from './writer';

/** Whether the outcome is below, above or at what it is held against. */
export type Direction = 'under' | 'over' | 'even';

/** One line of a budget, or all of it, as values of a template. */
export interface SaidBudget {
  readonly label: string;
  readonly compared: Compared;
  readonly direction: Direction;
  readonly values: Readonly<
    Record<'outcome' | 'difference' | 'base' | 'baseAmount' | 'share' | 'line', Value>
  >;
}

/** The budget's longest outcome, held against what the sheet has for it. */
export interface BudgetFacts {
  readonly year: number | null;
  readonly months: number;
  readonly periodised: BudgetComparison['periodised'];
  /** Whether the outcome is earlier costs and the period's together. */
  readonly accumulated: boolean;
  readonly total: SaidBudget;
  readonly lines: readonly SaidBudget[];
  /** The same outcome against the other bases. */
  readonly others: readonly SaidBudget[];
  /** An outcome of the first part of the year, where there is a longer one. */
  readonly earlier: { readonly months: number; readonly outcome: Amount } | null;
  /** Where the year ends if it goes on as it has begun; null once the year is over. */
  readonly forecast: { readonly months: number; readonly outcome: Amount } | null;
}

/** What the budget says; null without one, or where no outcome can be held against anything. */
export function budgetFacts(writer: Writer): BudgetFacts | null {
  const { budget } = writer.input;
  if (budget === null) return null;
  const reading = withAccumulated(budget.reading);
  const all = budgetComparisons(reading);
  const monthsOf = ({ outcomeColumn }: BudgetComparison): number =>
    reading.columns[outcomeColumn]?.period.months ?? 12;
  const months = Math.max(...all.map(monthsOf));
  const longest = all.filter((one) => monthsOf(one) === months);
  const main = longest.find(({ baseColumn }) => baseColumn !== null) ?? longest[0];
  if (main === undefined || main.total === null) return null;
  const say = said(writer);
  const earlier = all.find((one) => monthsOf(one) < months && one.total !== null);
  const forecast = budgetForecasts(reading).find((one) => one.outcomeColumn === main.outcomeColumn);
  return {
    year: reading.columns[main.outcomeColumn]?.period.year ?? reading.year,
    months,
    periodised: main.periodised,
    accumulated: reading.columns[main.outcomeColumn]?.meaning === 'accumulated',
    total: say(main, main.total, ''),
    lines: reading.lines.flatMap(({ label, within, income }, i): readonly SaidBudget[] => {
      const compared = main.lines[i] ?? null;
      return compared === null || within || income || label === ''
        ? []
        : [say(main, compared, label)];
    }),
    others: longest.flatMap((one) =>
      one === main || one.total === null ? [] : [say(one, one.total, '')],
    ),
    earlier: earlier === undefined ? null : outcomeAfter(monthsOf(earlier), earlier.total?.outcome),
    forecast:
      forecast === undefined ? null : outcomeAfter(forecast.months, forecast.total ?? undefined),
  };
}

function outcomeAfter(
  months: number,
  outcome: Amount | undefined,
): { readonly months: number; readonly outcome: Amount } | null {
  return outcome === undefined ? null : { months, outcome };
}

/** An amount with its unit, "1 810 507 kronor", in öre where any amount was given so; of a row of the budget's tables ('' is the total) it knows its cell. */
export function amountPart(
  { part, input, t }: Writer,
  amount: Amount,
  label: string | null = null,
): readonly SentencePart[] | null {
  const value = amountInKronor(amount);
  const place = label === null ? null : moneyCell(input.tables, value, label);
  const cells: readonly SignedCell[] = place === null ? [] : [{ place, sign: 1 }];
  const print = hasOre(input) ? 'ore' : 'kronor';
  return part(t.economy.amount, { amount: { value, print, figure: null, cells } });
}

function hasOre({ budget }: Writer['input']): boolean {
  const given = budget?.reading.lines.flatMap(({ amounts }) => amounts) ?? [];
  return given.some((one) => one !== null && one.amount % 100 !== 0);
}

const MONEY: ReadonlySet<string> = new Set(['money', 'ore', 'moneyChange', 'oreChange']);

/** The first cell with an amount in a row of the budget's tables; the table of bases has no lines, and its rows are totals. */
function moneyCell(tables: readonly Table[], value: number, label: string): CellPlace | null {
  for (const { id, rows } of tables) {
    for (const [row, { label: own, total, cells }] of rows.entries()) {
      if (label === '' ? !total && id !== 'budgetBases' : own !== label) continue;
      const column = cells.findIndex(
        (cell) => MONEY.has(cell.format) && typeof cell.value === 'number' && cell.value === value,
      );
      if (column >= 0) return { table: id, row, column };
    }
  }
  return null;
}

function said(writer: Writer) {
  const { t, part } = writer;
  return (
    { base, periodised }: BudgetComparison,
    compared: Compared,
    label: string,
  ): SaidBudget => ({
    label,
    compared,
    direction: compared.difference > 0 ? 'under' : compared.difference < 0 ? 'over' : 'even',
    values: {
      line: label,
      outcome: amountPart(writer, compared.outcome, label),
      difference: amountPart(writer, Math.abs(compared.difference), label),
      base: t.economy[periodised === 'equalMonths' ? 'periodisedBase' : 'base'][base],
      baseAmount: part(
        t.economy[periodised === 'equalMonths' ? 'periodisedWithAmount' : 'baseWithAmount'][base],
        { amount: amountPart(writer, compared.base, label) },
      ),
      share:
        compared.base === 0
          ? null
          : {
              value: Math.abs(compared.difference / compared.base),
              print: 'percent',
              figure: null,
              cells: [],
            },
    },
  });
}
