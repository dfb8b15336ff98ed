import type { TableId } from '../tables/table';
import type { Paragraph } from './draft';
import type { Writer } from './writer';

/** Those of the tables that stand in the report, in the order given, each with its chart where it has one. */
export function figuresOf(ids: readonly TableId[], { input }: Writer): readonly Paragraph[] {
  return ids
    .filter((id) => input.tables.some((table) => table.id === id))
    .flatMap((id): readonly Paragraph[] => [
      { kind: 'table', id: `table.${id}`, table: id },
      ...input.charts
        .filter(({ table }) => table === id)
        .map((chart) => ({ kind: 'chart' as const, id: `chart.${chart.id}`, chart: chart.id })),
    ]);
}
