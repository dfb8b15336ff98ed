import { fold } from '../../cells/fold';
import type { Quantity } from '../claim';
import type { AuditContext } from '../context';
import { numberAt, type AuditRow, type AuditTable, type TableNumber } from '../grids/auditTable';

/** One row of a result table, by what its columns count; null where a count is missing or hidden. */
export interface ResultRow {
  readonly table: AuditTable;
  readonly row: AuditRow;
  readonly start: TableNumber | null;
  readonly added: TableNumber | null;
  readonly exits: TableNumber | null;
  /** Null where the table has no such column; people who are not there count as 0. */
  readonly dropouts: TableNumber | null;
  readonly end: TableNumber | null;
}

/** The rows of the tables that count exits. */
export function resultRows({ tables }: AuditContext): readonly ResultRow[] {
  return tables.flatMap((table) => {
    const at = (quantity: Quantity) => columnOf(table, quantity);
    if (at('exits') < 0) return [];
    return table.rows
      .filter(({ role }) => role.kind !== 'band' && role.kind !== 'within')
      .map((row) => ({
        table,
        row,
        start: numberAt(row, at('enrolledAtStart')),
        added: numberAt(row, at('newlyEnrolled')),
        exits: numberAt(row, at('exits')),
        dropouts: numberAt(row, at('dropouts')),
        end: numberAt(row, at('enrolledAtEnd')),
      }));
  });
}

/** The only column that counts a quantity, or -1 where there is none or several. */
export function columnOf({ columns }: AuditTable, quantity: Quantity): number {
  const found = columns.flatMap((column, at) =>
    column.quantity === quantity && column.kind !== 'percent' && column.kind !== 'mean' ? [at] : [],
  );
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

const MOVES =
  /\b(?:fran|till|in|ut|mellan|byt\w*|flytt\w*) (?:till |fran )?(?:ett |en )?(?:annat|annan|andra|team|insats\w*)\b|\bater(?:vant|vand\w*|kom\w*|upptag\w*)\b|\b(?:uppehall|paus\w*|vilande|justering\w*|rattelse\w*)\b/;

/** Whether a row counts people who came or left in a way that is neither new nor an exit: "Från annat team". */
export function hasMoves({ table, row }: ResultRow): boolean {
  return table.columns.some(
    ({ header }, at) => MOVES.test(fold(header)) && (numberAt(row, at)?.value ?? 0) !== 0,
  );
}

/** People moved to another team in a row. */
export function movedIn({ cells }: AuditRow): number {
  return cells.reduce((sum, cell) => sum + (cell.kind === 'number' ? cell.number.moved : 0), 0);
}

/** The rows that the total is the sum of, by sex. */
export function sexRows({ rows }: AuditTable): readonly AuditRow[] {
  return rows.filter(({ role }) => ['women', 'men', 'unknownSex'].includes(role.kind));
}
