import { areCounts } from '../grids/tableViews';
import type { TableNumber } from '../grids/auditTable';
import type { Comparison } from './collect';

/** Counts against the total in the same table that they must give; nothing where one is missing or no exact count. */
export function sumAgainst(
  what: string,
  parts: readonly (TableNumber | null | undefined)[],
  total: TableNumber | null | undefined,
): readonly Comparison[] {
  const known = parts.flatMap((part) => part ?? []);
  if (!total || known.length !== parts.length || !areCounts([total, ...known])) return [];
  const values = known.map(({ value }) => value);
  const sum = values.reduce((a, b) => a + b, 0);
  if (sum === total.value) return ['held'];
  return [
    {
      severity: 'contradiction',
      where: { kind: 'cell', cell: total.cell },
      stated: total.text,
      detail: { code: 'sumDiffers', words: { what, parts: values, total: total.value, sum } },
    },
  ];
}
