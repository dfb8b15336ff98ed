/** Charts of a sheet as plain data. Every reference is a formula's text, such as "=Resultat!$B$4:$B$9". */

export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const LINE_STYLES = ['Automatic', 'Continuous', 'Dash', 'Dot', 'DashDot', 'None'] as const;
export const MARKER_STYLES = [
  'Automatic',
  'None',
  'Circle',
  'Square',
  'Diamond',
  'Triangle',
] as const;
export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
export const LABEL_POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
] as const;
export const TICK_LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;
export const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  /** As `#RRGGBB`. */
  color: string;
  name: string;
  /** Points. */
  size: number;
}

/** Null: Excel chooses. */
export interface ChartLine {
  color: string | null;
  /** Points. */
  weight: number | null;
  style: (typeof LINE_STYLES)[number];
}

/** Null: Excel chooses; '': none. */
export interface ChartFilled {
  fill: string | null;
}

export interface ChartTitle {
  /** Null: the name of the only series, or Excel's placeholder. */
  text: string | null;
  visible: boolean;
  overlay: boolean;
  font: ChartFont;
}

export interface ChartLegend {
  visible: boolean;
  position: (typeof LEGEND_POSITIONS)[number];
  overlay: boolean;
  font: ChartFont;
}

export interface ChartAxis {
  visible: boolean;
  title: { text: string; visible: boolean; font: ChartFont };
  /** Null: Excel chooses. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: { visible: boolean; line: ChartLine };
  /** Null: that of the cells. */
  numberFormat: string | null;
  tickLabelPosition: (typeof TICK_LABEL_POSITIONS)[number];
  majorTickMark: (typeof TICK_MARKS)[number];
  reversePlotOrder: boolean;
  font: ChartFont;
  line: ChartLine;
}

export interface ChartDataLabels {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  /** Null: as usual for the chart's type. */
  position: (typeof LABEL_POSITIONS)[number] | null;
  /** Null: that of the cells. */
  numberFormat: string | null;
  font: ChartFont;
}

export interface ChartSeries extends ChartFilled {
  /** A text, or with a leading "=" the cell that holds it. */
  name: string;
  values: string;
  categories: string | null;
  type: ChartType;
  line: ChartLine;
  markerStyle: (typeof MARKER_STYLES)[number];
  /** Points. */
  markerSize: number;
  /** The inside and the edge of markers; null: Excel chooses, not the line's colour. */
  markerFill: string | null;
  markerLine: string | null;
  /** Null: none are shown. */
  dataLabels: ChartDataLabels | null;
  /** Labels of single points, by their place from 0; null: that point has none, whatever the others have. */
  pointLabels: Map<number, ChartDataLabels | null>;
}

/** Counted in rows and columns from the sheet's corner; 2.5 is the middle of the third. */
export interface ChartPlace {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ModelChart {
  id: string;
  name: string;
  place: ChartPlace;
  title: ChartTitle;
  legend: ChartLegend;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  /** Between the groups of bars, in per cent of a bar's width: 0 to 500. */
  gapWidth: number;
  /** Of the bars in a group, in per cent of a bar's width: -100 (apart) to 100 (over each other). */
  overlap: number;
  chartArea: ChartFilled;
  plotArea: ChartFilled;
  /** What a file says for those who cannot see the chart. */
  altText: string;
}

/** The labels of a point; null where it has none. */
export function labelsAt(
  { pointLabels, dataLabels }: ChartSeries,
  index: number,
): ChartDataLabels | null {
  const own = pointLabels.get(index);
  return own === undefined ? dataLabels : own;
}

/** How the bars or lines of a type stand to each other. */
export type Grouping = 'clustered' | 'stacked' | 'percentStacked';

/** What a type of chart looks like. */
export interface ChartLook {
  readonly shape: 'column' | 'bar' | 'line';
  readonly grouping: Grouping;
}

const LOOKS: Readonly<Record<ChartType, ChartLook>> = {
  ColumnClustered: { shape: 'column', grouping: 'clustered' },
  ColumnStacked: { shape: 'column', grouping: 'stacked' },
  ColumnStacked100: { shape: 'column', grouping: 'percentStacked' },
  BarClustered: { shape: 'bar', grouping: 'clustered' },
  BarStacked: { shape: 'bar', grouping: 'stacked' },
  BarStacked100: { shape: 'bar', grouping: 'percentStacked' },
  Line: { shape: 'line', grouping: 'clustered' },
  LineMarkers: { shape: 'line', grouping: 'clustered' },
};

export function lookOf(type: ChartType): ChartLook {
  return LOOKS[type];
}

/** The type that the chart goes by: that of its first series. */
export function typeOf({ series }: ModelChart): ChartType {
  return series[0]?.type ?? 'ColumnClustered';
}

/** Every reference of the chart, changed. */
export function mapReferences(chart: ModelChart, change: (formula: string) => string): void {
  for (const series of chart.series) {
    series.values = change(series.values);
    if (series.categories !== null) series.categories = change(series.categories);
    if (series.name.startsWith('=')) series.name = change(series.name);
  }
}
