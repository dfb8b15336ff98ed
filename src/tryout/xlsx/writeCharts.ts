import type { ChartDataLabels as FileLabels, ChartSeries as FileSeries, SheetChart } from 'hucre';
import { seriesName, titleText } from '../host/charts/chartData';
import {
  lookOf,
  typeOf,
  type ChartAxis,
  type ChartDataLabels,
  type ChartFont,
  type ChartSeries,
  type ModelChart,
} from '../model/chart';
import { USUAL_FONT, usualColor } from '../model/newChart';
import type { ModelSheet, WorkbookModel } from '../model/workbookModel';
import { DASHES, LABELS, LEGENDS, MARKERS, TICK_LABELS, TICK_MARKS } from './chartMaps';

/** Names that Excel makes up are written in Swedish. */
const LOCALE = 'sv-SE';
const USUAL_WEIGHT = 2.25;

type FileAxis = NonNullable<NonNullable<SheetChart['axes']>['x']> &
  NonNullable<NonNullable<SheetChart['axes']>['y']>;

function bare(color: string): string {
  return color.replace('#', '');
}

function labelsOf({ font, numberFormat, position, ...shown }: ChartDataLabels): FileLabels {
  const at = position === null ? null : LABELS[position];
  return {
    showValue: shown.showValue,
    showSeriesName: shown.showSeriesName,
    showCategoryName: shown.showCategoryName,
    ...(at !== null && { position: at }),
    ...(numberFormat !== null && { numberFormat: { formatCode: numberFormat } }),
    fontSize: font.size,
    fontColor: bare(font.color),
    bold: font.bold,
    italic: font.italic,
    ...familyOf(font, 'fontFamily'),
  };
}

function familyOf<Key extends string>({ name }: ChartFont, key: Key): { [K in Key]?: string } {
  const family: { [K in Key]?: string } = {};
  return name === USUAL_FONT ? family : { ...family, [key]: name };
}

function markerOf(
  { markerStyle, type, markerSize, ...own }: ChartSeries,
  color: string,
): NonNullable<FileSeries['marker']> {
  if (markerStyle === 'None' || (markerStyle === 'Automatic' && type === 'Line')) {
    return { symbol: 'none' };
  }
  return {
    symbol: MARKERS[markerStyle],
    size: markerSize,
    fill: bare(own.markerFill ?? color),
    line: bare(own.markerLine ?? color),
  };
}

function seriesOf(model: WorkbookModel, chart: ModelChart, series: ChartSeries): FileSeries {
  const usual = usualColor(chart.series.indexOf(series));
  const { values, categories, dataLabels, line } = series;
  const isLine = lookOf(series.type).shape === 'line';
  const color = isLine ? (line.color ?? usual) : (series.fill ?? usual);
  return {
    name: seriesName(model, chart, series, LOCALE),
    values: values.slice(1),
    ...(categories !== null && { categories: categories.slice(1) }),
    ...(color !== '' && { color: bare(color) }),
    ...(isLine && {
      stroke: { width: line.weight ?? USUAL_WEIGHT, dash: DASHES[line.style] },
      marker: markerOf(series, usual),
    }),
    dataLabels: dataLabels === null ? false : labelsOf(dataLabels),
  };
}

/** @param upright the axis runs up the side, and so does its title */
function axisOf(axis: ChartAxis, upright: boolean): FileAxis {
  const { title, font, minimum, maximum, majorUnit } = axis;
  return {
    ...(title.visible &&
      title.text !== '' && {
        title: title.text,
        axisTitleRotation: upright ? -90 : 0,
        axisTitleFontSize: title.font.size,
        axisTitleBold: title.font.bold,
        axisTitleItalic: title.font.italic,
        axisTitleColor: bare(title.font.color),
        ...familyOf(title.font, 'axisTitleFontFamily'),
      }),
    gridlines: { major: axis.majorGridlines.visible },
    scale: {
      ...(minimum !== null && { min: minimum }),
      ...(maximum !== null && { max: maximum }),
      ...(majorUnit !== null && { majorUnit }),
    },
    ...(axis.numberFormat !== null && { numberFormat: { formatCode: axis.numberFormat } }),
    tickLblPos: TICK_LABELS[axis.tickLabelPosition],
    majorTickMark: TICK_MARKS[axis.majorTickMark],
    minorTickMark: 'none',
    reverse: axis.reversePlotOrder,
    hidden: !axis.visible,
    labelFontSize: font.size,
    labelColor: bare(font.color),
    labelBold: font.bold,
    labelItalic: font.italic,
    ...familyOf(font, 'labelFontFamily'),
  };
}

function titleOf(model: WorkbookModel, chart: ModelChart): Partial<SheetChart> {
  const { visible, overlay, font } = chart.title;
  if (!visible) return { showTitle: false, autoTitleDeleted: true };
  return {
    title: titleText(model, chart, LOCALE),
    titleOverlay: overlay,
    titleFontSize: font.size,
    titleBold: font.bold,
    titleItalic: font.italic,
    titleColor: bare(font.color),
    ...familyOf(font, 'titleFontFamily'),
  };
}

function legendOf({
  legend: { visible, position, overlay, font },
}: ModelChart): Partial<SheetChart> {
  if (!visible) return { legend: false };
  return {
    legend: LEGENDS[position],
    legendOverlay: overlay,
    legendFontSize: font.size,
    legendBold: font.bold,
    legendItalic: font.italic,
    legendFontColor: bare(font.color),
    ...familyOf(font, 'legendFontFamily'),
  };
}

function chartOf(model: WorkbookModel, chart: ModelChart): SheetChart {
  const { shape, grouping } = lookOf(typeOf(chart));
  const { top, left, bottom, right } = chart.place;
  const from = { row: Math.round(top), col: Math.round(left) };
  const shown = chart.series.filter(({ values }) => values !== '' && !values.includes('#REF!'));
  return {
    type: shape,
    series: shown.map((series) => seriesOf(model, chart, series)),
    anchor: {
      from,
      to: {
        row: Math.max(Math.round(bottom), from.row + 1),
        col: Math.max(Math.round(right), from.col + 1),
      },
    },
    ...(shape === 'line'
      ? {}
      : { barGrouping: grouping, gapWidth: chart.gapWidth, overlap: chart.overlap }),
    ...titleOf(model, chart),
    ...legendOf(chart),
    ...(chart.chartArea.fill && { chartSpaceFillColor: bare(chart.chartArea.fill) }),
    ...(chart.plotArea.fill && { plotAreaFillColor: bare(chart.plotArea.fill) }),
    ...(chart.altText !== '' && { altText: chart.altText }),
    axes: {
      x: axisOf(chart.categoryAxis, shape === 'bar'),
      y: axisOf(chart.valueAxis, shape !== 'bar'),
    },
  };
}

/**
 * A sheet's charts as a file has them. What the library cannot write is lost: that a series' name
 * comes from a cell (its text is written), series of another type than the first, labels of single
 * points, the looks of gridlines and axis lines, edges of bars, and a place within a cell. Names and lying bars are kept
 * beside the charts (see `writeKept`).
 */
export function writeCharts(model: WorkbookModel, sheet: ModelSheet): SheetChart[] {
  return sheet.charts.map((chart) => chartOf(model, chart));
}
