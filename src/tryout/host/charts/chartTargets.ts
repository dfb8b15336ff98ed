import type {
  ChartAxis,
  ChartFilled,
  ChartFont,
  ChartLine,
  ChartSeries,
  ModelChart,
} from '../../model/chart';
import type { ModelSheet } from '../../model/workbookModel';

export interface OnSheet {
  readonly sheet: ModelSheet;
}

export interface ChartTarget extends OnSheet {
  readonly chart: ModelChart;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
  readonly type: 'Category' | 'Value';
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** The labels of one series, or of all series of a chart. */
export interface LabelsTarget extends ChartTarget {
  readonly of: readonly ChartSeries[];
}

export interface FontTarget extends OnSheet {
  readonly font: ChartFont;
}

export interface LineTarget extends OnSheet {
  readonly line: ChartLine;
}

export interface FillTarget extends OnSheet {
  readonly filled: ChartFilled;
}

/** The kinds of objects around charts, and what each stands for. */
export interface ChartTargets {
  ChartCollection: ModelSheet;
  Chart: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartPlotArea: ChartTarget;
  ChartPlotAreaFormat: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartGridlinesFormat: AxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartDataLabels: LabelsTarget;
  ChartDataLabelFormat: LabelsTarget;
  ChartFont: FontTarget;
  ChartFill: FillTarget;
  ChartLineFormat: LineTarget;
}
