import { isoDate, type Serial } from '../../definitions/serial';
import type { AuditTexts } from '../../texts/auditTexts';
import type { AuditViewTexts } from '../../texts/auditViewTexts';
import type { Place } from '../document';
import type { Finding } from '../finding';
import { formatFinding } from '../formatFinding';
import type { AuditReport } from '../runAudit';
import { statedText } from '../statedText';

/** The record of an audit, as texts to copy or to put on a sheet. */
export interface Protocol {
  readonly title: string;
  readonly notes: readonly string[];
  /** Null where nothing was found. */
  readonly findings: ProtocolTable | null;
  /** Null where nothing held. */
  readonly held: (ProtocolTable & { readonly title: string }) | null;
}

export interface ProtocolTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ProtocolInput {
  /** What was audited. */
  readonly name: string;
  readonly today: Serial;
  readonly report: AuditReport;
  readonly where: (place: Place) => string;
  /** Why a finding stands as it is all the same; null where nobody has said so. */
  readonly reasonFor: (finding: Finding) => string | null;
  /** What else is to be known, such as that the workbook's participants were compared. */
  readonly remarks: readonly string[];
  readonly texts: {
    readonly audit: AuditTexts;
    readonly view: AuditViewTexts;
  };
}

/** Findings worst first, each with what is stated, what follows and what to do, and what held. */
export function auditProtocol(input: ProtocolInput): Protocol {
  const { name, today, report, texts, remarks } = input;
  const { findings, results, claims, held } = report;
  const t = texts.view.protocol;
  const nothing = claims === 0 && held === 0 && findings.length === 0;
  const stood = results.filter((result) => result.held > 0);
  return {
    title: t.title(name),
    notes: [
      t.made(isoDate(today)),
      nothing ? texts.view.nothingRead : texts.view.summary(findings.length, claims, held),
      ...remarks,
    ],
    findings:
      findings.length === 0
        ? null
        : {
            columns: Object.values(t.columns),
            rows: findings.map((finding, at) => findingRow(finding, at + 1, input)),
          },
    held:
      stood.length === 0
        ? null
        : {
            title: t.heldTitle,
            columns: [t.heldColumns.check, t.heldColumns.held],
            rows: stood.map(({ check, held: count }) => [texts.audit.checks[check], String(count)]),
          },
  };
}

function findingRow(
  finding: Finding,
  number: number,
  { where, reasonFor, texts }: ProtocolInput,
): readonly string[] {
  const { stated, expected, message } = formatFinding(finding, texts.audit, where);
  const cells: Readonly<Record<keyof AuditViewTexts['protocol']['columns'], string>> = {
    number: String(number),
    severity: texts.audit.severity[finding.severity],
    check: texts.audit.checks[finding.check],
    where: where(finding.where),
    stated: statedText(stated),
    expected,
    message,
    reason: reasonFor(finding) ?? '',
  };
  return Object.values(cells);
}
