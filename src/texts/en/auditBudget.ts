import { formatAmount } from '../amounts';
import { subtraction } from '../sums';
import type { AuditWords, FindingText } from '../auditWords';

const money = (kronor: number): string => formatAmount(kronor, 'en');
const row = (label: string): string => (label === '' ? '' : `${label}: `);

const budgeted = { budget: 'the budget', spent: 'the outcome', surplus: 'what is left' } as const;

/** What an audit says of the budget tables of a report, in English. */
export const budgetFindings = {
  divisionDiffers: (w: AuditWords['divisionDiffers']) => {
    const arithmetic = `${money(w.whole)} / ${w.by} = ${money(w.computed)}`;
    return {
      expected: money(w.computed),
      arithmetic,
      message: `The amount does not follow from the division: ${arithmetic}. Correct the amount or what it is taken from.`,
    };
  },
  budgetSumDiffers: (w: AuditWords['budgetSumDiffers']) => ({
    expected: money(w.computed),
    arithmetic: `the rows add up to ${money(w.computed)}, not ${money(w.stated)}`,
    message: `The sum under ${w.column} is not right: the rows add up to ${money(w.computed)}, not ${money(w.stated)}. Correct the sum or the row that is wrong.`,
  }),
  budgetDifferenceDiffers: (w: AuditWords['budgetDifferenceDiffers']) => {
    const arithmetic = `${subtraction(w.minuend, w.subtrahend, money)} = ${money(w.computed)}, not ${money(w.stated)}`;
    return {
      expected: money(w.computed),
      arithmetic,
      message: `${row(w.row)}The difference does not follow from the amounts: ${arithmetic}. Correct the difference or one of the amounts.`,
    };
  },
  budgetAccumulatedDiffers: (w: AuditWords['budgetAccumulatedDiffers']) => {
    const arithmetic = `${money(w.earlier)} + ${money(w.period)} = ${money(w.computed)}, not ${money(w.stated)}`;
    return {
      expected: money(w.computed),
      arithmetic,
      message: `${row(w.row)}The accumulated amount does not follow from the others: ${arithmetic}. Correct it or one of the others.`,
    };
  },
  budgetDifferenceReversed: (w: AuditWords['budgetDifferenceReversed']) => ({
    expected: 'Plus when money is left',
    arithmetic: `${w.column} = outcome − budget`,
    message: `The column ${w.column} is outcome − budget, so minus means that money is left. Usually it is the other way round: turn the difference, or say how it is taken.`,
  }),
  workbookBudgetDiffers: (w: AuditWords['workbookBudgetDiffers']) => {
    const amounts = w.amounts.map(money).join(' or ');
    const arithmetic = `${`${budgeted[w.what]} ${w.year ?? ''}`.trim()} = SEK ${amounts}`;
    return {
      expected: amounts,
      arithmetic,
      message: `The budget in the workbook gives something else: ${arithmetic}. Correct the amount in the report or in the budget.`,
    };
  },
  workbookBudgetElsewhere: (w: AuditWords['workbookBudgetElsewhere']) => ({
    expected: 'The right budget',
    arithmetic: `none of ${w.compared} amounts agrees with the budget`,
    message: `The budget in the workbook does not seem to be this report’s: none of ${w.compared} amounts agrees with it. Open the workbook with the report’s budget to compare the amounts.`,
  }),
} satisfies Partial<{
  readonly [Code in keyof AuditWords]: (words: AuditWords[Code]) => FindingText;
}>;
