import type { Kind } from '../kind';
import { chart, chartAreaFormat, chartPlotArea, chartPlotAreaFormat } from './chart';
import {
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartGridlines,
  chartGridlinesFormat,
} from './chartAxis';
import { chartCollection } from './chartCollection';
import { chartFill, chartFont, chartLineFormat } from './chartFormat';
import { chartDataLabel, chartDataLabelFormat, chartDataLabels } from './chartLabels';
import { chartPoint, chartPointsCollection } from './chartPoints';
import { chartSeries, chartSeriesCollection, chartSeriesFormat } from './chartSeries';
import type { ChartTargets } from './chartTargets';
import { chartLegend, chartLegendFormat, chartTitle, chartTitleFormat } from './chartTitle';

/** Everything around charts that this host has. */
export const CHART_KINDS: { readonly [K in keyof ChartTargets]: Kind<ChartTargets[K]> } = {
  ChartCollection: chartCollection,
  Chart: chart,
  ChartAreaFormat: chartAreaFormat,
  ChartPlotArea: chartPlotArea,
  ChartPlotAreaFormat: chartPlotAreaFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartDataLabels: chartDataLabels,
  ChartDataLabel: chartDataLabel,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartFont: chartFont,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
};
