import { computeThroughputTime, throughputTimeFormula } from '../measures/throughputTime';
import type { Steps } from '../steps/steps';
import type { Table } from './table';
import type { TableInput } from './tableInput';
import { windowRowsInSteps } from './windowRows';
import { windowTimeCells, windowTimeColumns } from './windowTimes';

/** Throughput time in rolling 12-month windows: people, mean and median, in all and by sex. */
export function* throughputWindowsTableInSteps(input: TableInput): Steps<Table> {
  const { texts, definitions } = input;
  const t = texts.tables.throughput;
  return {
    id: 'throughputWindows',
    title: t.windowsTitle,
    rowHeading: texts.tables.windowHeading,
    columns: windowTimeColumns(texts),
    rows: yield* windowRowsInSteps(input, ({ period, scope }) =>
      windowTimeCells(computeThroughputTime({ ...input, period }), (group) =>
        throughputTimeFormula(scope(group), definitions),
      ),
    ),
    notes: [t[definitions.throughputOver]],
    workings: [],
  };
}
