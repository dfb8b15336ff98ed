import type { Chart, ChartAxisInfo, ChartColor, ChartDataLabelsInfo, ChartSeriesInfo } from 'hucre';
import {
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  LINE_STYLES,
  MARKER_STYLES,
  TICK_LABEL_POSITIONS,
  TICK_MARKS as TICK_MARK_WORDS,
  type ChartAxis,
  type ChartDataLabels,
  type ChartFont,
  type ChartSeries,
  type ChartType,
  type ModelChart,
} from '../model/chart';
import { newChart, newDataLabels, newSeries } from '../model/newChart';
import { DASHES, LABELS, LEGENDS, MARKERS, TICK_LABELS, TICK_MARKS, wordFor } from './chartMaps';
import type { KeptChart } from './fileSettings';

const USUAL_ROWS = 15;
const USUAL_COLUMNS = 8;

/** Theme colours are left to Excel. */
function hex(color: ChartColor | undefined): string | null {
  return typeof color === 'string' ? `#${color.replace('#', '').toUpperCase()}` : null;
}

/** Null for a kind that is left out. */
function typeOf(file: Chart, lying: boolean): ChartType | null {
  const { kinds, barGrouping, showLineMarkers, series = [] } = file;
  const [kind] = kinds;
  if (kind === 'line') {
    const bare = series.every(({ marker }) => marker?.symbol === 'none');
    return showLineMarkers === false || bare ? 'Line' : 'LineMarkers';
  }
  if (kind !== 'bar') return null;
  const word = lying ? 'Bar' : 'Column';
  if (barGrouping === 'stacked') return `${word}Stacked`;
  if (barGrouping === 'percentStacked') return `${word}Stacked100`;
  return `${word}Clustered`;
}

interface FileFont {
  readonly size: number | undefined;
  readonly color: ChartColor | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly name: string | undefined;
}

function fontOf(usual: ChartFont, { size, color, bold, italic, name }: FileFont): ChartFont {
  return {
    size: size ?? usual.size,
    color: hex(color) ?? usual.color,
    bold: bold ?? false,
    italic: italic ?? false,
    name: name ?? usual.name,
  };
}

function labelsOf(labels: ChartDataLabelsInfo | undefined): ChartDataLabels | null {
  if (!labels) return null;
  const { showValue = false, showSeriesName = false, showCategoryName = false } = labels;
  if (!showValue && !showSeriesName && !showCategoryName) return null;
  const { fontSize, fontColor, bold, italic, fontFamily } = labels;
  const font = { size: fontSize, color: fontColor, bold, italic, name: fontFamily };
  return {
    showValue,
    showSeriesName,
    showCategoryName,
    position: labels.position ? wordFor(LABELS, LABEL_POSITIONS, labels.position) : null,
    numberFormat: labels.numberFormat?.formatCode ?? null,
    font: fontOf(newDataLabels().font, font),
  };
}

function seriesOf(info: ChartSeriesInfo, type: ChartType, chart: Chart): ChartSeries {
  const { name = '', valuesRef, categoriesRef, color, stroke, marker } = info;
  const series = newSeries(type, {
    name,
    values: valuesRef === undefined ? '' : `=${valuesRef}`,
    categories: categoriesRef === undefined ? null : `=${categoriesRef}`,
  });
  series.dataLabels = labelsOf(info.dataLabels ?? chart.dataLabels);
  if (info.kind !== 'line') return { ...series, fill: hex(color) };
  const style = wordFor(DASHES, LINE_STYLES, stroke?.dash) ?? 'Automatic';
  return {
    ...series,
    line: { color: hex(color), weight: stroke?.width ?? null, style },
    markerStyle: wordFor(MARKERS, MARKER_STYLES, marker?.symbol) ?? 'Automatic',
    markerSize: marker?.size ?? series.markerSize,
    markerFill: hex(marker?.fill),
    markerLine: hex(marker?.line),
  };
}

function axisOf(usual: ChartAxis, axis: ChartAxisInfo | undefined): ChartAxis {
  if (!axis) return { ...usual, majorGridlines: { ...usual.majorGridlines, visible: false } };
  const { title, scale } = axis;
  const words: FileFont = {
    size: axis.axisTitleFontSize,
    color: axis.axisTitleColor,
    bold: axis.axisTitleBold,
    italic: axis.axisTitleItalic,
    name: axis.axisTitleFontFamily,
  };
  const labels: FileFont = {
    size: axis.labelFontSize,
    color: axis.labelColor,
    bold: axis.labelBold,
    italic: axis.labelItalic,
    name: axis.labelFontFamily,
  };
  return {
    ...usual,
    visible: axis.hidden !== true,
    title: {
      text: title ?? '',
      visible: title !== undefined,
      font: fontOf(usual.title.font, words),
    },
    minimum: scale?.min ?? null,
    maximum: scale?.max ?? null,
    majorUnit: scale?.majorUnit ?? null,
    majorGridlines: { ...usual.majorGridlines, visible: axis.gridlines?.major === true },
    numberFormat: axis.numberFormat?.formatCode ?? null,
    tickLabelPosition: wordFor(TICK_LABELS, TICK_LABEL_POSITIONS, axis.tickLblPos) ?? 'NextToAxis',
    majorTickMark: wordFor(TICK_MARKS, TICK_MARK_WORDS, axis.majorTickMark) ?? usual.majorTickMark,
    reversePlotOrder: axis.reverse === true,
    font: fontOf(usual.font, labels),
  };
}

function chartOf(file: Chart, id: string, name: string, lying: boolean): ModelChart | null {
  const type = typeOf(file, lying);
  const { anchor } = file;
  if (type === null || anchor === undefined) return null;
  const { from, to = { row: from.row + USUAL_ROWS, col: from.col + USUAL_COLUMNS } } = anchor;
  const place = { top: from.row, left: from.col, bottom: to.row, right: to.col };
  const series = (file.series ?? []).map((info) => seriesOf(info, type, file));
  const usual = newChart(id, name, type, place, series);
  const { title, legend } = usual;
  const titleFont: FileFont = {
    size: file.titleFontSize,
    color: file.titleColor,
    bold: file.titleBold,
    italic: file.titleItalic,
    name: file.titleFontFamily,
  };
  const legendFont: FileFont = {
    size: file.legendFontSize,
    color: file.legendFontColor,
    bold: file.legendBold,
    italic: file.legendItalic,
    name: file.legendFontFamily,
  };
  const shown = file.legend !== undefined && file.legend !== false;
  return {
    ...usual,
    title: {
      text: file.title ?? null,
      visible: file.title !== undefined,
      overlay: file.titleOverlay === true,
      font: fontOf(title.font, titleFont),
    },
    legend: {
      visible: shown,
      position: (shown && wordFor(LEGENDS, LEGEND_POSITIONS, file.legend || undefined)) || 'Right',
      overlay: file.legendOverlay === true,
      font: fontOf(legend.font, legendFont),
    },
    categoryAxis: axisOf(usual.categoryAxis, file.axes?.x),
    valueAxis: axisOf(usual.valueAxis, file.axes?.y),
    // What equals the file format's own default, the library does not tell.
    gapWidth: file.gapWidth ?? 150,
    overlap: file.overlap ?? 0,
    chartArea: { fill: hex(file.chartSpaceFillColor) },
    plotArea: { fill: hex(file.plotAreaFillColor) },
    altText: file.altText ?? '',
  };
}

/**
 * A sheet's charts from a file: columns, bars and lines; other kinds are left out. Bars that lie are
 * known as such from files that were written here only: the library does not tell them apart.
 * @param kept what was kept beside the charts when the file was written here; empty for other files
 */
export function readCharts(
  charts: readonly Chart[],
  sheetId: string,
  kept: readonly KeptChart[],
): ModelChart[] {
  const own = kept.length === charts.length ? kept : [];
  return charts.flatMap((chart, index) => {
    const { name = `Diagram ${index + 1}`, lying = false } = own[index] ?? {};
    return chartOf(chart, `${sheetId}-chart-${index + 1}`, name, lying) ?? [];
  });
}
