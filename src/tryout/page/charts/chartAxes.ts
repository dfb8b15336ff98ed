import type { ChartAxis, ModelChart } from '../../model/chart';
import type { ChartLayout } from './chartLayout';
import { fontAttributes, shortened, strokeAttributes, textHeight } from './chartPaint';
import { svg } from './svg';

const USUAL_LINE = '#D9D9D9';
const GAP = 6;

/** Where a value lies along its axis, in pixels. */
export function valueAt({ plot, scale, lying }: ChartLayout, value: number): number {
  const { minimum, maximum } = scale;
  const part = (Math.min(Math.max(value, minimum), maximum) - minimum) / (maximum - minimum);
  return lying
    ? plot.left + part * (plot.right - plot.left)
    : plot.bottom - part * (plot.bottom - plot.top);
}

/** The part of the category axis that belongs to a category; lying bars begin at the bottom, as in Excel. */
export function bandAt(
  chart: ModelChart,
  { plot, lying }: ChartLayout,
  index: number,
  count: number,
): { readonly start: number; readonly size: number } {
  const length = lying ? plot.bottom - plot.top : plot.right - plot.left;
  const size = length / Math.max(1, count);
  const backwards = lying !== chart.categoryAxis.reversePlotOrder;
  const at = backwards ? count - 1 - index : index;
  return { start: (lying ? plot.top : plot.left) + at * size, size };
}

function lineAt(
  { plot }: ChartLayout,
  at: number,
  upright: boolean,
  stroke: Record<string, string | number>,
): SVGElement {
  return upright
    ? svg('line', { x1: at, x2: at, y1: plot.top, y2: plot.bottom, ...stroke })
    : svg('line', { x1: plot.left, x2: plot.right, y1: at, y2: at, ...stroke });
}

function isShown({ visible, tickLabelPosition }: ChartAxis): boolean {
  return visible && tickLabelPosition !== 'None';
}

/** Gridlines, the axis' own line, and the value of every tick. */
export function valueAxisView(chart: ModelChart, layout: ChartLayout, dark: boolean): SVGElement[] {
  const { valueAxis: axis } = chart;
  const { plot, lying, scale, tickTexts } = layout;
  const { line, visible } = axis.majorGridlines;
  const grid = visible ? strokeAttributes(line, USUAL_LINE, 'other', dark) : null;
  const own = axis.visible ? strokeAttributes(axis.line, USUAL_LINE, 'other', dark) : null;
  return [
    ...(grid ? scale.ticks.map((tick) => lineAt(layout, valueAt(layout, tick), lying, grid)) : []),
    ...(own ? [lineAt(layout, lying ? plot.bottom : plot.left, !lying, own)] : []),
    ...(isShown(axis) ? scale.ticks : []).map((tick, index) => {
      const at = valueAt(layout, tick);
      const place = lying
        ? { x: at, y: plot.bottom + textHeight(axis.font), 'text-anchor': 'middle' }
        : { x: plot.left - GAP, y: at, dy: '0.35em', 'text-anchor': 'end' };
      const font = fontAttributes(axis.font, dark);
      return svg('text', { class: 'chart-tick', ...place, ...font }, tickTexts[index] ?? '');
    }),
  ];
}

/** The axis' line at zero, and the categories' names. */
export function categoryAxisView(
  chart: ModelChart,
  layout: ChartLayout,
  categories: readonly string[],
  dark: boolean,
): SVGElement[] {
  const { categoryAxis: axis } = chart;
  const { plot, lying, turned, categoryRoom } = layout;
  const own = axis.visible ? strokeAttributes(axis.line, USUAL_LINE, 'other', dark) : null;
  const names = (isShown(axis) ? categories : []).map((name, index) => {
    const { start, size } = bandAt(chart, layout, index, categories.length);
    const middle = start + size / 2;
    const text = lying || turned ? shortened(axis.font, name, categoryRoom) : name;
    const below = plot.bottom + textHeight(axis.font);
    const place = lying
      ? { x: plot.left - GAP, y: middle, dy: '0.35em', 'text-anchor': 'end' }
      : turned
        ? {
            transform: `translate(${middle} ${plot.bottom + GAP}) rotate(-90)`,
            dy: '0.35em',
            'text-anchor': 'end',
          }
        : { x: middle, y: below, 'text-anchor': 'middle' };
    return svg(
      'text',
      { class: 'chart-category', ...place, ...fontAttributes(axis.font, dark) },
      text,
    );
  });
  return [...(own ? [lineAt(layout, valueAt(layout, 0), lying, own)] : []), ...names];
}

/** What the axes count: beside the upright one, below the lying one. */
export function axisTitles(
  chart: ModelChart,
  { plot, lying }: ChartLayout,
  box: { readonly left: number; readonly bottom: number },
  dark: boolean,
): SVGElement[] {
  const upright = lying ? chart.categoryAxis : chart.valueAxis;
  const flat = lying ? chart.valueAxis : chart.categoryAxis;
  const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
  const view = (
    { title, visible }: ChartAxis,
    place: Record<string, string | number>,
  ): SVGElement[] =>
    visible && title.visible && title.text !== ''
      ? [
          svg(
            'text',
            { ...place, 'text-anchor': 'middle', ...fontAttributes(title.font, dark) },
            title.text,
          ),
        ]
      : [];
  const x = box.left + textHeight(upright.title.font) * 0.7;
  return [
    ...view(upright, { transform: `translate(${x} ${middle.y}) rotate(-90)` }),
    ...view(flat, { x: middle.x, y: box.bottom - 3 }),
  ];
}
