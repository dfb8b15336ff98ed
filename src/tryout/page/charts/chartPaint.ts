import type { ChartFont, ChartLine, ChartSeries } from '../../model/chart';
import { lookOf } from '../../model/chart';
import { usualColor } from '../../model/newChart';
import { fillFor, inkFor } from '../grid/readableColor';

const PIXELS_PER_POINT = 4 / 3;
/** The mean width of a letter, in parts of its height. */
const LETTER = 0.52;
const LINE_HEIGHT = 1.35;
const USUAL_WEIGHT = { line: 2.25, other: 0.75 } as const;

const DASHES: Readonly<Record<ChartLine['style'], string>> = {
  Automatic: '',
  Continuous: '',
  Dash: '7 5',
  Dot: '2 3',
  DashDot: '7 4 2 4',
  None: '',
};

/** The height of a line of text, in pixels. */
export function textHeight({ size }: ChartFont): number {
  return size * PIXELS_PER_POINT * LINE_HEIGHT;
}

export function textWidth({ size }: ChartFont, text: string): number {
  return size * PIXELS_PER_POINT * LETTER * text.length;
}

/** The text as far as there is room for it. */
export function shortened(font: ChartFont, text: string, room: number): string {
  const letters = Math.max(1, Math.floor(room / textWidth(font, 'x')));
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
}

export function fontAttributes(font: ChartFont, dark: boolean): Record<string, string | number> {
  return {
    fill: inkFor(font.color, undefined, dark) ?? font.color,
    'font-size': font.size * PIXELS_PER_POINT,
    'font-family': `"${font.name}", var(--font)`,
    'font-weight': font.bold ? 600 : 400,
    'font-style': font.italic ? 'italic' : 'normal',
  };
}

/** A line made for white paper as it is shown on dark paper: as faint, or as clear, as it was. */
function turned(color: string, dark: boolean): string {
  const deep = fillFor(color, dark);
  return deep === color ? (inkFor(color, undefined, dark) ?? color) : deep;
}

/** How a line is drawn; null where it is not. */
export function strokeAttributes(
  line: ChartLine,
  usual: string,
  kind: keyof typeof USUAL_WEIGHT,
  dark: boolean,
): Record<string, string | number> | null {
  if (line.style === 'None') return null;
  const color = line.color ?? usual;
  const dash = DASHES[line.style];
  return {
    stroke: kind === 'line' ? color : turned(color, dark),
    'stroke-width': (line.weight ?? USUAL_WEIGHT[kind]) * PIXELS_PER_POINT,
    ...(dash !== '' && { 'stroke-dasharray': dash }),
  };
}

/** What a series looks like in chart and legend; `index` is its place among the chart's series. */
export interface SeriesPaint {
  readonly fill: string;
  readonly stroke: Record<string, string | number> | null;
  /** Null: no markers. */
  readonly marker: Marker | null;
}

export interface Marker {
  readonly shape: 'Circle' | 'Square' | 'Diamond' | 'Triangle';
  /** Pixels. */
  readonly size: number;
  readonly fill: string;
  readonly line: string;
}

function markerOf(series: ChartSeries, color: string): Marker | null {
  const { markerStyle, markerSize, markerFill, markerLine, type } = series;
  if (markerStyle === 'None' || (markerStyle === 'Automatic' && type === 'Line')) return null;
  return {
    shape: markerStyle === 'Automatic' ? 'Circle' : markerStyle,
    size: markerSize * PIXELS_PER_POINT,
    fill: markerFill ?? color,
    line: markerLine ?? color,
  };
}

export function paintOf(series: ChartSeries, index: number, dark: boolean): SeriesPaint {
  const color = usualColor(index);
  const isLine = lookOf(series.type).shape === 'line';
  const edge = series.line.color === null && series.line.style === 'Automatic';
  return {
    fill: series.fill === '' ? 'none' : (series.fill ?? color),
    stroke:
      !isLine && edge
        ? null
        : strokeAttributes(series.line, color, isLine ? 'line' : 'other', dark),
    marker: isLine ? markerOf(series, color) : null,
  };
}
