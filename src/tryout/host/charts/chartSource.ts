import type { ChartSeries, ChartType } from '../../model/chart';
import { newSeries } from '../../model/newChart';
import type { ModelCell } from '../../model/workbookModel';
import { cellAt, usedArea } from '../cells';
import { isUnbounded, Place, placeAddress } from '../place';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

type Names = Pick<Readonly<ModelCell>, 'value' | 'numberFormat'>;

function isDate({ value, numberFormat }: Names): boolean {
  return typeof value === 'number' && /[ymd]/i.test(numberFormat) && numberFormat !== 'General';
}

/** Whether cells are names of what stands beside or below them: texts, dates or blanks, and not only blanks unless the corner is blank too. */
function areNames(cells: readonly Names[], cornerIsBlank: boolean): boolean {
  const named = cells.every((cell) => typeof cell.value === 'string' || isDate(cell));
  return named && (cornerIsBlank || cells.some(({ value }) => value !== ''));
}

function reference(place: Place): string {
  return `=${placeAddress(place, '$')}`;
}

/**
 * The series that Excel finds in a range: texts or dates in the first column or row are names,
 * and what there is more of, rows or columns, becomes the categories.
 */
export function seriesFrom(source: Place, by: SeriesBy, type: ChartType): ChartSeries[] {
  const area = isUnbounded(source.area) ? usedArea(source.sheet, source.area, true) : source.area;
  if (!area) return [];
  const { sheet } = source;
  const { top, left, bottom, right } = area;
  const cells = (rows: readonly number[], columns: readonly number[]): readonly Names[] =>
    rows.flatMap((row) => columns.map((column) => cellAt(sheet, row, column)));
  const below = numbers(top + 1, bottom);
  const beside = numbers(left + 1, right);
  const cornerIsBlank = cellAt(sheet, top, left).value === '';
  const firstRow = areNames(cells([top], beside.length > 0 ? beside : [left]), cornerIsBlank);
  const header = below.length > 0 && firstRow ? 1 : 0;
  const firstColumn = areNames(cells(below.length > 0 ? below : [top], [left]), cornerIsBlank);
  const label = beside.length > 0 && firstColumn ? 1 : 0;
  const body = { top: top + header, left: left + label, bottom, right };
  const rows = body.bottom - body.top + 1;
  const columns = body.right - body.left + 1;
  const byColumns = by === 'Columns' || (by === 'Auto' && columns <= rows);
  const place = (change: Partial<typeof body>): Place => new Place(sheet, { ...body, ...change });
  const categories = byColumns
    ? label && reference(place({ left, right: left }))
    : header && reference(place({ top, bottom: top }));
  const lines = byColumns ? numbers(body.left, right) : numbers(body.top, bottom);
  return lines.map((line) => {
    const own = byColumns ? { left: line, right: line } : { top: line, bottom: line };
    const named = byColumns
      ? header && reference(place({ ...own, top, bottom: top }))
      : label && reference(place({ ...own, left, right: left }));
    return newSeries(type, {
      name: named || '',
      values: reference(place(own)),
      categories: categories || null,
    });
  });
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
