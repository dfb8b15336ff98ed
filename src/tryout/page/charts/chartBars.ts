import type { SeriesData } from '../../host/charts/chartData';
import { labelsAt, lookOf, type ChartDataLabels, type ModelChart } from '../../model/chart';
import { bandAt, valueAt } from './chartAxes';
import { fontAttributes, paintOf, textHeight } from './chartPaint';
import { labelText, type Drawing } from './drawing';
import { svg } from './svg';

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly thickness: number;
}

function barLabel(drawing: Drawing, labels: ChartDataLabels, bar: Bar, text: string): SVGElement {
  const { layout, dark, chart } = drawing;
  const { from, to } = bar;
  const outward = to === from ? (layout.lying ? 1 : -1) : Math.sign(to - from);
  const clustered = lookOf(chart.series[0]?.type ?? 'ColumnClustered').grouping === 'clustered';
  const half = layout.lying
    ? text.length * labels.font.size * 0.35 + 4
    : textHeight(labels.font) * 0.5;
  const at = ((): number => {
    switch (labels.position ?? (clustered ? 'OutsideEnd' : 'Center')) {
      case 'OutsideEnd':
        return to + outward * half;
      case 'InsideEnd':
        return to - outward * half;
      case 'InsideBase':
        return from + outward * half;
      case 'Center':
      case 'None':
      case 'Left':
      case 'Right':
      case 'Top':
      case 'Bottom':
        return (from + to) / 2;
    }
  })();
  const middle = bar.start + bar.thickness / 2;
  const place = layout.lying ? { x: at, y: middle } : { x: middle, y: at };
  const look = { dy: '0.35em', 'text-anchor': 'middle', ...fontAttributes(labels.font, dark) };
  return svg('text', { class: 'chart-label', ...place, ...look }, text);
}

/** How thick a bar is, and where the first of a group begins, in parts of the group's band. */
function groupShape(
  { gapWidth, overlap }: ModelChart,
  bars: number,
): { thickness: number; step: number; start: number } {
  const step = 1 - overlap / 100;
  const group = 1 + (bars - 1) * step;
  const thickness = 1 / (group + gapWidth / 100);
  return { thickness, step: step * thickness, start: (1 - group * thickness) / 2 };
}

interface PlacedBar extends Bar {
  readonly of: SeriesData;
  /** The category, from 0. */
  readonly index: number;
}

/** The bars of one category: side by side, on each other, or sharing the whole. */
function barsAt(
  { chart, data, layout }: Drawing,
  series: readonly SeriesData[],
  index: number,
): PlacedBar[] {
  const { grouping } = lookOf(series[0]?.series.type ?? 'ColumnClustered');
  const stacked = grouping !== 'clustered';
  const shape = groupShape(chart, stacked ? 1 : series.length);
  const { start, size } = bandAt(chart, layout, index, data.categories.length);
  const whole = series.reduce((sum, { points }) => sum + Math.abs(points[index]?.value ?? 0), 0);
  const share = grouping === 'percentStacked' ? 1 / (whole || 1) : 1;
  // Lying groups begin at the bottom, like their categories.
  const backwards = layout.lying !== chart.categoryAxis.reversePlotOrder;
  let above = 0;
  let below = 0;
  return series.flatMap((of, place) => {
    const raw = of.points[index]?.value ?? null;
    if (raw === null) return [];
    const value = raw * share;
    const base = !stacked ? 0 : value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    const turn = stacked ? 0 : backwards ? series.length - 1 - place : place;
    return {
      of,
      index,
      from: valueAt(layout, base),
      to: valueAt(layout, base + value),
      start: start + (shape.start + turn * shape.step) * size,
      thickness: shape.thickness * size,
    };
  });
}

function barView(
  { chart, layout, dark }: Drawing,
  { of, from, to, start, thickness }: PlacedBar,
): SVGElement {
  const paint = paintOf(of.series, chart.series.indexOf(of.series), dark);
  const [low, length] = [Math.min(from, to), Math.abs(to - from)];
  const box = layout.lying
    ? { x: low, y: start, width: length, height: thickness }
    : { x: start, y: low, width: thickness, height: length };
  return svg('rect', { class: 'chart-bar', ...box, fill: paint.fill, ...paint.stroke });
}

/** The bars of every series, and over them what their labels tell. */
export function barsView(drawing: Drawing): SVGElement[] {
  const { data } = drawing;
  const series = data.series.filter(({ series: one }) => lookOf(one.type).shape !== 'line');
  const bars = data.categories.flatMap((_, index) => barsAt(drawing, series, index));
  const labels = bars.flatMap((bar) => {
    const dataLabels = labelsAt(bar.of.series, bar.index);
    const text = dataLabels ? labelText(drawing, bar.of, dataLabels, bar.index) : '';
    return dataLabels && text !== '' ? [barLabel(drawing, dataLabels, bar, text)] : [];
  });
  return [...bars.map((bar) => barView(drawing, bar)), ...labels];
}
