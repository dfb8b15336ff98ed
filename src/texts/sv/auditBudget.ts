import { formatAmount } from '../amounts';
import { subtraction } from '../sums';
import type { AuditWords, FindingText } from '../auditWords';

const money = (kronor: number): string => formatAmount(kronor, 'sv');
const row = (label: string): string => (label === '' ? '' : `${label}: `);

const budgeted = { budget: 'budgeten', spent: 'utfallet', surplus: 'det som är kvar' } as const;

/** What an audit says of the budget tables of a report. */
export const budgetFindings = {
  divisionDiffers: (w: AuditWords['divisionDiffers']) => {
    const arithmetic = `${money(w.whole)} / ${w.by} = ${money(w.computed)}`;
    return {
      expected: money(w.computed),
      arithmetic,
      message: `Beloppet följer inte av divisionen: ${arithmetic}. Rätta beloppet eller det som det är räknat på.`,
    };
  },
  budgetSumDiffers: (w: AuditWords['budgetSumDiffers']) => ({
    expected: money(w.computed),
    arithmetic: `raderna blir ${money(w.computed)}, inte ${money(w.stated)}`,
    message: `Summan under ${w.column} stämmer inte: raderna blir ${money(w.computed)}, inte ${money(w.stated)}. Rätta summan eller den rad som är fel.`,
  }),
  budgetDifferenceDiffers: (w: AuditWords['budgetDifferenceDiffers']) => {
    const arithmetic = `${subtraction(w.minuend, w.subtrahend, money)} = ${money(w.computed)}, inte ${money(w.stated)}`;
    return {
      expected: money(w.computed),
      arithmetic,
      message: `${row(w.row)}Skillnaden följer inte av beloppen: ${arithmetic}. Rätta skillnaden eller något av beloppen.`,
    };
  },
  budgetAccumulatedDiffers: (w: AuditWords['budgetAccumulatedDiffers']) => {
    const arithmetic = `${money(w.earlier)} + ${money(w.period)} = ${money(w.computed)}, inte ${money(w.stated)}`;
    return {
      expected: money(w.computed),
      arithmetic,
      message: `${row(w.row)}Det ackumulerade beloppet följer inte av de andra: ${arithmetic}. Rätta det eller något av de andra.`,
    };
  },
  budgetDifferenceReversed: (w: AuditWords['budgetDifferenceReversed']) => ({
    expected: 'Plus när pengar är kvar',
    arithmetic: `${w.column} = utfall − budget`,
    message: `Kolumnen ${w.column} är räknad som utfall − budget, så minus betyder att pengar är kvar. Det vanliga är tvärtom: vänd på skillnaden, eller skriv hur den är räknad.`,
  }),
  workbookBudgetDiffers: (w: AuditWords['workbookBudgetDiffers']) => {
    const amounts = w.amounts.map(money).join(' eller ');
    const arithmetic = `${`${budgeted[w.what]} ${w.year ?? ''}`.trim()} är ${amounts} kr`;
    return {
      expected: amounts,
      arithmetic,
      message: `Budgeten i arbetsboken ger något annat: ${arithmetic}. Rätta beloppet i rapporten eller i budgeten.`,
    };
  },
  workbookBudgetElsewhere: (w: AuditWords['workbookBudgetElsewhere']) => ({
    expected: 'Rätt budget',
    arithmetic: `inget av ${w.compared} belopp stämmer med budgeten`,
    message: `Budgeten i arbetsboken verkar inte höra till rapporten: inget av ${w.compared} belopp stämmer med den. Öppna den arbetsbok som har rapportens budget om beloppen ska jämföras.`,
  }),
} satisfies Partial<{
  readonly [Code in keyof AuditWords]: (words: AuditWords[Code]) => FindingText;
}>;
