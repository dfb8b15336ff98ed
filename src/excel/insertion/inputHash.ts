import { outsideTexts } from '../../measures/formula';

/** The cell that a formula's own cells are told from, counted from 0. */
export interface Corner {
  readonly top: number;
  readonly left: number;
}

/**
 * A few letters that tell one input of a cell from another, whatever Excel does to its spelling in
 * between: wherever its part stands, an input has the same. An apostrophe that only says "this is
 * text" is passed over, since Excel does not give it back.
 */
export function inputHash(input: unknown, { top, left }: Corner): string {
  const text = String(input);
  const told = text.startsWith('=') ? fromCorner(text, top, left) : text.replace(/^'/, '');
  let hash = 0x811c9dc5;
  for (let i = 0; i < told.length; i++) {
    hash = Math.imul(hash ^ told.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function fromCorner(formula: string, top: number, left: number): string {
  return outsideTexts(formula, (part) =>
    part.replace(
      OWN_CELL,
      (_, letters: string, row: string) => `⟦${Number(row) - top},${columnOf(letters) - left}⟧`,
    ),
  );
}

/** How a placed formula writes the cells of its own table. */
export const OWN_CELL = /\$([A-Z]{1,3})\$(\d{1,7})/g;

/** The column that letters stand for, from 1. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
