import { isEmpty } from '../../cells/readValue';
import { groupOf } from './readColumn';
import type { TableArea } from './tableArea';

/**
 * A table whose header is two rows, the upper of merged cells, with one row for both: "Avslut" above
 * "Kvinnor" and "Män" goes to the title where it is above all of them, else to each of them.
 */
export function oneHeader(area: TableArea): TableArea {
  if (!hasTwo(area)) return area;
  const uppers: string[] = [];
  for (let c = 1; c < area.columnCount; c += 1) {
    const own = String(area.at(0, c));
    uppers.push(own === '' ? (uppers.at(-1) ?? '') : own);
  }
  const [upper = '', ...more] = new Set(uppers);
  const alone = more.length === 0;
  const header = (c: number): string => {
    const [above, lower] = [uppers[c - 1] ?? '', String(area.at(1, c))];
    if (lower === '' || lower === above) return above;
    return alone || groupOf(lower) === 'total'
      ? lower
      : [above, lower].filter((text) => text !== '').join(', ');
  };
  return {
    ...area,
    title: alone ? [area.title, upper].filter((text) => text !== '').join('\n') : area.title,
    rowCount: area.rowCount - 1,
    at: (row, column) =>
      row > 0 ? area.at(row + 1, column) : column > 0 ? header(column) : area.at(0, 0),
    ref: (row, column) => area.ref(row > 0 ? row + 1 : 0, column),
  };
}

/** Merged cells above, headers without a label below, and then a row with a label and a number. */
function hasTwo({ at, rowCount, columnCount }: TableArea): boolean {
  if (rowCount < 3 || columnCount < 3) return false;
  if (!isEmpty(at(1, 0)) && at(1, 0) !== at(0, 0)) return false;
  const columns = Array.from({ length: columnCount - 1 }, (_, i) => i + 1);
  const merged = columns.some((c) => c > 1 && (isEmpty(at(0, c)) || at(0, c) === at(0, c - 1)));
  const texts = [0, 1].every((row) => columns.every((c) => isHeader(String(at(row, c)).trim())));
  const lower = columns.filter((c) => !isEmpty(at(1, c)));
  const counted = columns.some((c) => /\d/.test(String(at(2, c))));
  return merged && texts && lower.length > 1 && !isEmpty(at(2, 0)) && counted;
}

/** Years stand in headers; other numbers do not. */
function isHeader(text: string): boolean {
  return !/^\W*\d+\W*$/.test(text) || /^(?:19|20)\d\d$/.test(text);
}
