import type { Finding } from '../../src/audit/finding';
import { formatFinding, type FormattedFinding } from '../../src/audit/formatFinding';
import { formatPlace } from '../../src/audit/formatPlace';
import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit, type AuditReport } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import type { AuditDocument } from '../../src/audit/document';
import type { CheckId } from '../../src/texts/auditWords';
import type { CellValue } from '../../src/cells/cell';
import type { AuditTexts } from '../../src/texts/auditTexts';
import { audit } from '../../src/texts/sv/audit';

/** A finding in words; places in a text are told by their line. */
export function inWords(finding: Finding, texts: AuditTexts = audit): FormattedFinding {
  const nowhere = { tables: [], paragraphs: [] };
  return formatFinding(finding, texts, (place) => formatPlace(place, nowhere, texts));
}

/** The findings in words, for tests to look at. */
export function told(report: AuditReport): readonly string[] {
  return report.findings
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => {
      const { stated, message } = inWords(finding);
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
