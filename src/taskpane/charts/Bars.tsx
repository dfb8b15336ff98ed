import type { Chart } from '../../tables/charts/chart';
import { isHidden } from '../../tables/charts/points';
import { useTexts } from '../app/textsContext';
import { bandAt, valueAt, type Layout } from './layout';
import { useSeriesStyles } from './useChartStyles';

/** What the bars of a category take of its room. */
const GROUP = 0.76;

interface BarsProps {
  readonly chart: Chart;
  readonly layout: Layout;
}

/** Lying or standing bars, side by side for each category, with their values at the end; dots stand for a value that is kept back. */
export function Bars({ chart, layout }: BarsProps) {
  const { kind, series, labels } = chart;
  const styles = useSeriesStyles();
  const { texts } = useTexts();
  const zero = valueAt(layout, kind, 0);
  return series.map(({ name, meaning, points }, s) =>
    points.map((point, index) => {
      const hidden = isHidden(point);
      if (point.value === null && !hidden) return null;
      const value = point.value ?? 0;
      const printed = hidden ? texts.tables.smallGroups.hidden : point.printed;
      const { start, size } = bandAt(layout, chart, index);
      const thickness = (size * GROUP) / series.length;
      const at = start + (size * (1 - GROUP)) / 2 + s * thickness;
      const end = valueAt(layout, kind, value);
      const middle = at + thickness / 2;
      return (
        <g key={`${name} ${index}`}>
          {!hidden &&
            (kind === 'bars' ? (
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
            ))}
          {(labels === 'every' || hidden) &&
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
