import { ChartRun, type ChartSeries } from 'docx/charts';
import type { Chart } from '../../tables/charts/chart';
import { LIGHT_COLORS } from '../../tables/charts/colors';

const WIDTH = 580;
const STANDING_HEIGHT = 260;
/** Room for a name of two lines beside each bar: with less, names are left out. */
const BAR = 46;

/** A chart that Word draws itself, told in words to those who do not see it. Numbers that are kept back are not in it. */
export function wordChart(chart: Chart, description: string): ChartRun {
  const { categories, series, kind } = chart;
  const every = chart.labels === 'every';
  const numberFormat = chart.format === 'count' ? '0' : '0.0';
  const shared = {
    title: { text: chart.title, font: { size: 11 } },
    categories: [...categories],
    series: series.map(({ name, meaning, points }): ChartSeries => ({
      name,
      values: points.map(({ value }) => value),
      color: LIGHT_COLORS[meaning].slice(1),
    })),
    altText: { name: chart.content, title: chart.title, description },
    ...(series.length > 1
      ? { legend: { position: 'bottom' as const } }
      : { legend: false as const }),
    valueAxis: { visible: !every, gridlines: !every, minimum: 0, numberFormat },
  };
  switch (kind) {
    case 'bars':
      return new ChartRun({
        ...shared,
        type: 'bar',
        gapWidth: 40,
        categoryAxis: { reverseOrder: true },
        dataLabels: { value: true, position: 'outsideEnd', numberFormat },
        transformation: { width: WIDTH, height: 70 + BAR * categories.length },
      });
    case 'columns':
      return new ChartRun({
        ...shared,
        type: 'column',
        gapWidth: 60,
        ...(every
          ? { dataLabels: { value: true, position: 'outsideEnd' as const, numberFormat } }
          : {}),
        transformation: { width: WIDTH, height: STANDING_HEIGHT },
      });
    case 'line':
      return new ChartRun({
        ...shared,
        type: 'line',
        markers: true,
        ...(every ? { dataLabels: { value: true, position: 'above' as const, numberFormat } } : {}),
        transformation: { width: WIDTH, height: STANDING_HEIGHT },
      });
  }
}
