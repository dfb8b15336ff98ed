import { fold } from '../../cells/fold';
import type { AuditTable, TableNumber } from '../grids/auditTable';
import { groupOf } from '../grids/readColumn';
import { sumLines } from '../grids/sumLines';
import { tableViews, type TableView } from '../grids/tableViews';
import { byMajority } from './byMajority';
import type { Comparison } from './collect';
import { isSummable, mayOverlap } from './summable';

/** Parts of a year: those who are there in several of them are one in the year. */
const PART_OF_YEAR = /^(?:kvartal|kv|q|halvar|h|jan|juli|ht|vt|tertial)\b|^q\d|\b(?:19|20)\d\d\b/;
/** What is counted once, whichever part of the year it is in. */
const FLOW =
  /^nya?\b|nyinskriv|paborja|avslut|utskriv|dropout|intakt|kostnad|bidrag|avgift|personal|lokal|lon\b|resultat|utfall|budget|summa|arbete|studier/;

const FEWEST_HELD = 2;

/** Parts are added; a net is the first of two less the second. */
const [SUM, NET] = [1, -1] as const;

/**
 * Lines that are called a sum and are one in most of the columns: where a column is otherwise, one of its
 * numbers is wrong. By rows and by columns. Parts that are shown rounded may differ by what rounding can do.
 */
export function sumsByMajority(table: AuditTable): readonly Comparison[] {
  return tableViews(table).flatMap((view) => sumsOfView(table, view));
}

function sumsOfView(table: AuditTable, { across, lines }: TableView): readonly Comparison[] {
  const summed = across.flatMap((header, at) => (isSummable(header) ? [at] : []));
  const overlap = mayOverlap(table);
  const rounded = /\b(?:tkr|mkr|mnkr|tusen|milj\w*)\b/.test(
    fold(
      [
        table.title,
        table.notes,
        table.labelHeader,
        ...across,
        ...lines.map(({ label }) => label),
      ].join(' '),
    ),
  );
  return sumLines(lines.map(({ label }) => label)).flatMap(({ at, coverings, net }) => {
    const labelOf = (line: number): string => lines[line]?.label ?? '';
    const ofYear = (parts: readonly number[]): boolean =>
      parts.some((part) => PART_OF_YEAR.test(fold(labelOf(part))));
    const bySex = (parts: readonly number[]): boolean =>
      parts.every((part) => ['women', 'men'].includes(groupOf(labelOf(part)) ?? ''));
    const tried = coverings
      .filter((parts) => !overlap || bySex(parts))
      .flatMap((parts) => (net ? [SUM, NET] : [SUM]).map((sign) => ({ parts, sign })))
      .map(({ parts, sign }) =>
        summed.flatMap((column) =>
          [at, ...parts].some((line) => lines[line]?.hidden[column]) ||
          (ofYear(parts) && !FLOW.test(fold(across[column] ?? '')))
            ? []
            : compareSum(
                across[column] ?? '',
                parts.map((part) => lines[part]?.numbers[column] ?? null),
                lines[at]?.numbers[column] ?? null,
                { rounded, net, sign },
              ),
        ),
      );
    const named = SUM_NAMED.test(fold(labelOf(at)));
    return named ? byMajority(tried, 1, 1).map(doubted) : byMajority(tried, FEWEST_HELD);
  });
}

/** A line that says what it is the sum of needs less to be believed, and what is wrong in it is less sure. */
const SUM_NAMED = /^(?:del)?summa \p{L}/u;

function doubted(comparison: Comparison, _at: number, all: readonly Comparison[]): Comparison {
  const few = all.filter((one) => one === 'held').length < FEWEST_HELD;
  return comparison === 'held' || !few ? comparison : { ...comparison, severity: 'doubtful' };
}

interface SumKind {
  /** Shown in thousands or millions. */
  readonly rounded: boolean;
  /** The result of two lines, rather than the sum of some. */
  readonly net: boolean;
  readonly sign: 1 | -1;
}

function compareSum(
  what: string,
  cells: readonly (TableNumber | null)[],
  total: TableNumber | null,
  { rounded, net, sign }: SumKind,
): readonly Comparison[] {
  const parts = cells.flatMap((cell) => cell ?? []);
  if (total === null || parts.length < 2) return [];
  if ([total, ...parts].some(({ percent, hedge }) => percent || hedge !== 'exact')) return [];
  const values = parts.map(({ value }, at) => (at > 0 ? sign * value : value));
  const sum = Number(values.reduce((a, b) => a + b, 0).toFixed(6));
  const fractional = [total, ...parts].some(({ step }) => step < 1);
  const slack =
    rounded || fractional ? [total, ...parts].reduce((a, { step }) => a + step / 2, 0) : 0;
  const moved = parts.reduce((a, part) => a + part.moved, 0);
  if ([sum, sum - moved].some((one) => Math.abs(one - total.value) <= slack + 1e-9))
    return ['held'];
  if (!net && total.value >= Math.min(...values) && total.value <= Math.max(...values)) return []; // a mean, or a limit for all
  return [
    {
      severity: 'contradiction',
      where: { kind: 'cell', cell: total.cell },
      stated: total.text,
      detail: { code: 'sumDiffers', words: { what, parts: values, total: total.value, sum } },
    },
  ];
}
