import type { Texts } from '../texts/texts';
import { cellAddress, type CellRef } from '../cells/cell';
import type { Problem } from './problem';

/** A cell as a sentence names it: its address, and its sheet where that is another one. */
function place(cell: CellRef, from: CellRef, texts: Texts): string {
  const address = cellAddress(cell);
  return cell.sheet === from.sheet ? address : texts.problems.onSheet(address, cell.sheet);
}

/** The full sentence about a problem: what is wrong, in which cell, and what to do. */
export function formatProblem(problem: Problem, texts: Texts): string {
  const { code, cell, found, other } = problem;
  return texts.problems.sentence[code]({
    cell: cellAddress(cell),
    found,
    other: other === null ? '' : place(other, cell, texts),
  });
}
