import type { Serial } from '../definitions/serial';

/** A column of days whose header does not say what they are. */
export interface DateColumn {
  readonly column: number;
  /** 0-1: rows that have a day. */
  readonly filled: number;
  /** One per row; null where there is none. */
  readonly days: readonly (Serial | null)[];
}

/** Share of the rows with both days in which the first is not after the second; null where no row has both. */
function inOrder(first: DateColumn, second: DateColumn): number | null {
  let both = 0;
  let ordered = 0;
  first.days.forEach((day, row) => {
    const other = second.days[row] ?? null;
    if (day === null || other === null) return;
    both += 1;
    if (day <= other) ordered += 1;
  });
  return both === 0 ? null : ordered / both;
}

const MOSTLY = 0.8;
const ALWAYS = 0.9;

/** The column that is always filled, and where two are, the one that is earlier; null where none is. */
export function startAmong(
  columns: readonly DateColumn[],
  end: DateColumn | null,
): DateColumn | null {
  const candidates = columns.filter(
    (column) => column.filled >= ALWAYS && (end === null || (inOrder(column, end) ?? 1) >= MOSTLY),
  );
  return (
    candidates.find((column) =>
      candidates.every((other) => other === column || (inOrder(column, other) ?? 1) >= MOSTLY),
    ) ?? null
  );
}

/** The column whose days follow the start, and that is not filled more often than it; null where none is. */
export function endAmong(columns: readonly DateColumn[], start: DateColumn): DateColumn | null {
  const candidates = columns.filter(
    (column) => column.filled <= start.filled && (inOrder(start, column) ?? 0) >= ALWAYS,
  );
  const last = candidates.filter((column) =>
    candidates.every((other) => other === column || (inOrder(other, column) ?? 1) >= MOSTLY),
  );
  return last[0] ?? null;
}
