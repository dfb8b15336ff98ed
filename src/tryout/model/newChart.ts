import type {
  ChartAxis,
  ChartDataLabels,
  ChartFont,
  ChartLine,
  ChartPlace,
  ChartSeries,
  ChartType,
  ModelChart,
} from './chart';
import { lookOf } from './chart';

/** The Office theme's font. */
export const USUAL_FONT = 'Aptos Narrow';
const INK = '#595959';
const GRIDLINE = '#D9D9D9';

/** The Office theme's colours, in the order that Excel gives them to the series of a chart. */
const PALETTE = ['#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E'] as const;

/** The colour of a series that has none of its own; `index` from 0. */
export function usualColor(index: number): string {
  return PALETTE[index % PALETTE.length] ?? PALETTE[0];
}

function newFont(size: number): ChartFont {
  return { bold: false, italic: false, color: INK, name: USUAL_FONT, size };
}

export function newLine(): ChartLine {
  return { color: null, weight: null, style: 'Automatic' };
}

function newAxis(isValueAxis: boolean): ChartAxis {
  return {
    visible: true,
    title: { text: '', visible: false, font: newFont(10) },
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines: { visible: isValueAxis, line: { ...newLine(), color: GRIDLINE } },
    numberFormat: null,
    tickLabelPosition: 'NextToAxis',
    majorTickMark: 'None',
    reversePlotOrder: false,
    font: newFont(9),
    line: { ...newLine(), style: isValueAxis ? 'None' : 'Automatic', color: GRIDLINE },
  };
}

export function newDataLabels(): ChartDataLabels {
  return {
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    position: null,
    numberFormat: null,
    font: newFont(9),
  };
}

export function newSeries(
  type: ChartType,
  source: Pick<ChartSeries, 'name' | 'values' | 'categories'>,
): ChartSeries {
  return {
    ...source,
    type,
    fill: null,
    line: newLine(),
    markerStyle: 'Automatic',
    markerSize: 5,
    markerFill: null,
    markerLine: null,
    dataLabels: null,
    pointLabels: new Map(),
  };
}

function usualGap(type: ChartType): Pick<ModelChart, 'gapWidth' | 'overlap'> {
  const { shape, grouping } = lookOf(type);
  if (grouping !== 'clustered') return { gapWidth: 150, overlap: 100 };
  return shape === 'bar' ? { gapWidth: 182, overlap: 0 } : { gapWidth: 219, overlap: -27 };
}

/** A chart as Excel makes it: title, legend below where there is more than one series, gridlines. */
export function newChart(
  id: string,
  name: string,
  type: ChartType,
  place: ChartPlace,
  series: ChartSeries[],
): ModelChart {
  return {
    id,
    name,
    place,
    title: { text: null, visible: true, overlay: false, font: newFont(14) },
    legend: { visible: series.length > 1, position: 'Bottom', overlay: false, font: newFont(9) },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series,
    ...usualGap(type),
    chartArea: { fill: null },
    plotArea: { fill: null },
    altText: '',
  };
}
