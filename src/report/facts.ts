import { samePeriod, type Period } from '../definitions/period';
import type { ExitCategory } from '../definitions/outcome';
import type { Figure, Group, MeasureId, Statistic } from '../measures/figure';
import type { Table, TableCell, TableId } from '../tables/table';
import type { CellPlace, NumberPrint, SignedCell } from './draft';
import type { Spoken } from './template';

/** A cell of a table that holds a number which may be said. */
export interface Fact {
  readonly value: number;
  readonly figure: Figure;
  readonly place: CellPlace;
}

/** Which figure is asked for. */
export interface Asked {
  readonly measure: MeasureId;
  readonly period: Period;
  readonly group?: Group;
  readonly statistic?: Statistic;
  readonly outcome?: ExitCategory;
  readonly table?: TableId;
  readonly format?: TableCell['format'];
}

/**
 * The first cell of the tables that has a figure; null where none has, or where it prints no number:
 * over nobody, or kept back because it speaks of too few. What is kept back in one place is found in no other.
 */
export function findFact(tables: readonly Table[], asked: Asked): Fact | null {
  for (const table of tables) {
    if (asked.table !== undefined && table.id !== asked.table) continue;
    for (const [r, row] of table.rows.entries()) {
      for (const [c, cell] of row.cells.entries()) {
        const { figure } = cell;
        if (figure === null || !answers(cell, figure, asked)) continue;
        return factOf(cell, { table: table.id, row: r, column: c });
      }
    }
  }
  return null;
}

/** A cell as a fact; null where it has no figure, or prints no number. */
export function factOf({ figure, value }: TableCell, place: CellPlace): Fact | null {
  return figure === null || typeof value !== 'number' ? null : { value, figure, place };
}

/** The cell at a place, as a fact. */
export function factAt(tables: readonly Table[], place: CellPlace): Fact | null {
  const table = tables.find(({ id }) => id === place.table);
  const cell = table?.rows[place.row]?.cells[place.column];
  return cell === undefined ? null : factOf(cell, place);
}

function answers(cell: TableCell, figure: Figure, asked: Asked): boolean {
  return (
    figure.measure === asked.measure &&
    figure.group === (asked.group ?? 'all') &&
    figure.statistic === asked.statistic &&
    figure.outcome === asked.outcome &&
    samePeriod(figure.period, asked.period) &&
    cell.format === (asked.format ?? 'count')
  );
}

/** A fact to be said. */
export function spoken(fact: Fact | null, print: NumberPrint = 'count'): Spoken | null {
  if (fact === null) return null;
  const cells: readonly SignedCell[] = [{ place: fact.place, sign: 1 }];
  return { value: fact.value, print, figure: fact.figure, cells };
}

/** What one fact is more than another, to be said as a number of people. */
export function difference(fact: Fact | null, less: Fact | null): Spoken | null {
  if (fact === null || less === null) return null;
  return {
    value: fact.value - less.value,
    print: 'count',
    figure: null,
    cells: [
      { place: fact.place, sign: 1 },
      { place: less.place, sign: -1 },
    ],
  };
}
