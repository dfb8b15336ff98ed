import type {
  ChartAxis,
  ChartDataLabels,
  ChartFilled,
  ChartFont,
  ChartLine,
  ChartSeries,
  ChartType,
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

/** Something that can be labelled: a series, or a point of one. */
export interface Labelled {
  readonly type: ChartType;
  readonly name: string;
  dataLabels: ChartDataLabels | null;
}

/** The labels of a point, of a series, or of all series of a chart. */
export interface LabelsTarget extends ChartTarget {
  readonly of: readonly Labelled[];
}

export interface PointTarget extends SeriesTarget {
  /** From 0. */
  readonly index: number;
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
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartDataLabels: LabelsTarget;
  ChartDataLabel: LabelsTarget;
  ChartDataLabelFormat: LabelsTarget;
  ChartFont: FontTarget;
  ChartFill: FillTarget;
  ChartLineFormat: LineTarget;
}
