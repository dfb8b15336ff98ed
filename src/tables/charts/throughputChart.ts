import type { Statistic } from '../../measures/figure';
import type { Table } from '../table';
import type { Chart, ChartSeries } from './chart';
import type { ChartInput } from './chartInput';
import { hasValue, isHidden, pointsAt, valuedSpan } from './points';

/** As many windows as have room for two columns with their values; beyond that, lines. */
const MOST_COLUMNS = 4;

/**
 * Mean and median throughput time of all, window by window: few windows as columns, more as lines.
 * None for fewer than two windows with anybody in them.
 */
export function throughputChart(table: Table, { texts, language }: ChartInput): Chart | null {
  const rowCount = table.rows.length;
  const seriesOf = (
    statistic: Statistic,
    meaning: ChartSeries['meaning'],
    rows: { readonly row: number; readonly rowCount: number },
  ): readonly ChartSeries[] => {
    const column = (table.rows[0]?.cells ?? []).findIndex(
      ({ figure }) => figure?.group === 'all' && figure.statistic === statistic,
    );
    if (column < 0) return [];
    const cells = { ...rows, column, columnCount: 1 };
    const name = table.columns[column] ?? '';
    return [{ name, meaning, points: pointsAt(table, cells, language), cells }];
  };
  const span = valuedSpan(seriesOf('mean', 'all', { row: 0, rowCount })[0]?.points ?? []);
  if (span === null) return null;
  const shown = { row: span.first, rowCount: span.count };
  const series = [...seriesOf('mean', 'all', shown), ...seriesOf('median', 'median', shown)];
  const points = series.flatMap((one) => one.points);
  if (points.filter(hasValue).length < 2 * series.length) return null;
  const rows = table.rows.slice(span.first, span.first + span.count);
  const t = texts.charts;
  const [first, last] = [rows[0], rows.at(-1)];
  const title = `${t.throughput} ${beginOf(first?.label)}–${endOf(last?.label)}`;
  const many = span.count > MOST_COLUMNS;
  // Excel draws a text as 0: a line would dive where nobody left, a column is just not there.
  const kind = many && points.every(hasValue) ? 'line' : 'columns';
  return {
    id: 'throughputWindows',
    table: table.id,
    kind,
    content: t.throughput,
    title,
    heading: {
      formula: `="${t.throughput} "&LEFT(${expression(first?.labelFormula)},4)&"–"&RIGHT(${expression(last?.labelFormula)},4)`,
      value: title,
    },
    categories: rows.map(({ label }) => label),
    categoryCells: { ...shown, column: -1, columnCount: 1 },
    series,
    format: 'decimal1',
    labels: !many ? 'every' : kind === 'line' ? 'last' : 'none',
    sentences: [
      t.sentence(title),
      ...series.map(({ name, points: own }) =>
        t.windows(
          name,
          own[0]?.printed ?? '',
          first?.label ?? '',
          own.at(-1)?.printed ?? '',
          last?.label ?? '',
        ),
      ),
      ...(points.some(isHidden) ? [t.hidden] : []),
    ],
  };
}

function beginOf(label = ''): string {
  return label.split('-')[0] ?? '';
}

function endOf(label = ''): string {
  return label.split('-')[1] ?? '';
}

function expression(formula: string | null | undefined): string {
  return (formula ?? '=""').slice(1);
}
