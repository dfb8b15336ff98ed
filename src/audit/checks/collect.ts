import type { CheckId } from '../../texts/auditWords';
import type { CheckResult, Finding } from '../finding';

/** What one comparison came to: it held, or this is wrong. */
export type Comparison = 'held' | Omit<Finding, 'check'>;

/** A check's result from its comparisons. */
export function collect(check: CheckId, comparisons: readonly Comparison[]): CheckResult {
  return {
    check,
    findings: comparisons.flatMap((one) => (one === 'held' ? [] : [{ check, ...one }])),
    held: comparisons.filter((one) => one === 'held').length,
  };
}
