import { columnLetters, type CellRef } from '../../cells/cell';
import type { CellPlace } from '../../report/draft';
import type { Table } from '../../tables/table';
import { sameValue } from '../insertion/verify';
import type { ReportOfText } from './reportTextAccess';

type Tables = ReportOfText['tables'];

/** Where a cell of a table stands in the workbook; null where the table does not stand there, or is smaller. */
export function cellOfNumber({ table, row, column }: CellPlace, tables: Tables): CellRef | null {
  const found = tables.get(table);
  if (found === undefined || found.values[row + 1]?.[column + 1] === undefined) return null;
  const { sheet, top, left } = found;
  return { sheet, row: top + 1 + row, column: left + 1 + column };
}

/** The same as formulas write it: `'Resultat 2018'!$B$12`. */
export function addressOfNumber(place: CellPlace, tables: Tables): string | null {
  const cell = cellOfNumber(place, tables);
  if (cell === null) return null;
  const { sheet, row, column } = cell;
  return `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row + 1}`;
}

/** The tables whose cells in the workbook show something else than they say, by a change in the list or by the user's own hand. */
export function staleTables(expected: readonly Table[], tables: Tables): readonly Table[] {
  return expected.filter(({ id, rows }) => {
    const found = tables.get(id);
    return (
      found !== undefined &&
      (found.values.length !== rows.length + 1 ||
        rows.some(({ cells }, r) =>
          cells.some(({ value }, c) => !sameValue(value, found.values[r + 1]?.[c + 1])),
        ))
    );
  });
}
