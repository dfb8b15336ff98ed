import { yearPeriod, type Period } from '../../../src/definitions/period';
import type { Participant } from '../../../src/participants/participant';
import { buildCharts } from '../../../src/tables/charts/buildCharts';
import type { Chart, ChartId } from '../../../src/tables/charts/chart';
import { DEFAULT_TABLE_CHOICE } from '../../../src/tables/tableChoice';
import { sv } from '../../../src/texts/sv';
import { EVERYTHING, reportPlan } from '../../support/reportPlan';
import { day, participant } from '../../support/participants';
import { PRESETS } from '../../../src/definitions/presets';
import type { Table } from '../../../src/tables/table';

/** Eight people of 2018, of whom five have left, two of them the year before. */
export const TEAM: readonly Participant[] = [
  participant({ age: 22, end: day('2018-03-10'), exit: 'work' }),
  participant({ age: 33, start: day('2018-02-10'), sex: 'man' }),
  participant({
    age: 25,
    start: day('2018-02-20'),
    sex: 'man',
    end: day('2018-06-30'),
    exit: 'work',
  }),
  participant({ age: 50, start: day('2018-05-01') }),
  participant({ age: 61, start: day('2018-05-02'), end: day('2018-05-20'), exit: 'dropout' }),
  participant({ start: day('2016-01-01'), end: day('2017-08-01'), exit: 'studies' }),
  participant({ start: day('2016-06-01'), end: day('2017-02-01'), exit: 'work' }),
  participant({ start: day('2017-06-01') }),
];

const [SODRA_DALARNA, HALLSTAHAMMAR] = PRESETS;

/** The tables of a team, compared with the period before or not. */
export function tablesOf(
  people: readonly Participant[],
  period: Period = yearPeriod(2018),
  {
    dropouts = 'beside',
    compare = false,
  }: { dropouts?: 'beside' | 'within'; compare?: boolean } = {},
): readonly Table[] {
  const definitions = dropouts === 'beside' ? SODRA_DALARNA : HALLSTAHAMMAR;
  const choice = { ...DEFAULT_TABLE_CHOICE, tables: EVERYTHING.tables, compare };
  return reportPlan(people, definitions, period, choice).tables;
}

export function chartsOf(
  tables: readonly Table[],
  period: Period = yearPeriod(2018),
  dropouts: 'beside' | 'within' = 'beside',
): readonly Chart[] {
  return buildCharts(tables, { period, definitions: { dropouts }, language: 'sv', texts: sv });
}

/** The one chart asked for. */
export function chartOf(id: ChartId, charts: readonly Chart[]): Chart {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chart;
}

/** A table with other values in its cells. */
export function withValues(
  table: Table,
  valueOf: (value: number | string, row: number, column: number) => number | string,
): Table {
  return {
    ...table,
    rows: table.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, c) => ({ ...cell, value: valueOf(cell.value, r, c) })),
    })),
  };
}
