import type { Language } from '../../excel/workbookAccess';
import type { Chart } from '../../tables/charts/chart';
import { formatNumber } from '../../texts/numbers';
import { valueAt, type Layout } from './layout';
import { useChartStyles } from './useChartStyles';

interface ValueAxisProps {
  readonly chart: Chart;
  readonly layout: Layout;
  readonly language: Language;
}

/** The line at zero; and where not every point tells its value, gridlines with theirs. */
export function ValueAxis({ chart, layout, language }: ValueAxisProps) {
  const styles = useChartStyles();
  const { plot, scale } = layout;
  const zero = valueAt(layout, chart.kind, 0);
  const decimals = scale.ticks.every(Number.isInteger) ? 0 : 1;
  const ticks = chart.labels === 'every' ? [] : scale.ticks;
  return (
    <>
      {ticks.map((tick) => {
        const y = valueAt(layout, chart.kind, tick);
        return (
          <g key={tick}>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={styles.grid} />
            <text x={plot.left - 4} y={y} dy="0.35em" textAnchor="end">
              {formatNumber(tick, language, decimals)}
            </text>
          </g>
        );
      })}
      {chart.kind === 'bars' ? (
        <line x1={zero} x2={zero} y1={plot.top} y2={plot.bottom} className={styles.axis} />
      ) : (
        <line x1={plot.left} x2={plot.right} y1={zero} y2={zero} className={styles.axis} />
      )}
    </>
  );
}
