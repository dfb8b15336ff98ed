import type { Language } from '../../excel/workbookAccess';
import type { Chart } from '../../tables/charts/chart';
import { Bars } from './Bars';
import { CategoryNames } from './CategoryNames';
import { Legend } from './Legend';
import { layOut, WIDTH } from './layout';
import { Lines } from './Lines';
import { useChartStyles } from './useChartStyles';
import { ValueAxis } from './ValueAxis';

interface ChartPreviewProps {
  readonly chart: Chart;
  /** The language of the report, which need not be the pane's. */
  readonly language: Language;
}

/** A chart as it will look in the sheet, told in words to those who do not see it; its table has the same numbers. */
export function ChartPreview({ chart, language }: ChartPreviewProps) {
  const styles = useChartStyles();
  const layout = layOut(chart);
  return (
    <figure className={styles.figure} lang={language}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <svg
        role="img"
        aria-label={chart.sentences.join(' ')}
        viewBox={`0 0 ${WIDTH} ${layout.height}`}
        className={styles.drawing}
      >
        <ValueAxis chart={chart} layout={layout} language={language} />
        {chart.kind === 'line' ? (
          <Lines chart={chart} layout={layout} />
        ) : (
          <Bars chart={chart} layout={layout} />
        )}
        <CategoryNames chart={chart} layout={layout} />
        {chart.series.length > 1 && <Legend chart={chart} top={layout.legendTop} />}
      </svg>
    </figure>
  );
}
