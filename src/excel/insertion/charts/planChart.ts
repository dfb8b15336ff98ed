import type { Chart, ChartSeries, TableCells } from '../../../tables/charts/chart';
import { LIGHT_COLORS } from '../../../tables/charts/colors';
import type { Texts } from '../../../texts/texts';
import { withReportNames, type ReportNames } from '../reportNames';
import {
  asText,
  type ExpectedValue,
  type FormatBlock,
  type InputBlock,
  type OwnedPart,
} from '../sheetPlan';
import type { ChartPlan, PlacedCells, PlannedSeries } from './chartPlan';

/** The label column and two more: Excel's own size for a chart, and well within a standing page. */
const COLUMNS = 3;
/** What the same columns hold of a note. */
const LETTERS_PER_LINE = 72;
/** Sheet rows: 240 points at the usual height. */
const USUAL_ROWS = 16;
const ROWS_OF_A_BAR = 1.6;
const ROWS_AROUND_BARS = 4;

const TYPES = {
  line: 'LineMarkers',
  columns: 'ColumnClustered',
  bars: 'BarClustered',
} as const satisfies Record<Chart['kind'], ChartPlan['type']>;

/** What stands on a sheet for a chart: its heading, the chart, and the same in words. */
export interface PlacedChart {
  readonly inputs: readonly InputBlock[];
  readonly formats: readonly FormatBlock[];
  readonly expected: readonly ExpectedValue[];
  readonly parts: readonly OwnedPart[];
  readonly chart: ChartPlan;
  readonly rowCount: number;
}

/**
 * Plans a chart from a row on. Excel gives add-ins no alternative text for charts, so what the
 * chart shows stands in cells below it.
 *
 * @param body the row of its table's first figures; the figures begin in the second column
 */
export function planChart(
  chart: Chart,
  body: number,
  top: number,
  names: ReportNames,
  texts: Texts,
): PlacedChart {
  const height =
    chart.kind === 'bars'
      ? Math.ceil(chart.categories.length * ROWS_OF_A_BAR) + ROWS_AROUND_BARS
      : USUAL_ROWS;
  const words = [texts.charts.whenInserted, ...chart.sentences].flatMap(lines);
  const wordsTop = top + 1 + height;
  const onSheet = ({ row, column, rowCount, columnCount }: TableCells): PlacedCells => ({
    top: body + row,
    left: 1 + column,
    rowCount,
    columnCount,
  });
  return {
    inputs: [
      { top, left: 0, rows: [[withReportNames(chart.heading.formula, names)]] },
      { top: wordsTop, left: 0, rows: words.map((line) => [asText(line)]) },
    ],
    formats: [
      { top, left: 0, rowCount: 1, columnCount: 1, look: 'label' },
      { top: wordsTop, left: 0, rowCount: words.length, columnCount: 1, look: 'note' },
    ],
    expected: [{ row: top, column: 0, value: chart.heading.value }],
    parts: [
      { key: `${chart.id}_chart`, top, left: 0, rowCount: 1, columnCount: 1 },
      {
        key: `${chart.id}_words`,
        top: wordsTop,
        left: 0,
        rowCount: words.length + 1,
        columnCount: 1,
      },
    ],
    chart: {
      type: TYPES[chart.kind],
      name: chart.content,
      title: chart.content,
      place: { top: top + 1, left: 0, rowCount: height, columnCount: COLUMNS },
      seriesBy: chart.series[0]?.cells.rowCount === 1 ? 'Rows' : 'Columns',
      categories: onSheet(chart.categoryCells),
      series: chart.series.map((series, index) => planSeries(chart, series, index, onSheet)),
      numberFormat: numberFormat(chart),
      labels: chart.labels,
    },
    rowCount: 1 + height + words.length,
  };
}

function planSeries(
  { kind, series: all }: Chart,
  series: ChartSeries,
  index: number,
  onSheet: (cells: TableCells) => PlacedCells,
): PlannedSeries {
  const last = (one: ChartSeries): number => one.points.at(-1)?.value ?? 0;
  const highest = all.reduce((found, one) => (last(one) > last(found) ? one : found), series);
  return {
    name: series.name,
    color: LIGHT_COLORS[series.meaning],
    marker: index === 0 ? 'Circle' : 'Diamond',
    values: onSheet(series.cells),
    labelPosition: kind !== 'line' ? 'OutsideEnd' : highest === series ? 'Top' : 'Bottom',
    pointCount: series.points.length,
  };
}

/** Excel takes a text for 0: where cells have one, no label says so. */
function numberFormat({ format, series }: Chart): string {
  const number = format === 'count' ? '#,##0' : '0.0';
  const complete = series.every(({ points }) => points.every(({ value }) => value !== null));
  return complete && format === 'count' ? number : `${number};;`;
}

function lines(text: string): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((found, word) => {
    const last = found.at(-1);
    return last !== undefined && last.length + 1 + word.length <= LETTERS_PER_LINE
      ? [...found.slice(0, -1), `${last} ${word}`]
      : [...found, word];
  }, []);
}
