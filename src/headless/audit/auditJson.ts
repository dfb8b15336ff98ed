import { formatFinding } from '../../audit/formatFinding';
import type { Place } from '../../audit/document';
import type { AuditReport } from '../../audit/runAudit';
import type { Severity } from '../../audit/finding';
import type { CheckId } from '../../texts/auditWords';
import { audit } from '../../texts/sv/audit';

/** An audit as the command prints it. */
export interface AuditJson {
  readonly findings: readonly {
    readonly check: CheckId;
    readonly severity: Severity;
    readonly where: string;
    readonly stated: string;
    readonly expected: string;
    readonly arithmetic: string;
    readonly message: string;
  }[];
  readonly held: number;
  readonly claims: number;
}

/** Findings worst first, how many comparisons held, and how many figures were read. */
export function auditJson(
  { findings, held, claims }: AuditReport,
  where: (place: Place) => string,
): AuditJson {
  return {
    findings: findings.map((finding) => {
      const { stated, expected, arithmetic, message } = formatFinding(finding, audit, where);
      return {
        check: finding.check,
        severity: finding.severity,
        where: where(finding.where),
        stated,
        expected,
        arithmetic,
        message,
      };
    }),
    held,
    claims,
  };
}
