import type { Group } from '../measures/figure';
import { throughputTimeFormula } from '../measures/throughputTime';
import {
  computeThroughputWithoutOutliers,
  throughputWithoutOutliersFormula,
} from '../measures/throughputWithoutOutliers';
import type { Steps } from '../steps/steps';
import { averageCell, countCell } from './cells';
import { ownCell } from './ownCell';
import type { Table } from './table';
import type { TableInput } from './tableInput';
import { windowRowsInSteps } from './windowRows';
import { windowTimeCells, windowTimeColumns } from './windowTimes';

const FENCE_COLUMN = 9;

/** Throughput time without outliers in rolling 12-month windows: as the windows table, with how many were left out and beyond which time. */
export function* windowsWithoutOutliersTableInSteps(input: TableInput): Steps<Table> {
  const { texts, definitions } = input;
  const t = texts.tables.throughput;
  return {
    id: 'windowsWithoutOutliers',
    title: t.windowsWithoutTitle,
    rowHeading: texts.tables.windowHeading,
    columns: [...windowTimeColumns(texts), t.fence, t.outliers],
    rows: yield* windowRowsInSteps(input, ({ period, scope, row }) => {
      const figures = computeThroughputWithoutOutliers({ ...input, period });
      const everyone = (figures.all.n.value ?? 0) + (figures.all.outliers.value ?? 0);
      const fence = ownCell(row, FENCE_COLUMN);
      const formula = (group: Group) =>
        throughputWithoutOutliersFormula(scope(group), definitions, fence);
      const { outlierFence } = throughputWithoutOutliersFormula(scope('all'), definitions);
      return [
        ...windowTimeCells(figures, formula),
        averageCell(figures.all.outlierFence, outlierFence, 'decimal1', {
          figure: { ...figures.all.n, measure: 'throughputTime', value: everyone },
          expression: throughputTimeFormula(scope('all'), definitions).n,
        }),
        countCell(figures.all.outliers, formula('all').outliers),
      ];
    }),
    notes: [t[definitions.throughputOver], t.outlierNote],
    workings: [],
  };
}
