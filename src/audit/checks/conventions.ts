import type { ShareWords } from '../../texts/auditWords';
import type { Check } from '../context';
import { numberAt, type AuditRow, type AuditTable } from '../grids/auditTable';
import { conventionOf } from './exitConvention';
import { collect, type Comparison } from './collect';
import { columnOf, movedIn, resultRows, sexRows, type ResultRow } from './resultRows';

/** Tables that count dropouts among the exits in some rows and beside them in others. */
export const checkConventions: Check = (context) => {
  const rows = resultRows(context);
  const tables = [...new Set(rows.map(({ table }) => table))];
  return collect(
    'conventions',
    tables.flatMap((table) =>
      compare(
        table,
        rows.filter((row) => row.table === table),
      ),
    ),
  );
};

function compare(table: AuditTable, rows: readonly ResultRow[]): readonly Comparison[] {
  const total = rows.findLast(({ row }) => row.role.kind === 'total');
  const exits = total?.exits ?? null;
  const dropouts = total?.dropouts?.value ?? 0;
  if (total === undefined || exits === null || dropouts === 0) return [];
  const parts = sexRows(table).map((row) => numberAt(row, columnOf(table, 'exits'))?.value ?? NaN);
  const sum = parts.reduce((a, b) => a + b, 0);
  const ways = new Set(rows.map(conventionOf));
  const mixedRows = ways.has('within') && ways.has('beside');
  const mixedSum = parts.length > 1 && Math.abs(sum - exits.value) === dropouts;
  if (!mixedRows && !mixedSum) return ways.has('within') || ways.has('beside') ? ['held'] : [];
  const totalIsWithin = mixedSum ? sum < exits.value : conventionOf(total) === 'within';
  const without = totalIsWithin ? exits.value - dropouts : exits.value;
  const within = without + dropouts;
  const words = {
    total: exits.value,
    parts,
    dropouts,
    without,
    within,
    rates: rates(table, total.row, without, within),
  };
  return [
    {
      severity: 'changesConclusion',
      where: { kind: 'cell', cell: exits.cell },
      stated: exits.text,
      detail: { code: 'mixedConventions', words },
    },
  ];
}

const POSITIVE: ReadonlySet<string | null> = new Set(['work', 'studies', 'otherRehab']);

/** The result rate under both readings, people moved to another team left out. */
function rates(
  table: AuditTable,
  total: AuditRow,
  without: number,
  within: number,
): { readonly without: ShareWords; readonly within: ShareWords } | null {
  const moved = Math.max(
    movedIn(total),
    sexRows(table).reduce((sum, row) => sum + movedIn(row), 0),
  );
  const positive = table.columns.reduce(
    (sum, { outcome }, at) =>
      POSITIVE.has(outcome) ? sum + (numberAt(total, at)?.value ?? 0) : sum,
    0,
  );
  const part = positive - moved;
  if (part <= 0 || without - moved <= 0) return null;
  return { without: { part, base: without - moved }, within: { part, base: within - moved } };
}
