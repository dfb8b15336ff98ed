import type { Table } from '../table';
import type { Chart, ChartSeries } from './chart';
import { chartHeading } from './chartHeading';
import type { ChartInput } from './chartInput';
import { hasValue, isHidden, pointsAt } from './points';

/** New participants by age and sex, as columns; by age alone where the sheet tells nobody's sex. None where nobody is new. */
export function newByAgeChart(table: Table, input: ChartInput): Chart | null {
  const { texts, language, period } = input;
  const rowCount = table.rows.filter(({ total }) => !total).length;
  const series = seriesOf(table, rowCount, language);
  const points = series.flatMap((one) => one.points);
  if (rowCount < 2 || points.filter(hasValue).length < 2) return null;
  if (!points.some(({ value }) => (value ?? 0) > 0)) return null;
  const t = texts.charts;
  const bySex = series.length > 1;
  const heading = chartHeading(bySex ? t.newByAgeAndSex : t.newByAge, period, texts);
  const categories = table.rows.slice(0, rowCount).map(({ label }) => label);
  const told = categories.flatMap((category, i) => {
    const values = series.flatMap(({ name, points: own }) => {
      const point = own[i];
      if (point === undefined || point.value === null) return [];
      return bySex ? [t.told(name.toLowerCase(), point.printed)] : [point.printed];
    });
    return values.length > 0 ? [t.list(category, values.join(', '))] : [];
  });
  return {
    ...heading,
    id: 'newByAge',
    table: table.id,
    kind: 'columns',
    categories,
    categoryCells: { row: 0, column: -1, rowCount, columnCount: 1 },
    series,
    format: 'count',
    labels: 'every',
    sentences: [t.sentence(heading.title), ...told, ...(points.some(isHidden) ? [t.hidden] : [])],
  };
}

/** A series for each sex that has a column; where none has, one for all. */
function seriesOf(table: Table, rowCount: number, language: 'sv' | 'en'): readonly ChartSeries[] {
  const found = table.columns.flatMap((name, column): readonly ChartSeries[] => {
    const cell = table.rows[0]?.cells[column];
    const meaning = cell?.figure?.group;
    if (meaning === undefined || cell?.format !== 'count') return [];
    const cells = { row: 0, column, rowCount, columnCount: 1 };
    return [{ name, meaning, points: pointsAt(table, cells, language), cells }];
  });
  const bySex = found.filter(({ meaning }) => meaning !== 'all');
  return bySex.length > 0 ? bySex : found.slice(0, 1);
}
