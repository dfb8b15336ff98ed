import { axisScale, type Scale } from '../../tables/charts/axisScale';
import type { Chart } from '../../tables/charts/chart';

/** Units of the drawing, which is scaled to the pane: pixels in the narrowest pane. */
export const WIDTH = 300;
export const FONT = 12;
export const LINE = 14;
/** The mean width of a letter. */
const LETTER = 6.2;
const EDGE = 4;
const STANDING_HEIGHT = 150;
const MOST_NAME = 122;
const LEAST_BAND = 26;
const TICKS = 4;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where everything in a chart stands. */
export interface Layout {
  readonly height: number;
  readonly plot: Box;
  readonly scale: Scale;
  /** The category names, cut into lines; empty where there is no room for one. */
  readonly names: readonly (readonly string[])[];
  readonly legendTop: number;
}

export function textWidth(text: string): number {
  return text.length * LETTER;
}

/** Lays a chart out for its kind: names below, or beside lying bars. */
export function layOut(chart: Chart): Layout {
  return chart.kind === 'bars' ? lyingLayout(chart) : standingLayout(chart);
}

function lyingLayout(chart: Chart): Layout {
  const names = chart.categories.map((name) => wrap(name, MOST_NAME));
  const longest = Math.max(...names.flat().map(textWidth));
  const band = Math.max(LEAST_BAND, ...names.map((lines) => lines.length * LINE + 6));
  const bottom = EDGE + band * names.length;
  const room = Math.max(...printed(chart).map(textWidth)) + 8;
  const plot = { left: longest + 8, top: EDGE, right: WIDTH - room, bottom };
  return { height: bottom + EDGE, plot, scale: scaleOf(chart), names, legendTop: bottom };
}

function standingLayout(chart: Chart): Layout {
  const scale = scaleOf(chart);
  const ticks = scale.ticks.map((tick) => textWidth(String(tick)));
  const plot = {
    left: chart.labels === 'every' ? EDGE : Math.max(...ticks) + 8,
    top: LINE + 6,
    right: WIDTH - (chart.labels === 'last' ? 44 : EDGE),
    bottom: STANDING_HEIGHT,
  };
  const names = namesBelow(chart, (plot.right - plot.left) / chart.categories.length);
  const rows = Math.max(...names.map((lines) => lines.length));
  const legendTop = plot.bottom + 6 + rows * LINE;
  const height = legendTop + (chart.series.length > 1 ? LINE + 10 : 4);
  return { height, plot, scale, names, legendTop };
}

/** Every name where there is room for all; else every second, third … counted from the last. */
function namesBelow({ categories }: Chart, band: number): readonly (readonly string[])[] {
  const longest = Math.max(...categories.flatMap(words).map(textWidth));
  const step = Math.ceil((longest + 3) / band);
  return categories.map((name, i) =>
    (categories.length - 1 - i) % step === 0 ? wrap(name, band * step - 3) : [],
  );
}

function scaleOf({ series }: Chart): Scale {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const automatic = { minimum: 0, maximum: null, majorUnit: null };
  return axisScale(automatic, { least: 0, most: Math.max(...values) }, TICKS);
}

function printed({ series }: Chart): readonly string[] {
  return series.flatMap(({ points }) => points.map((point) => point.printed));
}

/** Parts of a name that stay whole: words, and what a hyphen ends. */
function words(text: string): readonly string[] {
  return text.split(/(?<=-)| /);
}

function wrap(text: string, width: number): readonly string[] {
  return words(text).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined) return [word];
    const joined = last.endsWith('-') ? last + word : `${last} ${word}`;
    return textWidth(joined) <= width ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
}

/** A value's place along its axis. */
export function valueAt({ plot, scale }: Layout, kind: Chart['kind'], value: number): number {
  const part = value / scale.maximum;
  return kind === 'bars'
    ? plot.left + part * (plot.right - plot.left)
    : plot.bottom - part * (plot.bottom - plot.top);
}

/** The part of the category axis that belongs to a category. */
export function bandAt(
  { plot }: Layout,
  { kind, categories }: Chart,
  index: number,
): { readonly start: number; readonly size: number; readonly middle: number } {
  const [from, to] = kind === 'bars' ? [plot.top, plot.bottom] : [plot.left, plot.right];
  const size = (to - from) / categories.length;
  return { start: from + index * size, size, middle: from + (index + 0.5) * size };
}

/** Places of labels that would cover each other, moved apart; in the order given. */
export function spread(places: readonly number[], apart: number): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  order.forEach((own, i) => {
    const before = order[i - 1];
    if (before === undefined) return;
    moved[own] = Math.max(moved[own] ?? 0, (moved[before] ?? 0) + apart);
  });
  return moved;
}
