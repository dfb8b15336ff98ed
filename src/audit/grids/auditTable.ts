import type { CellRef } from '../../cells/cell';
import type { AgeBand } from '../../definitions/ageBands';
import type { Serial } from '../../definitions/serial';
import type { Outcome } from '../../definitions/outcome';
import type { Quantity, Stated } from '../claim';
import type { Interval } from '../interval';

/** A number in a table. */
export interface TableNumber extends Stated {
  readonly cell: CellRef;
  /** People moved to another team, the 6 in "1+6"; they are part of `value`. */
  readonly moved: number;
  readonly percent: boolean;
}

/** `hidden`: something stands there that is no exact number, such as "färre än 5", with what a count could be there. */
export type TableCellReading =
  | { readonly kind: 'number'; readonly number: TableNumber }
  | { readonly kind: 'hidden'; readonly count: Interval }
  | { readonly kind: 'blank' };

/** What the numbers of a column are. */
export type ColumnKind = 'count' | 'percent' | 'mean' | 'median' | 'money' | 'unknown';

export interface AuditColumn {
  readonly header: string;
  readonly cell: CellRef;
  readonly quantity: Quantity | null;
  readonly outcome: Outcome | null;
  /** True for "varav dropouts": a part of the column before. */
  readonly within: boolean;
  readonly group: 'women' | 'men' | 'total' | null;
  readonly kind: ColumnKind;
  /** The day that the header names. */
  readonly day: Serial | null;
}

export type RowRole =
  | { readonly kind: 'women' | 'men' | 'total' | 'part' | 'within' | 'unknownSex' }
  | { readonly kind: 'band'; readonly band: AgeBand }
  | { readonly kind: 'period'; readonly label: string };

export interface AuditRow {
  readonly label: string;
  readonly role: RowRole;
  readonly cells: readonly TableCellReading[];
}

/** A table of a report, whichever way it was turned: quantities or groups in columns, groups in rows. */
export interface AuditTable {
  readonly id: string;
  /** What stands above it. */
  readonly title: string;
  /** What stands below it. */
  readonly notes: string;
  readonly cell: CellRef;
  /** Its last cell, below and to the right. */
  readonly last: CellRef;
  readonly labelHeader: string;
  /** Whether all of it is of the period before the report's. */
  readonly earlier: boolean;
  /** What the title says that it counts. */
  readonly quantity: Quantity | null;
  readonly columns: readonly AuditColumn[];
  readonly rows: readonly AuditRow[];
}

/** The number in a row under a column, or null where none stands there. */
export function numberAt(row: AuditRow, column: number): TableNumber | null {
  const cell = row.cells[column];
  return cell?.kind === 'number' ? cell.number : null;
}
