import { fromSerial } from '../../definitions/serial';
import type { Texts } from '../../texts/texts';
import type { Table, TableRow } from '../table';
import type { Chart, ChartPoint } from './chart';
import { chartHeading } from './chartHeading';
import type { ChartInput } from './chartInput';
import { hasValue, pointsAt, valuedSpan } from './points';

const FEWEST_POINTS = 3;
/** More values than these would run into each other along a line. */
const MOST_LABELS = 12;

/**
 * How many are enrolled, month by month, as a line. None for fewer than three months, for nobody,
 * or where a month in between has no number: Excel draws a text as 0.
 */
export function enrolledChart(table: Table, input: ChartInput): Chart | null {
  const { texts, language, period } = input;
  const column = { column: 0, columnCount: 1 };
  const all = pointsAt(table, { ...column, row: 0, rowCount: table.rows.length }, language);
  const span = valuedSpan(all);
  if (span === null || span.count < FEWEST_POINTS) return null;
  const cells = { ...column, row: span.first, rowCount: span.count };
  const points = pointsAt(table, cells, language);
  if (!points.every(hasValue) || points.every(({ value }) => value === 0)) return null;
  const rows = table.rows.slice(span.first, span.first + span.count);
  const heading = chartHeading(texts.charts.enrolledByMonth, period, texts);
  return {
    ...heading,
    id: 'enrolledByMonth',
    table: table.id,
    kind: 'line',
    categories: rows.map((row) => monthOf(row, texts.charts.shortMonths)),
    categoryCells: { ...cells, column: -1 },
    series: [{ name: table.columns[0] ?? '', meaning: 'all', points, cells }],
    format: 'count',
    labels: points.length > MOST_LABELS ? 'last' : 'every',
    sentences: [sentence(heading.title, points, months(rows, texts), texts)],
  };
}

function sentence(
  title: string,
  points: readonly ChartPoint[],
  names: readonly string[],
  texts: Texts,
): string {
  const t = texts.charts.line;
  const values = points.map(({ value }) => value ?? 0);
  const told = (index: number) => [points[index]?.printed ?? '', names[index] ?? ''] as const;
  const ends = [values[0] ?? 0, values.at(-1) ?? 0];
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (most === least) return t.steady(title, points[0]?.printed ?? '');
  return t.sentence(
    [
      t.course(title, ...told(0), ...told(values.length - 1)),
      ...(most > Math.max(...ends) ? [t.most(...told(values.indexOf(most)))] : []),
      ...(least < Math.min(...ends) ? [t.least(...told(values.indexOf(least)))] : []),
    ].join(', '),
  );
}

/** The months by name, with their year where the rows are of several. */
function months(rows: readonly TableRow[], texts: Texts): readonly string[] {
  const years = new Set(rows.map(yearOf));
  return rows.map((row) => {
    const month = monthOf(row, texts.charts.months);
    const year = yearOf(row);
    return years.size > 1 && year !== null ? `${month} ${year}` : month;
  });
}

function monthOf(row: TableRow, names: readonly string[]): string {
  const day = row.cells[0]?.figure?.period.to;
  return (day === undefined ? undefined : names[fromSerial(day).month - 1]) ?? row.label;
}

function yearOf({ cells }: TableRow): number | null {
  const day = cells[0]?.figure?.period.to;
  return day === undefined ? null : fromSerial(day).year;
}
