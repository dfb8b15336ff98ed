import type { CellValue } from '../../cells/cell';
import { isEmpty } from '../../cells/readValue';
import type { TableArea } from './tableArea';

const BOTH =
  /^(\d{1,3}(?:[ \u00a0]\d{3})*|\d+)\s*(?:\((\d+(?:[.,]\d+)?)\s*%\)|[/–-]\s*(\d+(?:[.,]\d+)?)\s*%)$/;

/**
 * A table with counts and their shares in the same cells, "14 (56 %)" or "14/56 %", with a column for
 * each: the shares under the same header and ", %". Other tables as they are.
 */
export function splitShares(area: TableArea): TableArea {
  const columns = Array.from({ length: area.columnCount }, (_, column) =>
    isShared(area, column)
      ? [
          { column, share: false },
          { column, share: true },
        ]
      : [{ column, share: null }],
  ).flat();
  if (columns.length === area.columnCount) return area;
  return {
    ...area,
    columnCount: columns.length,
    at: (row, at) => {
      const { column = 0, share = null } = columns[at] ?? {};
      return partOf(area.at(row, column), share);
    },
    ref: (row, at) => area.ref(row, columns[at]?.column ?? 0),
  };
}

function isShared({ at, rowCount }: TableArea, column: number): boolean {
  const texts = Array.from({ length: rowCount }, (_, row) => String(at(row, column)).trim());
  return texts.filter((text) => BOTH.test(text)).length >= 2;
}

function partOf(value: CellValue, share: boolean | null): CellValue {
  if (share === null) return value;
  const [, count = '', inBrackets, afterSlash] = BOTH.exec(String(value).trim()) ?? [];
  if (count !== '') return share ? `${inBrackets ?? afterSlash ?? ''} %` : count;
  const isLabel = /\p{L}/u.test(String(value));
  if (share) return isLabel && !isEmpty(value) ? `${String(value)}, %` : '';
  return value;
}
