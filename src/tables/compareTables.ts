import { changeFormula, changeOf, LEAST_BASE } from '../measures/change';
import type { Texts } from '../texts/texts';
import { NO_VALUE } from './cells';
import { moveBasis, type Basis, type CellPlace } from './basis';
import { moveOwnCells, ownCell } from './ownCell';
import type { Table, TableCell, TableRow } from './table';

/** Where a table has the period before: in rows of its own below, or in columns beside some of its columns. */
export type Comparison =
  { readonly by: 'rows' } | { readonly by: 'columns'; readonly columns: readonly number[] };

/**
 * A table with the same figures of the period before and how they have changed: a count in number
 * and, where it was at least 10, in per cent; a rate in percentage points.
 *
 * @param previous the same table, row by row, over the period before
 */
export function compareTables(
  table: Table,
  previous: Table,
  comparison: Comparison,
  texts: Texts,
): Table {
  const compared =
    comparison.by === 'rows'
      ? besideRows(table, previous, texts)
      : besideColumns(table, previous, comparison.columns, texts);
  return { ...compared, notes: [...table.notes, texts.tables.comparison.note(LEAST_BASE)] };
}

function besideRows(table: Table, previous: Table, texts: Texts): Table {
  const t = texts.tables.comparison;
  const count = table.rows.length;
  const block = (
    label: (own: string) => string,
    cellOf: (pair: Pair) => TableCell,
  ): readonly TableRow[] =>
    table.rows.map((row, r) => ({
      ...row,
      label: label(row.label),
      cells: row.cells.flatMap((current, c) => {
        const before = previous.rows[r]?.cells[c];
        if (before === undefined) return [];
        const moved = movedCell(before, (row, column) => [count + row, column]);
        return [cellOf({ current: placed(current, r, c), previous: placed(moved, count + r, c) })];
      }),
    }));
  return {
    ...table,
    rows: [
      ...table.rows,
      ...block(t.previous, ({ previous: { cell } }) => cell),
      ...block(t.change, differenceCell),
      ...block(t.percentChange, percentCell),
    ],
  };
}

function besideColumns(
  table: Table,
  previous: Table,
  columns: readonly number[],
  texts: Texts,
): Table {
  const t = texts.tables.comparison;
  const titles = columns.flatMap((column) => {
    const title = table.columns[column] ?? '';
    return isRate(table.rows[0]?.cells[column])
      ? [t.previous(title), t.pointChange(title)]
      : [t.previous(title), t.change(title), t.percentChange(title)];
  });
  const width = table.columns.length;
  const widths = columns.map((column) => (isRate(table.rows[0]?.cells[column]) ? 2 : 3));
  /** Where each compared column has the period before. */
  const places = new Map(
    columns.map((column, i) => [
      column,
      width + widths.slice(0, i).reduce((sum, added) => sum + added, 0),
    ]),
  );
  const rows = table.rows.map((row, r) => {
    const added = columns.flatMap((column) => {
      const [current, before] = [row.cells[column], previous.rows[r]?.cells[column]];
      const place = places.get(column);
      if (current === undefined || before === undefined || place === undefined) return [];
      const moved = movedCell(before, (own, from) => [own, places.get(from) ?? from]);
      const pair = { current: placed(current, r, column), previous: placed(moved, r, place) };
      return isRate(current)
        ? [moved, differenceCell(pair)]
        : [moved, differenceCell(pair), percentCell(pair)];
    });
    return { ...row, cells: [...row.cells, ...added] };
  });
  return { ...table, columns: [...table.columns, ...titles], rows };
}

function movedCell(cell: TableCell, move: Parameters<typeof moveOwnCells>[1]): TableCell {
  const { basis, formula } = cell;
  return {
    ...cell,
    formula: moveOwnCells(formula, move),
    ...(basis !== undefined && { basis: moveBasis(basis, (own) => moveOwnCells(own, move)) }),
  };
}

/** A cell, what it comes to, and the same as an expression. */
interface Placed {
  readonly cell: TableCell;
  readonly place: CellPlace;
  readonly value: number | null;
  readonly expression: string;
}

interface Pair {
  readonly current: Placed;
  readonly previous: Placed;
}

function placed(cell: TableCell, row: number, column: number): Placed {
  const { sum, value } = cell;
  return {
    cell,
    place: { row, column },
    value: sum?.value ?? (typeof value === 'number' ? value : null),
    expression: sum?.expression ?? ownCell(row, column),
  };
}

function differenceCell({ current, previous }: Pair): TableCell {
  const { difference } = changeFormula(current.expression, previous.expression);
  const points = isRate(current.cell);
  const value = changeOf(current.value, previous.value).difference;
  return {
    figure: null,
    formula: `=IFERROR(${points ? `100*(${difference})` : difference},"${NO_VALUE}")`,
    value: value === null ? NO_VALUE : points ? 100 * value : value,
    format: current.cell.format === 'percent' ? 'decimalChange' : 'countChange',
    basis: changeBasis(current, previous),
  };
}

function percentCell({ current, previous }: Pair): TableCell {
  const { relative } = changeFormula(current.expression, previous.expression);
  return {
    figure: null,
    formula: `=IFERROR(${relative},"${NO_VALUE}")`,
    value: changeOf(current.value, previous.value).relative ?? NO_VALUE,
    format: 'percentChange',
    basis: changeBasis(current, previous),
  };
}

function changeBasis(current: Placed, previous: Placed): Basis {
  return { kind: 'change', current: current.place, previous: previous.place };
}

function isRate(cell: TableCell | undefined): boolean {
  return cell?.format === 'percent' || cell?.format === 'share';
}
