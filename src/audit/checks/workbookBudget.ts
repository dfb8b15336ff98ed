import type { BudgetReading } from '../../budget/budgetReading';
import { yearPeriod, type Period } from '../../definitions/period';
import { budgetOfReport, yearsOf } from '../../measures/budgetOfReport';
import { budgetReport } from '../../measures/budgetReport';
import { amountInKronor } from '../../budget/amount';
import { formatAmount } from '../../texts/amounts';
import type { AuditWorkbook } from '../auditWorkbook';
import type { Claim } from '../claim';
import type { AuditContext, Check } from '../context';
import { intervalOf } from '../interval';
import { amountsOf, totalsOf, type GivenAmount } from '../workbook/budgetAmounts';
import { periodOf } from '../workbook/periodOf';
import { collect, type Comparison } from './collect';
import { slippedPlaces } from './slippedPlaces';

/** With so many amounts compared, and none of them right, the budget is not the report's. */
const FEWEST = 3;

/** The amounts that text and budget tables state, against the workbook's own budget of the same year. */
export const checkWorkbookBudget: Check = (context, earlier) => {
  const { workbook } = context;
  if (workbook === null || workbook.budgets.length === 0) return collect('workbookBudget', []);
  const slipped = slippedPlaces(earlier);
  const compared = [
    ...context.claims
      .filter(({ place }) => !slipped.has(place))
      .flatMap((claim) => compareClaim(claim, context, workbook)),
    ...context.budgets.flatMap((reading) => compareTable(reading, context, workbook)),
  ];
  const [first] = compared.filter((one) => one !== 'held');
  if (first === undefined || compared.length < FEWEST || compared.includes('held'))
    return collect('workbookBudget', compared);
  const words = { compared: compared.length };
  const { where, stated } = first;
  return collect('workbookBudget', [
    { where, stated, severity: 'note', detail: { code: 'workbookBudgetElsewhere', words } },
  ]);
};

const DAYS_PER_MONTH = 30.4375;

function compareClaim(
  claim: Claim,
  context: AuditContext,
  workbook: AuditWorkbook,
): readonly Comparison[] {
  const { quantity: what, statistic, scope, place, text } = claim;
  if (statistic !== 'amount' || scope !== null) return [];
  if (what !== 'budget' && what !== 'spent' && what !== 'surplus') return [];
  const period = periodOf(claim.period, context, workbook);
  const budget = period === null ? null : budgetOf(period, workbook);
  if (period === null || budget === null) return [];
  const months = Math.round((period.to - period.from + 1) / DAYS_PER_MONTH);
  const given = amountsOf(budget).filter(
    (amount) =>
      amount.what === what &&
      (Math.round(amount.months) === months || (what === 'budget' && amount.months === 12)),
  );
  if (given.length === 0) return [];
  const { low, high } = intervalOf({ ...claim, value: Math.abs(claim.value) });
  if (given.some(({ kronor }) => Math.abs(kronor) >= low && Math.abs(kronor) <= high))
    return ['held'];
  const words = { what, year: budget.main.year, amounts: distinct(given) };
  const detail = { code: 'workbookBudgetDiffers', words } as const;
  return [{ severity: 'doubtful', where: place, stated: text, detail }];
}

/** A budget table of the report, column by column where the workbook's budget has the same column. */
function compareTable(
  reading: BudgetReading,
  context: AuditContext,
  workbook: AuditWorkbook,
): readonly Comparison[] {
  const own = periodOf(null, context, workbook) ?? workbook.period;
  const budget = budgetOf(reading.year === null ? own : yearPeriod(reading.year), workbook);
  if (budget === null) return [];
  const { main, partYear } = budget;
  const theirs = [main, ...(partYear === null ? [] : [partYear])].flatMap(totalsOf);
  return totalsOf(budgetReport(reading).main).flatMap(
    ({ column, amount }): readonly Comparison[] => {
      const { kind, source } = column;
      const what = kind === 'base' ? 'budget' : kind === 'outcome' ? 'spent' : null;
      if (what === null || source === null) return [];
      const same = theirs.filter(
        (other) =>
          other.column.kind === kind &&
          other.column.base === column.base &&
          other.column.firstMonth === column.firstMonth &&
          other.column.months === column.months,
      );
      const [first] = same;
      if (first === undefined) return [];
      const slack = Math.max(reading.unit, budget.reading.unit) * 50;
      if (same.some((other) => Math.abs(other.amount - amount) <= slack)) return ['held'];
      const cell = reading.sums.at(-1)?.amounts[source]?.cell ?? reading.columns[source]?.cell;
      const words = { what, year: main.year, amounts: [amountInKronor(first.amount)] } as const;
      return [
        {
          severity: 'doubtful',
          where: { kind: 'cell', cell: cell ?? reading.cell },
          stated: formatAmount(amountInKronor(amount), 'sv'),
          detail: { code: 'workbookBudgetDiffers', words },
        },
      ];
    },
  );
}

/** The workbook's budget of the one year that a period lies in; null where there is none. */
function budgetOf(period: Period, { budgets, budgetChoice }: AuditWorkbook) {
  const [year, ...more] = yearsOf(period);
  const found = more.length > 0 ? null : budgetOfReport(budgets, budgetChoice, period);
  return found?.main.year === null || found?.main.year === year ? found : null;
}

function distinct(given: readonly GivenAmount[]): readonly number[] {
  return [...new Set(given.map(({ kronor }) => kronor))];
}
