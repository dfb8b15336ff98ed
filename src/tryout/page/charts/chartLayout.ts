import { axisScale, type Scale } from '../../../tables/charts/axisScale';
import { lookOf, typeOf, type ModelChart } from '../../model/chart';
import { valueSpan, type ChartData } from '../../host/charts/chartData';
import type { Locale } from '../../host/cellInput';
import { cellText } from '../../host/numberText';
import { textHeight, textWidth } from './chartPaint';

const MARGIN = 10;
const GAP = 6;
/** Between two ticks, at least. */
const TICK_ROOM = { across: 60, down: 28 } as const;
const LEGEND_MARK = 26;
const MOST_LABEL = 0.4;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where everything in a chart stands, in pixels. */
export interface ChartLayout {
  readonly plot: Box;
  readonly legend: Box | null;
  readonly title: { readonly x: number; readonly y: number } | null;
  readonly scale: Scale;
  readonly tickTexts: readonly string[];
  /** The categories run down the side instead of along the bottom. */
  readonly lying: boolean;
  /** Category names stand on end because they are too long to lie. */
  readonly turned: boolean;
  readonly categoryRoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

function longest(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}

function valueFormat(chart: ModelChart, { series }: ChartData): string {
  if (chart.valueAxis.numberFormat !== null) return chart.valueAxis.numberFormat;
  if (lookOf(typeOf(chart)).grouping === 'percentStacked') return '0%';
  return series[0]?.points[0]?.numberFormat ?? 'General';
}

function legendNeeds({ legend }: ModelChart, { series }: ChartData): Size {
  const widths = series.map(({ name }) => textWidth(legend.font, name) + LEGEND_MARK + GAP);
  return { width: Math.max(0, ...widths), height: textHeight(legend.font) };
}

/** Takes the legend's part from the room that is left for the chart. */
function placeLegend(
  chart: ModelChart,
  data: ChartData,
  room: Box,
): { legend: Box | null; rest: Box } {
  const { visible, position, overlay } = chart.legend;
  if (!visible || data.series.length === 0) return { legend: null, rest: room };
  const { width, height } = legendNeeds(chart, data);
  const side = Math.min(width, (room.right - room.left) * MOST_LABEL);
  const cut = ((): { legend: Box; rest: Box } => {
    switch (position) {
      case 'Top':
        return {
          legend: { ...room, bottom: room.top + height },
          rest: { ...room, top: room.top + height + GAP },
        };
      case 'Bottom':
        return {
          legend: { ...room, top: room.bottom - height },
          rest: { ...room, bottom: room.bottom - height - GAP },
        };
      case 'Left':
        return {
          legend: { ...room, right: room.left + side },
          rest: { ...room, left: room.left + side + GAP },
        };
      case 'Right':
      case 'Corner':
        return {
          legend: { ...room, left: room.right - side },
          rest: { ...room, right: room.right - side - GAP },
        };
    }
  })();
  return overlay ? { legend: cut.legend, rest: room } : cut;
}

/** Lays a chart out: title above, legend where it is set, axes around the plot. */
export function layOut(
  chart: ModelChart,
  data: ChartData,
  { width, height }: Size,
  locale: Locale,
): ChartLayout {
  const { title, categoryAxis, valueAxis } = chart;
  const lying = lookOf(typeOf(chart)).shape === 'bar';
  const titled = title.visible && !title.overlay ? textHeight(title.font) + GAP : 0;
  const whole = {
    left: MARGIN,
    top: MARGIN + titled,
    right: width - MARGIN,
    bottom: height - MARGIN,
  };
  const { legend, rest } = placeLegend(chart, data, whole);
  const along = lying ? rest.right - rest.left : rest.bottom - rest.top;
  const room = along / (lying ? TICK_ROOM.across : TICK_ROOM.down);
  const scale = axisScale(valueAxis, valueSpan(chart, data), Math.max(2, Math.floor(room)));
  const format = valueFormat(chart, data);
  const tickTexts = scale.ticks.map((tick) => cellText(tick, format, locale));
  const shown = (axis: typeof valueAxis): boolean =>
    axis.visible && axis.tickLabelPosition !== 'None';
  const titleRoom = (axis: typeof valueAxis): number =>
    axis.visible && axis.title.visible ? textHeight(axis.title.font) : 0;
  const long = textWidth(categoryAxis.font, longest(data.categories));
  const band = (rest.right - rest.left) / Math.max(1, data.categories.length);
  const turned = !lying && long > band;
  const most = (lying ? rest.right - rest.left : rest.bottom - rest.top) * MOST_LABEL;
  const lain = textHeight(categoryAxis.font);
  const categoryRoom = !shown(categoryAxis) ? 0 : lying || turned ? Math.min(long, most) : lain;
  const valueRoom = !shown(valueAxis)
    ? 0
    : lying
      ? textHeight(valueAxis.font)
      : textWidth(valueAxis.font, longest(tickTexts));
  const across =
    (lying ? categoryRoom : valueRoom) + GAP + titleRoom(lying ? categoryAxis : valueAxis);
  const down =
    (lying ? valueRoom : categoryRoom) + GAP + titleRoom(lying ? valueAxis : categoryAxis);
  return {
    plot: {
      left: rest.left + across,
      top: rest.top + GAP,
      right: rest.right - GAP,
      bottom: rest.bottom - down,
    },
    legend,
    title: title.visible ? { x: width / 2, y: MARGIN + textHeight(title.font) * 0.75 } : null,
    scale,
    tickTexts,
    lying,
    turned,
    categoryRoom,
  };
}
