import type { Chart } from '../../tables/charts/chart';
import { bandAt, valueAt, type Layout } from './layout';
import { useSeriesStyles } from './useChartStyles';

/** What the bars of a category take of its room. */
const GROUP = 0.76;

interface BarsProps {
  readonly chart: Chart;
  readonly layout: Layout;
}

/** Lying or standing bars, side by side for each category, with their values at the end. */
export function Bars({ chart, layout }: BarsProps) {
  const { kind, series, labels } = chart;
  const styles = useSeriesStyles();
  const zero = valueAt(layout, kind, 0);
  return series.map(({ name, meaning, points }, s) =>
    points.map(({ value, printed }, index) => {
      if (value === null) return null;
      const { start, size } = bandAt(layout, chart, index);
      const thickness = (size * GROUP) / series.length;
      const at = start + (size * (1 - GROUP)) / 2 + s * thickness;
      const end = valueAt(layout, kind, value);
      const middle = at + thickness / 2;
      return (
        <g key={`${name} ${index}`}>
          {kind === 'bars' ? (
            <rect
              x={zero}
              y={at}
              width={end - zero}
              height={thickness}
              className={styles[meaning]}
            />
          ) : (
            <rect
              x={at}
              y={end}
              width={thickness}
              height={zero - end}
              className={styles[meaning]}
            />
          )}
          {labels === 'every' &&
            (kind === 'bars' ? (
              <text x={end + 4} y={middle} dy="0.35em">
                {printed}
              </text>
            ) : (
              <text x={middle} y={end - 4} textAnchor="middle">
                {printed}
              </text>
            ))}
        </g>
      );
    }),
  );
}
