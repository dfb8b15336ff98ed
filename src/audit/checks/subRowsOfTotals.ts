import type { AuditTable } from '../grids/auditTable';
import { groupOf } from '../grids/readColumn';
import { tableViews } from '../grids/tableViews';
import { quantityOf } from '../quantityOf';
import type { Comparison } from './collect';
import { sumAgainst } from './sumAgainst';

const COUNTED: ReadonlySet<string | undefined> = new Set([
  'enrolledAtStart',
  'newlyEnrolled',
  'active',
  'exits',
  'enrolledAtEnd',
]);

/** Women and men on the two lines right after the one of their whole: "Nya deltagare 19, – kvinnor 11, – män 8". */
export function subRowsOfTotals(table: AuditTable): readonly Comparison[] {
  return tableViews(table).flatMap(({ lines }) =>
    lines.flatMap(({ label, numbers }, at): readonly Comparison[] => {
      if (groupOf(label) !== null || !COUNTED.has(quantityOf(label)?.quantity)) return [];
      const subs = lines.slice(at + 1, at + 3);
      const groups = subs.map((sub) => groupOf(sub.label));
      if (!groups.includes('women') || !groups.includes('men')) return [];
      const next = lines[at + 3]?.label ?? '';
      if (next !== '' && !COUNTED.has(quantityOf(next)?.quantity)) return [];
      return numbers.flatMap((total, i) =>
        sumAgainst(
          label,
          subs.map((sub) => sub.numbers[i]),
          total,
        ),
      );
    }),
  );
}
