import type { Locale } from '../../host/cellInput';
import { chartData, titleText } from '../../host/charts/chartData';
import type { ModelChart } from '../../model/chart';
import type { WorkbookModel } from '../../model/workbookModel';
import { fillFor } from '../grid/readableColor';
import { axisTitles, categoryAxisView, valueAxisView } from './chartAxes';
import { barsView } from './chartBars';
import { chartDescription } from './chartDescription';
import { layOut, type Size } from './chartLayout';
import { legendView } from './chartLegend';
import { linesView } from './chartLines';
import { fontAttributes, shortened } from './chartPaint';
import { svg } from './svg';

export interface ChartContext {
  readonly model: WorkbookModel;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** Draws a chart with the values that its cells have now, as a picture that says in words what it shows. */
export function chartView(
  chart: ModelChart,
  size: Size,
  { model, locale, dark }: ChartContext,
): SVGSVGElement {
  const data = chartData(model, chart, locale);
  const layout = layOut(chart, data, size, locale);
  const drawing = { chart, data, layout, locale, dark };
  const title = chart.title.visible ? titleText(model, chart, locale) : '';
  const area = chart.chartArea.fill;
  const paper = area === null ? 'var(--paper)' : area === '' ? 'none' : fillFor(area, dark);
  const { width, height } = size;
  const { plot } = layout;
  const plotFill = chart.plotArea.fill;
  const ground = {
    x: plot.left,
    y: plot.top,
    width: Math.max(0, plot.right - plot.left),
    height: Math.max(0, plot.bottom - plot.top),
  };
  const heading = layout.title
    ? [
        svg(
          'text',
          {
            class: 'chart-title',
            ...layout.title,
            'text-anchor': 'middle',
            ...fontAttributes(chart.title.font, dark),
          },
          shortened(chart.title.font, title, width - 20),
        ),
      ]
    : [];
  return svg(
    'svg',
    {
      class: 'chart',
      role: 'img',
      'aria-label': chart.altText || chartDescription(chart, title, data, locale),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    svg('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: paper,
      stroke: 'var(--edge)',
    }),
    ...(plotFill ? [svg('rect', { ...ground, fill: fillFor(plotFill, dark) })] : []),
    ...heading,
    ...valueAxisView(chart, layout, dark),
    ...barsView(drawing),
    ...categoryAxisView(chart, layout, data.categories, dark),
    ...linesView(drawing),
    ...axisTitles(
      chart,
      layout,
      {
        left: 10,
        bottom:
          (layout.legend && chart.legend.position === 'Bottom' ? layout.legend.top : height) - 8,
      },
      dark,
    ),
    ...(layout.legend ? [legendView(drawing, layout.legend)] : []),
  );
}
