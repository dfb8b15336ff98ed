import type { Table, TableCell } from '../table';
import type { Chart } from './chart';
import { chartHeading } from './chartHeading';
import type { ChartInput } from './chartInput';
import { hasValue, isHidden, pointsAt } from './points';

/**
 * Where those who left went, as bars: one for each column of the result table that is a part of the
 * exits, dropouts among them where they are counted in. None where nobody has left.
 */
export function outcomeChart(table: Table, input: ChartInput): Chart | null {
  const { texts, language, definitions, period } = input;
  const row = table.rows.findIndex(({ total }) => total);
  const all = table.rows[row]?.cells ?? [];
  const isPart = ({ figure }: TableCell): boolean =>
    figure?.measure === 'outcomeCount' ||
    (figure?.measure === 'dropouts' && definitions.dropouts === 'within');
  const first = all.findIndex(isPart);
  const count = all.findLastIndex(isPart) - first + 1;
  if (row < 0 || first < 0 || count < 2 || !all.slice(first, first + count).every(isPart)) {
    return null;
  }
  const cells = { row, column: first, rowCount: 1, columnCount: count };
  const points = pointsAt(table, cells, language);
  if (points.filter(hasValue).length < 2 || !points.some(({ value }) => (value ?? 0) > 0)) {
    return null;
  }
  const t = texts.charts;
  const heading = chartHeading(t.outcomes, period, texts);
  const categories = table.columns.slice(first, first + count);
  const told = points.flatMap(({ value, printed }, i) =>
    value === null || value === 0
      ? []
      : [
          hasTransferred(table, first + i)
            ? t.withTransferred(t.told(categories[i] ?? '', printed))
            : t.told(categories[i] ?? '', printed),
        ],
  );
  const nobody = categories.filter((_, i) => points[i]?.value === 0);
  return {
    ...heading,
    id: 'outcomes',
    table: table.id,
    kind: 'bars',
    categories,
    categoryCells: { ...cells, row: -1 },
    series: [{ name: table.rows[row]?.label ?? '', meaning: 'all', points, cells }],
    format: 'count',
    labels: 'every',
    sentences: [
      t.list(heading.title, told.join(', ')),
      ...(nobody.length > 0 ? [t.nobody(nobody.join(', '))] : []),
      ...(points.some(isHidden) ? [t.hidden] : []),
    ],
  };
}

/** Whether a column's total has people in it that its rows print apart, as "1+6". */
function hasTransferred({ rows }: Table, column: number): boolean {
  return rows.some(({ cells }) => {
    const value = cells[column]?.value;
    return typeof value === 'string' && /^\d+\+\d+$/.test(value);
  });
}
