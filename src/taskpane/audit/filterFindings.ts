import { SEVERITIES, type Finding, type Severity } from '../../audit/finding';
import type { CheckId } from '../../texts/auditWords';

/** Which findings are shown; null for all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly check: CheckId | null;
}

export const EVERYTHING: FindingFilter = { severity: null, check: null };

/** The findings that a filter lets through, in their order. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, check }: FindingFilter,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (check === null || finding.check === check),
  );
}

/** How many findings there are of each severity, worst first; none that has none. */
export function severityCounts(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: filterFindings(findings, { severity, check: null }).length,
  })).filter(({ count }) => count > 0);
}

/** The checks that found something, in the order of the findings. */
export function checksFound(findings: readonly Finding[]): readonly CheckId[] {
  return [...new Set(findings.map(({ check }) => check))];
}
