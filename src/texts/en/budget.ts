import { formatAmount } from '../amounts';
import type { BudgetTexts } from '../budgetTexts';
import type { BudgetBase, BudgetTime } from '../budgetWords';
import { formatNumber } from '../numbers';

const money = (kronor: number): string => formatAmount(kronor, 'en');

const row = (label: string, cell: string): string => (label === '' ? `Cell ${cell}` : label);

const MONTHS = 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec'.split(' ');

const months = ({ first, last, lastDay }: BudgetTime): string => {
  const end = `${lastDay === null ? '' : `${lastDay} `}${MONTHS[last - 1] ?? ''}`;
  return first === last && lastDay === null ? end : `${MONTHS[first - 1] ?? ''}–${end}`;
};

const isYear = ({ first, last, lastDay }: BudgetTime): boolean =>
  first === 1 && last === 12 && lastDay === null;

const time = (of: BudgetTime): string =>
  [isYear(of) ? '' : months(of), of.year === null ? '' : String(of.year)].join(' ').trim();

const BASES = {
  budget: { whole: 'budget', periodised: 'budget of the months' },
  asked: { whole: 'asked for', periodised: 'asked for, of the months' },
  allotted: { whole: 'allotted', periodised: 'allotted, of the months' },
  decided: { whole: 'decision', periodised: 'decision, of the months' },
};

const baseName = ({ base, part, time: of }: BudgetBase): string =>
  part === 'given' ? `${BASES[base].whole} ${months(of)}` : BASES[base][part];

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const monthCount = (count: number): string =>
  formatNumber(count, 'en', Number.isInteger(count) ? 0 : 1);

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
  table: {
    rowHeading: 'Cost',
    total: 'Total',
    unnamed: 'Unnamed',
    title: (of) => `Budget and outcome ${time(of)}`.trim(),
    plan: (of) => `Budget for ${time(of)}`.trim(),
    basesTitle: (bases, of) =>
      `Outcome against ${bases.map((base) => BASES[base].whole).join(' and ')} ${time(of)}`.trim(),
    basesHeading: 'Compared with',
    baseRow: (base) => upper(BASES[base].whole),
    amount: 'Amount',
    column: {
      base: (of) =>
        of.base === 'decided'
          ? 'Decided in all'
          : `${isYear(of.time) && of.base === 'budget' ? 'Year’s budget' : upper(BASES[of.base].whole)} ${time(of.time)}`.trim(),
      periodised: (of) => `${upper(BASES[of.base].whole)}, share of ${months(of.time)}`,
      periodisedAmount: (of) => `Share of ${months(of)}`,
      earlierCosts: 'Costs approved earlier',
      periodCosts: 'Costs of the period',
      outcome: (of) => `Outcome ${time(of)}`.trim(),
      accumulated: 'Accumulated',
      difference: (of) =>
        of.base === 'decided' ? 'Left of the decision' : `Difference from ${baseName(of)}`,
      rate: (of) => (of.base === 'decided' ? 'Left in %' : `Difference in % of ${baseName(of)}`),
      eachDifference: 'Difference',
      eachRate: 'Difference in %',
      forecast: (of) => `Forecast for the year ${of.year ?? ''}`.trim(),
      forecastDifference: (of) => `Forecast’s difference from ${baseName(of)}`,
      previousOutcome: (year) => (year === null ? 'Outcome of the year before' : `Outcome ${year}`),
    },
    note: {
      difference: (bases) =>
        `Difference = ${bases.map(baseName).join(' or ')} − outcome. Plus is money left, minus is overspent.`,
      remaining: 'Left = decided in all − accumulated. Minus is overspent.',
      periodised: (count) =>
        `The share is ${monthCount(count)} of the year’s 12 months, the same for every month.`,
      straightForecast: (count) =>
        `The forecast is a straight line: the outcome of ${monthCount(count)} months turned into 12. Costs expected later in the year are not in it.`,
      ownForecast: 'The forecast is the one in the budget.',
      within: 'A row with “of which” is part of the row above and is not counted again.',
      income: 'Income is not in the total.',
      previousHasMore: (year) =>
        `The total of ${year ?? 'the year before'} has costs too that have no row in this year’s budget.`,
      missing: '“–” means that an amount is missing or cannot be read.',
      fromSheet: (sheet) => `Kronor. The amounts are from the sheet ${sheet}.`,
      typed: 'Kronor. The amounts were typed in.',
    },
    working: (of, base, outcome, difference) =>
      `${upper(baseName(of))} ${money(base)} − outcome ${money(outcome)} = ${money(difference)} kronor.`,
  },
};
