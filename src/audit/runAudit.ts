import { readBudgets } from '../budget/readBudgets';
import type { BudgetReading } from '../budget/budgetReading';
import { CHECKS } from './checks/checks';
import type { Claim } from './claim';
import type { AuditContext } from './context';
import type { AuditDocument } from './document';
import { SEVERITIES, type CheckResult, type Finding } from './finding';
import { proseClaims } from './prose/proseClaims';
import { sentencesOf } from './prose/sentence';
import type { AuditTable } from './grids/auditTable';
import { readTables } from './grids/readTables';
import { periodNamed, tableClaims } from './grids/tableClaims';

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

/**
 * Compares the figures of a report with each other: tables, sentences, and both. Nothing is said
 * about what could not be understood. An empty document has no findings, and nothing that held.
 */
export function runAudit(document: AuditDocument): AuditReport {
  const context = readDocument(document);
  const results: CheckResult[] = [];
  for (const check of CHECKS) results.push(check(context, results));
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

/** Tables, sentences and claims of a document, their periods held against the report's own. */
export function readDocument(document: AuditDocument): AuditContext {
  const budgets = document.tables.flatMap(readBudgets);
  const tables = document.tables
    .flatMap(readTables)
    .filter((table) => !budgets.some((budget) => isWithin(budget, table)));
  const sentences = sentencesOf(document.paragraphs);
  const own = ownPeriod(
    tables,
    sentences.map(({ period }) => period),
  );
  const main = tables.find(isResultTable);
  const stated = [
    ...tables.flatMap((table) =>
      tableClaims(table).map((claim) =>
        isResultTable(table) && table !== main && claim.period === null
          ? { ...claim, period: table.id }
          : claim,
      ),
    ),
    ...sentences.flatMap((sentence) => proseClaims(sentence)),
  ];
  const claims = stated.map((claim): Claim =>
    claim.period === own ? { ...claim, period: null } : claim,
  );
  return { tables, budgets, sentences, claims };
}

function isResultTable({ columns }: AuditTable): boolean {
  return columns.filter(({ quantity }) => quantity !== null).length >= 4;
}

/** The report's own period: its result table's, or the one that its sentences name most. */
function ownPeriod(tables: readonly AuditTable[], said: readonly (string | null)[]): string | null {
  const result = tables.find(isResultTable);
  const named = result === undefined ? null : periodNamed(result.title);
  if (named !== null) return named;
  const counts = new Map<string, number>();
  for (const period of said) {
    if (period !== null && /^\d{6}-\d{6}$/.test(period))
      counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function isWithin({ sheet, cell }: BudgetReading, { cell: first, last }: AuditTable): boolean {
  const inRows = cell.row >= first.row && cell.row <= last.row;
  return (
    sheet === first.sheet && inRows && cell.column >= first.column && cell.column <= last.column
  );
}
