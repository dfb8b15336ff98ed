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

/** The bars of every series, side by side or on top of each other. */
export function barsView(drawing: Drawing): SVGElement[] {
  const { chart, data, layout, dark } = drawing;
  const series = data.series.filter(({ series: one }) => lookOf(one.type).shape !== 'line');
  const stacked = series.some(({ series: one }) => lookOf(one.type).grouping !== 'clustered');
  const filled = series.some(({ series: one }) => lookOf(one.type).grouping === 'percentStacked');
  const shape = groupShape(chart, stacked ? 1 : series.length);
  const bars: SVGElement[] = [];
  const texts: SVGElement[] = [];
  data.categories.forEach((_, index) => {
    const { start, size } = bandAt(chart, layout, index, data.categories.length);
    const whole = series.reduce((sum, { points }) => sum + Math.abs(points[index]?.value ?? 0), 0);
    let above = 0;
    let below = 0;
    series.forEach((one, place) => {
      const raw = one.points[index]?.value ?? null;
      if (raw === null || (filled && whole === 0)) return;
      const value = filled ? raw / whole : raw;
      const base = stacked ? (value < 0 ? below : above) : 0;
      if (value < 0) below += value;
      else above += value;
      // Lying groups begin at the bottom, like their categories.
      const turn = stacked
        ? 0
        : layout.lying !== chart.categoryAxis.reversePlotOrder
          ? series.length - 1 - place
          : place;
      const bar = {
        from: valueAt(layout, base),
        to: valueAt(layout, base + value),
        start: start + (shape.start + turn * shape.step) * size,
        thickness: shape.thickness * size,
      };
      const paint = paintOf(one.series, chart.series.indexOf(one.series), dark);
      const [low, length] = [Math.min(bar.from, bar.to), Math.abs(bar.to - bar.from)];
      const box = layout.lying
        ? { x: low, y: bar.start, width: length, height: bar.thickness }
        : { x: bar.start, y: low, width: bar.thickness, height: length };
      bars.push(svg('rect', { class: 'chart-bar', ...box, fill: paint.fill, ...paint.stroke }));
      const dataLabels = labelsAt(one.series, index);
      const text = dataLabels ? labelText(drawing, one, dataLabels, index) : '';
      if (dataLabels && text !== '') texts.push(barLabel(drawing, dataLabels, bar, text));
    });
  });
  return [...bars, ...texts];
}
