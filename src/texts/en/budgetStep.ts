import type { BudgetStepTexts } from '../budgetStepTexts';
import { months as MONTHS } from './months';

/** The wizard's budget step in English. */
export const budgetStep: BudgetStepTexts = {
  sourceLegend: 'Budget in the report',
  found: (sheet, cell) => `Sheet ${sheet}, at ${cell}`,
  foundDetail: (title, lines) =>
    [title, lines === 1 ? '1 row' : `${lines} rows`].filter((text) => text !== '').join(', '),
  typed: 'Type the budget here',
  none: 'No budget',
  noneFound: 'No sheet has a budget that was recognised. Type it here, or go on without one.',
  otherYear: (year, period) =>
    `The budget is for ${year}, but the report is about ${period}. Check that it is the right one.`,
  nothing: 'With these choices no amount is left to show.',
  preview: 'What the report will have',

  columns: (count) => (count === 1 ? 'Change the column' : `Change the columns (${count})`),
  columnsHelp: 'What the amounts of each column are. Sums and differences are always worked out.',
  column: (header, letters) => (header === '' ? `Column ${letters}` : header),
  sample: (amounts) => `Such as ${amounts}`,
  uses: {
    budget: 'Budget',
    asked: 'Asked for',
    allotted: 'Allotted',
    decided: 'Decided in all',
    outcome: 'Outcome',
    previousOutcome: 'Outcome of the year before',
    forecast: 'Forecast',
    approvedEarlier: 'Costs approved earlier',
    periodCosts: 'Costs of the period',
    accumulated: 'Accumulated',
    difference: 'Difference, worked out',
    unused: 'Not used',
  },
  monthsOf: (header) => `${header} is of`,
  months: (months) =>
    months === 12
      ? 'The whole year'
      : months === 1
        ? 'January'
        : `January–${MONTHS[months - 1] ?? ''}`,
  otherMonths: 'As the header says',
  lines: (count) => (count === 1 ? 'Change the row' : `Choose rows (${count})`),
  linesLegend: 'Rows that belong to the budget',
  line: (label, cell) => (label === '' ? `Row without a name, ${cell}` : label),

  findings: 'To correct in the sheet',
  findingsHelp: 'The report does its own sums: it is right even if the sheet is left as it is.',

  base: 'The amounts are',
  bases: { budget: 'Budget', asked: 'Asked for', allotted: 'Allotted' },
  year: 'Year',
  yearUnreadable: 'Write the year with four digits, such as 2020.',
  outcomeMonths: 'The outcome is of',
  typedLegend: 'Costs',
  typedHelp: 'Write amounts in kronor, or as 1 157 tkr or 2.3 Mkr.',
  typedLine: (number) => `Row ${number}`,
  label: 'Cost',
  outcome: 'Outcome',
  addLine: 'Add a row',
  removeLine: (name) => `Remove ${name}`,
  allotted: 'Allotted in all, if that is another amount',
  amountUnreadable: 'The amount cannot be read. Write it like 240 000.',
  nothingTyped: 'Type at least one row with an amount, or choose No budget.',
};
