import type { Chart } from '../../tables/charts/chart';
import { bandAt, LINE, type Layout } from './layout';

interface CategoryNamesProps {
  readonly chart: Chart;
  readonly layout: Layout;
}

/** The names of the categories: below standing charts, beside lying bars. */
export function CategoryNames({ chart, layout }: CategoryNamesProps) {
  const { plot, names } = layout;
  return names.map((lines, index) => {
    const { middle } = bandAt(layout, chart, index);
    const lying = chart.kind === 'bars';
    const first = lying ? middle - ((lines.length - 1) * LINE) / 2 : plot.bottom + LINE;
    return lines.map((line, i) => (
      <text
        key={`${index} ${i}`}
        x={lying ? plot.left - 6 : middle}
        y={first + i * LINE}
        dy={lying ? '0.35em' : 0}
        textAnchor={lying ? 'end' : 'middle'}
      >
        {line}
      </text>
    ));
  });
}
