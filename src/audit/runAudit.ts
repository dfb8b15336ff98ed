import { part } from '../steps/steps';
import { CHECKS } from './checks/checks';
import type { AuditDocument } from './document';
import type { AuditWorkbook } from './auditWorkbook';
import { SEVERITIES, type CheckResult, type Finding } from './finding';
import { readDocument } from './readDocument';

/** What an audit came to. */
export interface AuditReport {
  /** Worst first, then as they stand in the report. */
  readonly findings: readonly Finding[];
  /** What was checked, one entry for each check, in the order they ran. */
  readonly results: readonly CheckResult[];
  /** How many numbers were understood. */
  readonly claims: number;
  readonly held: number;
}

/** What a report is held against besides itself. */
export interface AuditOptions {
  /** Null: there is no list of participants, or it is not about this report. */
  readonly workbook: AuditWorkbook | null;
}

const ALONE: AuditOptions = { workbook: null };

/**
 * Compares the figures of a report with each other: tables, sentences, and both; and with those of
 * the workbook's own participants, where there are any. Nothing is said about what could not be
 * understood. An empty document has no findings, and nothing that held.
 */
export function runAudit(document: AuditDocument, options: AuditOptions = ALONE): AuditReport {
  const steps = auditInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The share of an audit's work that reading is; the checks are the rest. */
const READING = 0.7;

/**
 * The same audit a little at a time: yields how far it has come, from 0 to 1 and never backwards,
 * several times for every 100,000 characters, so that a pane can draw between the steps.
 */
export function* auditInSteps(
  document: AuditDocument,
  options: AuditOptions = ALONE,
): Generator<number, AuditReport> {
  const length = document.paragraphs.reduce((sum, { text }) => sum + text.length, 1);
  const reading = readDocument(document, options.workbook);
  let read = reading.next();
  while (read.done !== true) {
    yield (READING * Math.min(read.value, length)) / length;
    read = reading.next();
  }
  const context = read.value;
  const results: CheckResult[] = [];
  for (const [at, check] of CHECKS.entries()) {
    const [from, to] = [shareBefore(at), shareBefore(at + 1)];
    yield from;
    const result = check(context, results);
    results.push('next' in result ? yield* part(result, from, to) : result);
  }
  const findings = results
    .flatMap((result) => result.findings)
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return {
    findings,
    results,
    claims: context.claims.length,
    held: results.reduce((sum, { held }) => sum + held, 0),
  };
}

function shareBefore(checks: number): number {
  return READING + ((1 - READING) * checks) / CHECKS.length;
}
