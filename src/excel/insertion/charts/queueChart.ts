import type { ChartPlan, PlacedCells, PlannedSeries } from './chartPlan';

const TITLE_INK = '#242424';
const INK = '#424242';
const GRIDLINE = '#D9D9D9';

/** Queues a chart on the sheet whose cells it shows, once they are written. */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const range = (cells: PlacedCells): Excel.Range =>
    sheet.getRangeByIndexes(cells.top, cells.left, cells.rowCount, cells.columnCount);
  const chart = sheet.charts.add(plan.type, range(first.values), plan.seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.visible = true;
  chart.title.format.font.bold = true;
  chart.title.format.font.size = 12;
  chart.title.format.font.color = TITLE_INK;
  const { top, left, rowCount, columnCount } = plan.place;
  chart.setPosition(
    sheet.getRangeByIndexes(top, left, 1, 1),
    sheet.getRangeByIndexes(top + rowCount - 1, left + columnCount - 1, 1, 1),
  );
  const bind = (series: Excel.ChartSeries, planned: PlannedSeries): void => {
    series.name = planned.name;
    series.setValues(range(planned.values));
    series.setXAxisValues(range(plan.categories));
    if (plan.type === 'LineMarkers') queueLine(series, planned);
    else series.format.fill.setSolidColor(planned.color);
    queueLabels(series, planned, plan);
  };
  bind(chart.series.getItemAt(0), first);
  for (const planned of others) bind(chart.series.add(planned.name), planned);
  if (plan.type !== 'LineMarkers') {
    const bars = chart.series.getItemAt(0);
    bars.gapWidth = 60;
    bars.overlap = 0;
  }
  queueAxes(chart, plan);
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = 'Bottom';
}

function queueLine(series: Excel.ChartSeries, { color, marker }: PlannedSeries): void {
  series.format.line.color = color;
  series.format.line.weight = 2.25;
  series.markerStyle = marker;
  series.markerSize = 7;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function queueLabels(
  series: Excel.ChartSeries,
  { labelPosition, pointCount }: PlannedSeries,
  { labels, numberFormat, series: all }: ChartPlan,
): void {
  if (labels === 'none') return;
  if (labels === 'every') {
    series.hasDataLabels = true;
    series.dataLabels.position = labelPosition;
    series.dataLabels.numberFormat = numberFormat;
    series.dataLabels.format.font.size = 9;
    series.dataLabels.format.font.color = INK;
    return;
  }
  const last = series.points.getItemAt(pointCount - 1);
  last.hasDataLabel = true;
  last.dataLabel.position = labelPosition;
  last.dataLabel.showValue = true;
  last.dataLabel.showSeriesName = all.length > 1;
  last.dataLabel.numberFormat = numberFormat;
  last.dataLabel.format.font.size = 9;
  last.dataLabel.format.font.color = INK;
}

/** Where every point tells its value, the value axis and its gridlines say nothing more. */
function queueAxes(chart: Excel.Chart, { type, labels, numberFormat }: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const direct = labels === 'every';
  categoryAxis.format.font.color = INK;
  categoryAxis.format.font.size = 9;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = !direct;
  valueAxis.visible = !direct;
  if (!direct) {
    valueAxis.numberFormat = numberFormat.split(';')[0] ?? numberFormat;
    valueAxis.majorGridlines.format.line.color = GRIDLINE;
    valueAxis.format.font.color = INK;
    valueAxis.format.font.size = 9;
  }
  if (type === 'BarClustered') categoryAxis.reversePlotOrder = true;
}
