import type { Chart } from '../../tables/charts/chart';
import { LINE, textWidth, WIDTH } from './layout';
import { Marker } from './Marker';
import { useSeriesStyles } from './useChartStyles';

const MARK = 10;
const GAP = 6;
const BETWEEN = 16;

interface LegendProps {
  readonly chart: Chart;
  readonly top: number;
}

/** The name of each series after its mark, in a row. */
export function Legend({ chart: { kind, series }, top }: LegendProps) {
  const styles = useSeriesStyles();
  const widths = series.map(({ name }) => MARK + GAP + textWidth(name) + BETWEEN);
  const total = widths.reduce((sum, width) => sum + width, 0) - BETWEEN;
  const lefts = widths.map(
    (_, s) => (WIDTH - total) / 2 + widths.slice(0, s).reduce((sum, width) => sum + width, 0),
  );
  const y = top + LINE / 2 + 6;
  return series.map(({ name, meaning }, s) => {
    const x = lefts[s] ?? 0;
    return (
      <g key={name}>
        {kind === 'line' ? (
          <Marker x={x + MARK / 2} y={y} first={s === 0} className={styles[meaning]} />
        ) : (
          <rect x={x} y={y - MARK / 2} width={MARK} height={MARK} className={styles[meaning]} />
        )}
        <text x={x + MARK + GAP} y={y} dy="0.35em">
          {name}
        </text>
      </g>
    );
  });
}
