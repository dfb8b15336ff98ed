import { amountInKronor, type Amount } from '../budget/amount';
import {
  budgetComparisons,
  type BudgetComparison,
  type Compared,
} from '../measures/budgetComparisons';
import { budgetForecasts } from '../measures/budgetForecasts';
import type { SentencePart } from './draft';
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
  const { reading } = budget;
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

/** An amount with its unit: "1 810 507 kronor". */
export function amountPart({ part, t }: Writer, amount: Amount): readonly SentencePart[] | null {
  return part(t.economy.amount, {
    amount: { value: amountInKronor(amount), print: 'kronor', figure: null, cells: [] },
  });
}

function said(writer: Writer) {
  const { t, part } = writer;
  return ({ base }: BudgetComparison, compared: Compared, label: string): SaidBudget => ({
    label,
    compared,
    direction: compared.difference > 0 ? 'under' : compared.difference < 0 ? 'over' : 'even',
    values: {
      line: label,
      outcome: amountPart(writer, compared.outcome),
      difference: amountPart(writer, Math.abs(compared.difference)),
      base: t.economy.base[base],
      baseAmount: part(t.economy.baseWithAmount[base], {
        amount: amountPart(writer, compared.base),
      }),
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
