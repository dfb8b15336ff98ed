import { columnLetters } from '../cells/cell';
import { outsideTexts } from '../measures/formula';

/** A cell of the formula's own table, by its row and figure column, both counted from 0; its address is settled when the table is placed. */
export function ownCell(row: number, column: number): string {
  return `⟦${row},${column}⟧`;
}

/** A formula whose own cells have been moved within the table. */
export function moveOwnCells(
  formula: string,
  move: (row: number, column: number) => readonly [row: number, column: number],
): string {
  return replaceOwnCells(formula, (row, column) => ownCell(...move(row, column)));
}

/** A formula with its own cells as addresses, for a table whose first row and label column are here on the sheet, counted from 0. */
export function placeFormula(formula: string, top: number, left: number): string {
  return replaceOwnCells(
    formula,
    (row, column) => `$${columnLetters(left + 1 + column)}$${top + 1 + row}`,
  );
}

/** A formula with each of its own cells replaced. */
export function replaceOwnCells(
  formula: string,
  by: (row: number, column: number) => string,
): string {
  return outsideTexts(formula, (part) =>
    part.replace(/⟦(\d+),(\d+)⟧/g, (_, row: string, column: string) =>
      by(Number(row), Number(column)),
    ),
  );
}
