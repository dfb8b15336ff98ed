import { formatFinding } from '../../audit/formatFinding';
import type { Place } from '../../audit/document';
import type { AuditReport } from '../../audit/runAudit';
import { audit } from '../../texts/sv/audit';

/** An audit as a text to read: what to look at, worst first, and what held. */
export function protocol(
  file: string,
  report: AuditReport,
  where: (place: Place) => string,
): string {
  const t = audit.protocol;
  const { findings, results, held, claims } = report;
  const found = findings.map((finding, at) => {
    const { message } = formatFinding(finding, audit, where);
    const heading = `${audit.severity[finding.severity]} · ${audit.checks[finding.check]}`;
    return `${at + 1}. ${heading}\n   ${where(finding.where)}\n   ${message}`;
  });
  const stood = results.filter((result) => result.held > 0);
  const nothing = claims === 0 && held === 0 && findings.length === 0;
  return [
    t.title(file),
    t.summary(findings.length, held, claims),
    ...(nothing ? [t.nothingRead] : found.length === 0 ? [t.nothingFound] : found),
    ...(stood.length === 0
      ? []
      : [
          [
            t.heldTitle,
            ...stood.map(({ check, held: count }) => `  ${t.held(audit.checks[check], count)}`),
          ].join('\n'),
        ]),
  ].join('\n\n');
}
