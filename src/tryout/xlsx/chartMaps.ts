import type {
  ChartAxisTickLabelPosition,
  ChartAxisTickMark,
  ChartDataLabelPosition,
  ChartLegendPosition,
  ChartLineDashStyle,
  ChartMarkerSymbol,
} from 'hucre';
import type {
  ChartAxis,
  ChartDataLabels,
  ChartLegend,
  ChartLine,
  ChartSeries,
} from '../model/chart';

/** How files call what the model has words of its own for. */

export const DASHES: Readonly<Record<ChartLine['style'], ChartLineDashStyle>> = {
  Automatic: 'solid',
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'sysDot',
  DashDot: 'dashDot',
  None: 'solid',
};

export const MARKERS: Readonly<Record<ChartSeries['markerStyle'], ChartMarkerSymbol>> = {
  Automatic: 'circle',
  None: 'none',
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
};

export const LEGENDS: Readonly<Record<ChartLegend['position'], ChartLegendPosition>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'topRight',
};

export const LABELS: Readonly<
  Record<NonNullable<ChartDataLabels['position']>, ChartDataLabelPosition | null>
> = {
  None: null,
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
};

export const TICK_LABELS: Readonly<
  Record<ChartAxis['tickLabelPosition'], ChartAxisTickLabelPosition>
> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };

export const TICK_MARKS: Readonly<Record<ChartAxis['majorTickMark'], ChartAxisTickMark>> = {
  None: 'none',
  Cross: 'cross',
  Inside: 'in',
  Outside: 'out',
};

/** The model's word for the file's: the first that is written so, or null. */
export function wordFor<Word extends string, Written>(
  map: Readonly<Record<Word, Written>>,
  words: readonly Word[],
  written: Written | undefined,
): Word | null {
  return words.find((word) => map[word] === written) ?? null;
}
