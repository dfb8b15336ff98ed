import { computeThroughputTime, throughputTimeFormula } from '../measures/throughputTime';
import {
  computeThroughputWithoutOutliers,
  throughputWithoutOutliersFormula,
} from '../measures/throughputWithoutOutliers';
import type { Steps } from '../steps/steps';
import { averageCell, countCell, rowsByGroup } from './cells';
import { ownCell } from './ownCell';
import type { Table } from './table';
import type { ScopeOf, TableInput } from './tableInput';

const FENCE_COLUMN = 6;

/** Throughput time over the report period, with outliers and without: people, mean and median, by sex and in all; a pause between the two. */
export function* throughputTableInSteps(input: TableInput, scope: ScopeOf): Steps<Table> {
  const { texts, participants, definitions } = input;
  const t = texts.tables.throughput;
  const all = computeThroughputTime(input);
  yield 0.5;
  const kept = computeThroughputWithoutOutliers(input);
  return {
    id: 'throughput',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.mean, t.median, t.outliers, t.meanWithout, t.medianWithout, t.fence],
    rows: rowsByGroup(participants, texts, (group, row) => {
      const { n, mean, median } = throughputTimeFormula(scope(group), definitions);
      const without = throughputWithoutOutliersFormula(
        scope(group),
        definitions,
        ownCell(row, FENCE_COLUMN),
      );
      const { outlierFence } = throughputWithoutOutliersFormula(scope(group), definitions);
      const over = { figure: all[group].n, expression: n };
      const overKept = { figure: kept[group].n, expression: without.n };
      const everyone = {
        figure: all.all.n,
        expression: throughputTimeFormula(scope('all'), definitions).n,
      };
      return [
        countCell(all[group].n, n),
        averageCell(all[group].mean, mean, 'decimal1', over),
        averageCell(all[group].median, median, 'decimal1', over),
        countCell(kept[group].outliers, without.outliers),
        averageCell(kept[group].mean, without.mean, 'decimal1', overKept),
        averageCell(kept[group].median, without.median, 'decimal1', overKept),
        averageCell(kept[group].outlierFence, outlierFence, 'decimal1', everyone),
      ];
    }),
    notes: [t[definitions.throughputOver], t.outlierNote, t.monthNote],
    workings: [],
  };
}
