import { labelsAt, lookOf, type ChartDataLabels } from '../../model/chart';
import { bandAt, valueAt } from './chartAxes';
import { fontAttributes, paintOf, textHeight, type Marker } from './chartPaint';
import { labelText, type Drawing } from './drawing';
import { svg } from './svg';

export function markerView({ shape, size, fill, line }: Marker, x: number, y: number): SVGElement {
  const look = { class: 'chart-marker', fill, stroke: line };
  const half = size / 2;
  switch (shape) {
    case 'Circle':
      return svg('circle', { cx: x, cy: y, r: half, ...look });
    case 'Square':
      return svg('rect', { x: x - half, y: y - half, width: size, height: size, ...look });
    case 'Diamond':
      return svg('path', {
        d: `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`,
        ...look,
      });
    case 'Triangle':
      return svg('path', { d: `M${x} ${y - half}l${half} ${size}h${-size}z`, ...look });
  }
}

function lineLabel(
  drawing: Drawing,
  labels: ChartDataLabels,
  x: number,
  y: number,
  text: string,
): SVGElement {
  const away = textHeight(labels.font) * 0.6 + 2;
  const place = ((): Record<string, string | number> => {
    switch (labels.position ?? 'Right') {
      case 'Top':
        return { x, y: y - away, 'text-anchor': 'middle' };
      case 'Bottom':
        return { x, y: y + away, 'text-anchor': 'middle' };
      case 'Left':
        return { x: x - away, y, 'text-anchor': 'end' };
      case 'Right':
        return { x: x + away, y, 'text-anchor': 'start' };
      case 'Center':
      case 'None':
      case 'OutsideEnd':
      case 'InsideEnd':
      case 'InsideBase':
        return { x, y, 'text-anchor': 'middle' };
    }
  })();
  const look = { dy: '0.35em', ...fontAttributes(labels.font, drawing.dark) };
  return svg('text', { class: 'chart-label', ...place, ...look }, text);
}

/** The lines of every series, broken where a value is missing, with markers and labels. */
export function linesView(drawing: Drawing): SVGElement[] {
  const { chart, data, layout, dark } = drawing;
  const lines = data.series.filter(({ series: one }) => lookOf(one.type).shape === 'line');
  return lines.flatMap((one) => {
    const paint = paintOf(one.series, chart.series.indexOf(one.series), dark);
    const marks: SVGElement[] = [];
    let path = '';
    let broken = true;
    one.points.forEach(({ value }, index) => {
      if (value === null) {
        broken = true;
        return;
      }
      const { start, size } = bandAt(chart, layout, index, data.categories.length);
      const [x, y] = [start + size / 2, valueAt(layout, value)];
      path += `${broken ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      broken = false;
      if (paint.marker) marks.push(markerView(paint.marker, x, y));
      const dataLabels = labelsAt(one.series, index);
      const text = dataLabels ? labelText(drawing, one, dataLabels, index) : '';
      if (dataLabels && text !== '') marks.push(lineLabel(drawing, dataLabels, x, y, text));
    });
    const line = svg('path', { class: 'chart-line', d: path, fill: 'none', ...paint.stroke });
    return paint.stroke && path !== '' ? [line, ...marks] : marks;
  });
}
