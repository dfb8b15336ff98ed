import { mayHide } from './hiddenNumber';
import { numberAt, type AuditTable, type TableNumber } from './auditTable';

/** A table's numbers line by line: what stands above each of them, and what each line is called. */
export interface TableView {
  readonly across: readonly string[];
  readonly lines: readonly {
    readonly label: string;
    readonly numbers: readonly (TableNumber | null)[];
    /** Whether a number may stand unseen there, for each of `numbers`. */
    readonly hidden: readonly boolean[];
  }[];
}

/** A table by its rows and by its columns: quantities can stand in either. */
export function tableViews(table: AuditTable): readonly [TableView, TableView] {
  const { rows, columns } = table;
  return [
    {
      across: columns.map(({ header }) => header),
      lines: rows.map((row) => ({
        label: row.label,
        numbers: columns.map((_, at) => numberAt(row, at)),
        hidden: columns.map((_, at) => mayHide(table, row.cells[at])),
      })),
    },
    {
      across: rows.map(({ label }) => label),
      lines: columns.map(({ header }, at) => ({
        label: header,
        numbers: rows.map((row) => numberAt(row, at)),
        hidden: rows.map((row) => mayHide(table, row.cells[at])),
      })),
    },
  ];
}

/** Whether numbers are exact counts, as sums can be made of. */
export function areCounts(numbers: readonly TableNumber[]): boolean {
  return numbers.every(({ percent, step, hedge }) => !percent && step >= 1 && hedge === 'exact');
}
