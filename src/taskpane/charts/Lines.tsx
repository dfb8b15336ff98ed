import { mergeClasses } from '@fluentui/react-components';
import type { Chart, ChartSeries } from '../../tables/charts/chart';
import { bandAt, LINE, spread, valueAt, type Layout } from './layout';
import { Marker } from './Marker';
import { useChartStyles, useSeriesStyles } from './useChartStyles';

interface LinesProps {
  readonly chart: Chart;
  readonly layout: Layout;
}

/** A line for each series, with markers, and with the values of every point or with name and value of the last. */
export function Lines({ chart, layout }: LinesProps) {
  const styles = useChartStyles();
  const series = useSeriesStyles();
  const placed = chart.series.map((one) => ({ ...one, places: placesOf(one, chart, layout) }));
  const ends = spread(
    placed.map(({ places }) => places.at(-1)?.y ?? 0),
    LINE * 2,
  );
  return placed.map(({ name, meaning, places }, s) => (
    <g key={name}>
      <path
        d={places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
        className={mergeClasses(series[meaning], styles.line)}
      />
      {places.map(({ x, y, printed }) => (
        <g key={x}>
          <Marker x={x} y={y} first={s === 0} className={series[meaning]} />
          {chart.labels === 'every' && (
            <text x={x} y={y - 8} textAnchor="middle">
              {printed}
            </text>
          )}
        </g>
      ))}
      {chart.labels === 'last' &&
        places.slice(-1).map(({ x, printed }) => (
          <text key={x} x={x + 8} y={ends[s]} dy="0.35em">
            {placed.length > 1 && <tspan>{name}</tspan>}
            <tspan x={x + 8} dy={placed.length > 1 ? LINE : 0}>
              {printed}
            </tspan>
          </text>
        ))}
    </g>
  ));
}

function placesOf(
  { points }: ChartSeries,
  chart: Chart,
  layout: Layout,
): readonly { readonly x: number; readonly y: number; readonly printed: string }[] {
  return points.flatMap(({ value, printed }, index) =>
    value === null
      ? []
      : [
          {
            x: bandAt(layout, chart, index).middle,
            y: valueAt(layout, chart.kind, value),
            printed,
          },
        ],
  );
}
