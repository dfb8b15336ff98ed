import { fold } from '../../cells/fold';
import type { AuditContext } from '../context';
import { onlyCountOf } from '../context';
import { numberAt, type AuditTable } from '../grids/auditTable';
import type { Comparison } from './collect';
import { mayOverlap } from './summable';

/** Everybody came from somewhere, once. */
const REFERRERS = /\b(?:remittent|remitterande|anvis\w*|aktualis\w*|referr\w*)/;

/**
 * Age bands and referrers in a table without a total of its own, of what its title counts ("Nya deltagare per
 * remittent"): they must give what the report states of it, where it does not state two numbers.
 */
export function listsWithoutTotals(context: AuditContext): readonly Comparison[] {
  return context.tables.flatMap((table): readonly Comparison[] => {
    const { quantity, title, labelHeader, notes, columns, earlier } = table;
    const [column] = columns;
    if (quantity === null || earlier || column === undefined || columns.length > 2) return [];
    if (!['newlyEnrolled', 'exits', 'active'].includes(quantity)) return [];
    if (column.kind !== 'count' && column.kind !== 'unknown') return [];
    const words = fold(`${title} ${labelHeader} ${notes}`);
    const [parts, known] = [partsOf(table, words), onlyCountOf(context, quantity)];
    if (parts === null || known === undefined || mayOverlap(table)) return [];
    const values = parts.map(({ value }) => value);
    const sum = values.reduce((a, b) => a + b, 0);
    if (sum === known.value) return ['held'];
    const [first] = parts;
    if (first === undefined) return [];
    return [
      {
        severity: 'contradiction',
        where: { kind: 'cell', cell: first.cell },
        stated: known.text,
        detail: {
          code: 'sumDiffers',
          words: { what: title.split('\n')[0] ?? '', parts: values, total: known.value, sum },
        },
      },
    ];
  });
}

/** The counts of all rows, where all are age bands, or parts of a table that says that it is of referrers. */
function partsOf({ rows }: AuditTable, words: string) {
  const kinds = new Set(rows.map(({ role }) => role.kind));
  const [kind] = kinds;
  if (kinds.size !== 1 || rows.length < 2) return null;
  if (kind !== 'band' && !(kind === 'part' && REFERRERS.test(words))) return null;
  const numbers = rows.flatMap((row) => numberAt(row, 0) ?? []);
  const exact = numbers.every(
    ({ percent, step, hedge }) => !percent && step >= 1 && hedge === 'exact',
  );
  return exact && numbers.length === rows.length ? numbers : null;
}
