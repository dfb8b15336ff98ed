import { formatFinding } from '../../src/audit/formatFinding';
import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit, type AuditReport } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import type { AuditDocument } from '../../src/audit/document';
import type { CheckId } from '../../src/texts/auditWords';
import type { CellValue } from '../../src/cells/cell';
import { audit } from '../../src/texts/sv/audit';
import { budget } from '../../src/texts/sv/budget';

/** A finding in words, for tests to look at. */
export function told(report: AuditReport): readonly string[] {
  return report.findings
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => {
      const { stated, message } = formatFinding(finding, { audit, budget });
      return `${finding.severity} ${finding.check}: ${stated} | ${message}`;
    });
}

/** Findings of all but notes, in words. */
export function auditText(text: string): readonly string[] {
  return told(runAudit(textDocument(text)));
}

export function auditRows(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  return told(runAudit(gridDocument([{ sheet: 'Blad1', top: 0, left: 0, rows }])));
}

/** How many comparisons of one check held. */
export function heldBy(check: CheckId, document: AuditDocument): number {
  return runAudit(document).results.find((result) => result.check === check)?.held ?? 0;
}
