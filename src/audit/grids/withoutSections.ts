import { isEmpty } from '../../cells/readValue';
import type { TableArea } from './tableArea';

/** An area without the rows that have nothing but a label, below its header. */
export function withoutSections(area: TableArea): TableArea {
  const rows = Array.from({ length: area.rowCount }, (_, row) => row).filter(
    (row) =>
      row === 0 ||
      Array.from({ length: area.columnCount - 1 }, (_, c) => area.at(row, c + 1)).some(
        (value) => !isEmpty(value),
      ),
  );
  if (rows.length === area.rowCount || area.columnCount < 2) return area;
  const placed = (row: number): number => rows[row] ?? area.rowCount;
  return {
    ...area,
    rowCount: rows.length,
    at: (row, column) => area.at(placed(row), column),
    ref: (row, column) => area.ref(placed(row), column),
  };
}
