import type { Group } from '../measures/figure';
import { computeThroughputTime, throughputTimeFormula } from '../measures/throughputTime';
import { countCell, figureCell } from './cells';
import type { Table } from './table';
import type { TableInput } from './tableInput';
import { windowRows } from './windowRows';

/** Throughput time in rolling 12-month windows: people, mean and median, in all and by sex. */
export function throughputWindowsTable(input: TableInput): Table {
  const { texts, definitions } = input;
  const t = texts.tables.throughput;
  return {
    id: 'throughputWindows',
    title: t.windowsTitle,
    rowHeading: texts.tables.windowHeading,
    columns: [
      t.n,
      t.mean,
      t.median,
      t.meanOf.men,
      t.meanOf.women,
      t.medianOf.men,
      t.medianOf.women,
      t.nOf.men,
      t.nOf.women,
    ],
    rows: windowRows(input, ({ period, scope }) => {
      const figures = computeThroughputTime({ ...input, period });
      const n = (group: Group) =>
        countCell(figures[group].n, throughputTimeFormula(scope(group), definitions).n);
      const time = (group: Group, statistic: 'mean' | 'median') =>
        figureCell(
          figures[group][statistic],
          throughputTimeFormula(scope(group), definitions)[statistic],
          'decimal1',
        );
      return [
        n('all'),
        time('all', 'mean'),
        time('all', 'median'),
        time('men', 'mean'),
        time('women', 'mean'),
        time('men', 'median'),
        time('women', 'median'),
        n('men'),
        n('women'),
      ];
    }),
    notes: [t[definitions.throughputOver]],
    workings: [],
  };
}
