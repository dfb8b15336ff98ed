import { readBudgets } from '../budget/readBudgets';
import type { BudgetReading } from '../budget/budgetReading';
import { parsePeriod } from '../definitions/parsePeriod';
import type { Grid } from '../cells/cell';
import type { Claim } from './claim';
import { countsByKey, type AuditContext } from './context';
import type { AuditDocument, Paragraph } from './document';
import type { AuditWorkbook } from './auditWorkbook';
import { proseClaims } from './prose/proseClaims';
import { headingScopes, speaksOfAll } from './prose/scope';
import { sentencesIn, type Sentence } from './prose/sentence';
import type { AuditTable } from './grids/auditTable';
import { readTables } from './grids/readTables';
import { periodNamed, tableClaims } from './grids/tableClaims';

/** So much of a text is read at a time, in characters. */
const CHUNK = 3000;

/**
 * Tables, sentences and claims of a document, their periods held against the report's own. Yields
 * after each part of the document that was read, with how many of its characters are.
 */
export function* readDocument(
  document: AuditDocument,
  workbook: AuditWorkbook | null,
): Generator<number, AuditContext> {
  const read = document.tables.map((grid) => ({ grid, tables: readTables(grid) }));
  const budgets = read.flatMap(({ grid, tables: own }) => readBudgets(withoutCounts(grid, own)));
  const all = read.flatMap(({ tables: own }) => own);
  const isMoney = (table: AuditTable): boolean => budgets.some((budget) => isWithin(budget, table));
  const [tables, moneyTables] = [all.filter((table) => !isMoney(table)), all.filter(isMoney)];
  yield 0;
  const { sentences, told } = yield* readSentences(document.paragraphs);
  const own = ownPeriod(tables, sentences);
  const main = tables.find(isResultTable);
  const stated = [
    ...tables.flatMap((table) =>
      tableClaims(table).map((claim) =>
        isResultTable(table) && table !== main && claim.period === null
          ? { ...claim, period: table.id }
          : claim,
      ),
    ),
    ...told,
  ];
  const claims = stated.map((claim): Claim =>
    claim.period === own ? { ...claim, period: null } : claim,
  );
  return {
    tables,
    moneyTables,
    budgets,
    sentences,
    claims,
    counts: countsByKey(claims),
    period: own,
    workbook,
  };
}

/** The sentences of a report, and what they tell. */
interface Prose {
  readonly sentences: readonly Sentence[];
  readonly told: readonly Claim[];
}

function* readSentences(paragraphs: readonly Paragraph[]): Generator<number, Prose> {
  const sentences: Sentence[] = [];
  const told: Claim[] = [];
  const headings = headingScopes(paragraphs);
  let [read, yielded] = [0, 0];
  for (const [at, paragraph] of paragraphs.entries()) {
    let scope = headings[at] ?? null;
    for (const sentence of sentencesIn(paragraph, at)) {
      scope = sentence.scope ?? (speaksOfAll(sentence.key) ? null : scope);
      const scoped = { ...sentence, scope };
      sentences.push(scoped);
      told.push(...proseClaims(scoped));
      if (read + sentence.from - yielded < CHUNK) continue;
      yielded = read + sentence.from;
      yield yielded;
    }
    read += paragraph.text.length;
  }
  return { sentences, told };
}

/** A sheet without its tables of people, so that no budget above them goes on in them. */
function withoutCounts(grid: Grid, tables: readonly AuditTable[]): Grid {
  const counted = tables.filter(
    ({ columns }) =>
      columns.some(({ quantity, kind }) => quantity !== null || kind === 'count') &&
      !columns.some(({ kind }) => kind === 'money'),
  );
  if (counted.length === 0) return grid;
  const inside = (row: number, column: number): boolean =>
    counted.some(
      ({ cell, last }) =>
        row >= cell.row && row <= last.row && column >= cell.column && column <= last.column,
    );
  const rows = grid.rows.map((cells, r) =>
    cells.map((value, c) => (inside(grid.top + r, grid.left + c) ? '' : value)),
  );
  return { ...grid, rows };
}

function isResultTable({ columns }: AuditTable): boolean {
  return columns.filter(({ quantity }) => quantity !== null).length >= 4;
}

/** So many sentences at the top of a report can be its title. */
const TOP = 8;
const TITLE = /rapport|berattelse|redovisning|period|verksamhetsar|uppfoljning|report|review/;

/** The report's own period: its result table's, its title's, or the one that its sentences name most. */
function ownPeriod(tables: readonly AuditTable[], sentences: readonly Sentence[]): string | null {
  const result = tables.find(isResultTable);
  const named = result === undefined ? null : periodNamed(result.title);
  if (named !== null) return named;
  const isPeriod = (period: string | null) => period !== null && parsePeriod(period) !== null;
  const title = sentences
    .slice(0, TOP)
    .find(({ key, period }) => isPeriod(period) && TITLE.test(key));
  if (title !== undefined) return title.period;
  const counts = new Map<string, number>();
  for (const { period } of sentences) {
    if (period !== null && isPeriod(period)) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].toSorted(([p, a], [q, b]) => b - a || daysOf(q) - daysOf(p))[0]?.[0] ?? null;
}

/** A year tells of the report more than its halves do. */
function daysOf(label: string): number {
  const period = parsePeriod(label);
  return period === null ? 0 : period.to - period.from;
}

function isWithin({ sheet, cell }: BudgetReading, { cell: first, last }: AuditTable): boolean {
  const inRows = cell.row >= first.row && cell.row <= last.row;
  return (
    sheet === first.sheet && inRows && cell.column >= first.column && cell.column <= last.column
  );
}
