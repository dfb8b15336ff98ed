import type { BudgetReading } from '../budget/budgetReading';
import type { Outcome } from '../definitions/outcome';
import type { AuditWorkbook } from './auditWorkbook';
import type { Claim, ClaimGroup, Quantity } from './claim';
import type { Steps } from '../steps/steps';
import type { Sentence } from './prose/sentence';
import type { AuditTable } from './grids/auditTable';
import type { CheckResult } from './finding';

/** All that was read from a report, for the checks to compare. */
export interface AuditContext {
  readonly tables: readonly AuditTable[];
  /** The tables that hold budgets, read as any other. */
  readonly moneyTables: readonly AuditTable[];
  readonly budgets: readonly BudgetReading[];
  readonly sentences: readonly Sentence[];
  /** From tables first, then from sentences. */
  readonly claims: readonly Claim[];
  /** The exact counts among them of the report's own period, by `countKey`. */
  readonly counts: ReadonlyMap<string, readonly Claim[]>;
  /** The report's own, as the field labels it; null where it names none. */
  readonly period: string | null;
  readonly workbook: AuditWorkbook | null;
}

/** One check, in steps where it takes long; `earlier` are the results of those before it. */
export type Check = (
  context: AuditContext,
  earlier: readonly CheckResult[],
) => CheckResult | Steps<CheckResult>;

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
  { counts }: AuditContext,
  quantity: Quantity,
  group: ClaimGroup = 'all',
  outcome: Outcome | null = null,
): readonly Claim[] {
  return counts.get(countKey(quantity, group, outcome)) ?? [];
}

/** The exact counts of the report's own period, for `countsOf` to find. */
export function countsByKey(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const counts = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { quantity, group, outcome, statistic, hedge, period } = claim;
    if (quantity === null || statistic !== 'count' || hedge !== 'exact' || period !== null)
      continue;
    const key = countKey(quantity, group, outcome);
    const same = counts.get(key);
    if (same === undefined) counts.set(key, [claim]);
    else same.push(claim);
  }
  return counts;
}

function countKey(quantity: Quantity, group: ClaimGroup, outcome: Outcome | null): string {
  return `${quantity} ${group} ${outcome}`;
}
