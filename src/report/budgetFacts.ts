import { amountInKronor, type Amount } from '../budget/amount';
import { withAccumulated } from '../budget/withAccumulated';
import {
  budgetComparisons,
  type BudgetComparison,
  type Compared,
} from '../measures/budgetComparisons';
import { budgetForecasts } from '../measures/budgetForecasts';
import { WHOLE_YEAR, type ColumnPeriod } from '../budget/budgetColumn';
import type { SentencePart, SignedCell } from './draft';
import { moneyCells, type MoneyAsked } from './moneyCells';
import { rateAs } from './participantFacts';
import type { Value } from './template';
import type { Writer } from './writer';

/** Whether the outcome is below, above or at what it is held against. */
export type Direction = 'under' | 'over' | 'even';

/** One line of a budget, or all of it, as values of a template. */
export interface SaidBudget {
  readonly label: string;
  readonly compared: Compared;
  readonly direction: Direction;
  readonly values: SaidValues;
  /** The cell of the difference, plus for money that is left; none where no table prints it. */
  readonly difference: readonly SignedCell[];
}

type SaidValues = Readonly<
  Record<'outcome' | 'difference' | 'base' | 'baseAmount' | 'share' | 'line', Value>
>;

/** The budget's longest outcome, held against what the sheet has for it. */
export interface BudgetFacts {
  /** The time of the outcome. */
  readonly time: ColumnPeriod;
  readonly periodised: BudgetComparison['periodised'];
  /** Whether the outcome is earlier costs and the period's together. */
  readonly accumulated: boolean;
  readonly total: SaidBudget;
  readonly lines: readonly SaidBudget[];
  /** The same outcome against the other bases. */
  readonly others: readonly SaidBudget[];
  /** An outcome of the first part of the year, where there is a longer one. */
  readonly earlier: { readonly time: ColumnPeriod; readonly outcome: Amount } | null;
  /** Where the year ends if it goes on as it has begun; null once the year is over. */
  readonly forecast: Amount | null;
}

/** What the budget says; null without one, or where no outcome can be held against anything. */
export function budgetFacts(writer: Writer): BudgetFacts | null {
  const { budget } = writer.input;
  if (budget === null) return null;
  const reading = withAccumulated(budget.reading);
  const all = budgetComparisons(reading);
  const timeOf = ({ outcomeColumn }: BudgetComparison): ColumnPeriod => {
    const period = reading.columns[outcomeColumn]?.period ?? { ...WHOLE_YEAR, year: null };
    return { ...period, year: period.year ?? reading.year };
  };
  const monthsOf = (one: BudgetComparison): number => timeOf(one).months;
  const months = Math.max(...all.map(monthsOf));
  const longest = all.filter((one) => monthsOf(one) === months);
  const main = longest.find(({ baseColumn }) => baseColumn !== null) ?? longest[0];
  if (main === undefined || main.total === null) return null;
  const say = said(writer);
  const earlier = all.find((one) => monthsOf(one) < months && one.total !== null);
  const forecast = budgetForecasts(reading).find((one) => one.outcomeColumn === main.outcomeColumn);
  return {
    time: timeOf(main),
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
    earlier:
      earlier === undefined || earlier.total === null
        ? null
        : { time: timeOf(earlier), outcome: earlier.total.outcome },
    forecast: forecast?.total ?? null,
  };
}

/** An amount with its unit, "1 810 507 kronor", in öre where any amount was given so; where a table prints it, it knows its cell. */
export function amountPart(
  { part, input, t }: Writer,
  amount: Amount,
  asked: MoneyAsked,
): readonly SentencePart[] | null {
  const value = amountInKronor(amount);
  const print = hasOre(input) ? 'ore' : 'kronor';
  const cells = input.budget === null ? [] : moneyCells(input.budget, input.tables, asked, value);
  return part(t.economy.amount, { amount: { value, print, figure: null, cells } });
}

function hasOre({ budget }: Writer['input']): boolean {
  const given = budget?.reading.lines.flatMap(({ amounts }) => amounts) ?? [];
  return given.some((one) => one !== null && one.amount % 100 !== 0);
}

function said(writer: Writer) {
  return (
    { base, periodised }: BudgetComparison,
    compared: Compared,
    label: string,
  ): SaidBudget => {
    const direction: Direction =
      compared.difference > 0 ? 'under' : compared.difference < 0 ? 'over' : 'even';
    return {
      label,
      compared,
      direction,
      difference: differenceCells(writer, compared, { what: 'difference', base, label }),
      values: valuesOf(writer, { base, periodised }, compared, label),
    };
  };
}

function differenceCells(
  { input }: Writer,
  { difference }: Compared,
  asked: MoneyAsked,
): readonly SignedCell[] {
  const value = amountInKronor(Math.abs(difference));
  return input.budget === null
    ? []
    : moneyCells(input.budget, input.tables, asked, value).map(({ place }) => ({ place, sign: 1 }));
}

/** The values as a sentence has them where the difference is in this direction: it is always said without its sign. */
export function valuesFacing({ values }: SaidBudget, direction: Direction): SaidValues {
  const sign = direction === 'over' ? -1 : 1;
  return {
    ...values,
    difference: facing(values.difference, sign),
    share: facing(values.share, sign),
  };
}

function facing(value: Value, sign: 1 | -1): Value {
  if (value === null || typeof value === 'string') return value;
  const turned = (cells: readonly SignedCell[]) => cells.map(({ place }) => ({ place, sign }));
  return 'print' in value
    ? { ...value, cells: turned(value.cells) }
    : value.map((part) => (part.kind === 'words' ? part : { ...part, cells: turned(part.cells) }));
}

function valuesOf(
  writer: Writer,
  { base, periodised }: Pick<BudgetComparison, 'base' | 'periodised'>,
  compared: Compared,
  label: string,
): SaidValues {
  const { t, part, input } = writer;
  const rate = compared.base === 0 ? null : Math.abs(compared.difference / compared.base);
  const of = (what: MoneyAsked['what']): MoneyAsked => ({ what, base, label });
  return {
    line: label,
    outcome: amountPart(writer, compared.outcome, of('outcome')),
    difference: amountPart(writer, Math.abs(compared.difference), of('difference')),
    base: t.economy[periodised === 'equalMonths' ? 'periodisedBase' : 'base'][base],
    baseAmount: part(
      t.economy[periodised === 'equalMonths' ? 'periodisedWithAmount' : 'baseWithAmount'][base],
      { amount: amountPart(writer, compared.base, of('base')) },
    ),
    share:
      rate === null
        ? null
        : {
            value: rate,
            print: rateAs(rate, input.definitions.layout),
            figure: null,
            cells:
              input.budget === null ? [] : moneyCells(input.budget, input.tables, of('rate'), rate),
          },
  };
}
