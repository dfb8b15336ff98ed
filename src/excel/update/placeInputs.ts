import { columnLetters } from '../../cells/cell';
import { outsideTexts } from '../../measures/formula';
import { columnOf, OWN_CELL } from '../insertion/inputHash';
import type { CellInput, OwnedPart } from '../insertion/sheetPlan';

/** Where a part of the plan stands now. */
export interface Standing {
  readonly planned: OwnedPart;
  readonly top: number;
  readonly left: number;
}

/**
 * A planned formula with the cells that it names where their parts stand now; what is no formula, and
 * cells of no part, as planned.
 */
export function placeInput(input: CellInput, standing: readonly Standing[]): CellInput {
  if (typeof input !== 'string' || !input.startsWith('=')) return input;
  return outsideTexts(input, (text) =>
    text.replace(OWN_CELL, (whole, letters: string, digits: string) => {
      const [row, column] = [Number(digits) - 1, columnOf(letters) - 1];
      const home = standing.find(
        ({ planned: { top, left, rowCount, columnCount } }) =>
          row >= top && row < top + rowCount && column >= left && column < left + columnCount,
      );
      if (home === undefined) return whole;
      const { planned, top, left } = home;
      return `$${columnLetters(column - planned.left + left)}$${row - planned.top + top + 1}`;
    }),
  );
}
