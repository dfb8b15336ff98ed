import { lookOf } from '../../model/chart';
import type { Box } from './chartLayout';
import { markerView } from './chartLines';
import type { Drawing } from './drawing';
import { fontAttributes, paintOf, shortened, textHeight, textWidth } from './chartPaint';
import { svg } from './svg';

const MARK = 20;
const GAP = 6;

/** A mark in the series' look with its name; in a row above or below the plot, in a column beside it. */
export function legendView({ chart, data, dark }: Drawing, box: Box): SVGElement {
  const { font, position } = chart.legend;
  const inRow = position === 'Top' || position === 'Bottom';
  const height = textHeight(font);
  const room = inRow ? (box.right - box.left) / data.series.length : box.right - box.left;
  const names = data.series.map(({ name }) => shortened(font, name, room - MARK - 2 * GAP));
  const widths = names.map((name) => MARK + 2 * GAP + textWidth(font, name));
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = inRow ? (box.left + box.right - total) / 2 : box.left;
  let y = inRow ? box.top : (box.top + box.bottom - height * names.length) / 2;
  const entries = data.series.map(({ series }, index) => {
    const paint = paintOf(series, index, dark);
    const middle = y + height / 2;
    const mark =
      lookOf(series.type).shape === 'line'
        ? [
            svg('line', { x1: x, x2: x + MARK, y1: middle, y2: middle, ...paint.stroke }),
            ...(paint.marker ? [markerView(paint.marker, x + MARK / 2, middle)] : []),
          ]
        : [
            svg('rect', {
              x: x + MARK - 10,
              y: middle - 5,
              width: 10,
              height: 10,
              fill: paint.fill,
              ...paint.stroke,
            }),
          ];
    const place = { x: x + MARK + GAP, y: middle, dy: '0.35em' };
    const text = svg('text', { ...place, ...fontAttributes(font, dark) }, names[index] ?? '');
    if (inRow) x += widths[index] ?? 0;
    else y += height;
    return svg('g', { class: 'chart-entry' }, ...mark, text);
  });
  return svg('g', { class: 'chart-legend' }, ...entries);
}
