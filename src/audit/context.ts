import type { BudgetReading } from '../budget/budgetReading';
import type { Outcome } from '../definitions/outcome';
import type { AuditWorkbook } from './auditWorkbook';
import type { Claim, ClaimGroup, Quantity } from './claim';
import type { Sentence } from './prose/sentence';
import type { AuditTable } from './grids/auditTable';
import type { CheckResult } from './finding';

/** All that was read from a report, for the checks to compare. */
export interface AuditContext {
  readonly tables: readonly AuditTable[];
  readonly budgets: readonly BudgetReading[];
  readonly sentences: readonly Sentence[];
  /** From tables first, then from sentences. */
  readonly claims: readonly Claim[];
  /** The report's own, as the field labels it; null where it names none. */
  readonly period: string | null;
  readonly workbook: AuditWorkbook | null;
}

/** One check; `earlier` are the results of those before it. */
export type Check = (context: AuditContext, earlier: readonly CheckResult[]) => CheckResult;

/** The count that a report states for a quantity and group, where it does not state two different ones. */
export function onlyCountOf(
  context: AuditContext,
  quantity: Quantity,
  group: ClaimGroup = 'all',
  outcome: Outcome | null = null,
): Claim | undefined {
  const counts = countsOf(context, quantity, group, outcome);
  return counts.every(({ value }) => value === counts[0]?.value) ? counts[0] : undefined;
}

/** The counts that a report states exactly for a quantity and group over its own period. */
export function countsOf(
  { claims }: AuditContext,
  quantity: Quantity,
  group: ClaimGroup = 'all',
  outcome: Outcome | null = null,
): readonly Claim[] {
  return claims.filter(
    (claim) =>
      claim.quantity === quantity &&
      claim.group === group &&
      claim.outcome === outcome &&
      claim.statistic === 'count' &&
      claim.hedge === 'exact' &&
      claim.period === null,
  );
}
