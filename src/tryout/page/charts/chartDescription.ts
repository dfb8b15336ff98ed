import type { Locale } from '../../host/cellInput';
import type { ChartData, SeriesData } from '../../host/charts/chartData';
import { cellText } from '../../host/numberText';
import { lookOf, typeOf, type ModelChart } from '../../model/chart';

/** More values than these are told by their extent. */
const MOST_TOLD = 24;

const TEXTS = {
  'sv-SE': {
    column: 'Stapeldiagram',
    bar: 'Diagram med liggande staplar',
    line: 'Linjediagram',
    none: 'Inga värden.',
    extent: (count: string, from: string, to: string, least: string, most: string) =>
      `${count} värden från ${from} till ${to}, lägst ${least}, högst ${most}`,
  },
  'en-US': {
    column: 'Column chart',
    bar: 'Bar chart',
    line: 'Line chart',
    none: 'No values.',
    extent: (count: string, from: string, to: string, least: string, most: string) =>
      `${count} values from ${from} to ${to}, lowest ${least}, highest ${most}`,
  },
} as const;

function told(
  { name, points }: SeriesData,
  categories: readonly string[],
  all: boolean,
  locale: Locale,
): string[] {
  const values = points.flatMap(({ value, numberFormat }, index) =>
    value === null ? [] : [{ value, numberFormat, category: categories[index] ?? '' }],
  );
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = (value: number): string => cellText(value, first.numberFormat, locale);
  if (all) {
    const each = values.map(({ value, category }) => `${category} ${text(value)}`);
    return [`${name}: ${each.join(', ')}.`];
  }
  const numbers = values.map(({ value }) => value);
  const extent = TEXTS[locale].extent(
    String(values.length),
    first.category,
    last.category,
    text(Math.min(...numbers)),
    text(Math.max(...numbers)),
  );
  return [`${name}: ${extent}.`];
}

/** A chart in words: its kind, its title, and what it shows, value by value as long as they are few. */
export function chartDescription(
  chart: ModelChart,
  title: string,
  { categories, series }: ChartData,
  locale: Locale,
): string {
  const words = TEXTS[locale];
  const count = series.reduce((sum, { points }) => sum + points.length, 0);
  const lines = series.flatMap((one) => told(one, categories, count <= MOST_TOLD, locale));
  const kind = words[lookOf(typeOf(chart)).shape];
  const head = title === '' ? `${kind}.` : `${kind}: ${title}.`;
  return [head, ...(lines.length > 0 ? lines : [words.none])].join(' ');
}
