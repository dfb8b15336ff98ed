import { highest, lowest, overlap, type AgeBand } from './ageBands';

/** So many bands, and no more, make a table that can be read. */
export const MOST_BANDS = 12;

/** What keeps bands from dividing the ages: none or too many of them, or two that share ages or leave some out between them. */
export type DivisionMistake =
  | { readonly kind: 'none' }
  | { readonly kind: 'tooMany' }
  | { readonly kind: 'overlap'; readonly first: AgeBand; readonly second: AgeBand }
  | { readonly kind: 'gap'; readonly first: AgeBand; readonly second: AgeBand };

/** Bands with the youngest first. */
export function youngestFirst(bands: readonly AgeBand[]): readonly AgeBand[] {
  return [...bands].sort((a, b) => lowest(a) - lowest(b));
}

/**
 * The first mistake of bands that are to divide the ages between the youngest and the oldest of
 * them, in whatever order they come; null where every such age is in one band.
 */
export function divisionMistake(bands: readonly AgeBand[]): DivisionMistake | null {
  if (bands.length === 0) return { kind: 'none' };
  if (bands.length > MOST_BANDS) return { kind: 'tooMany' };
  const sorted = youngestFirst(bands);
  for (const [index, second] of sorted.entries()) {
    const first = sorted[index - 1];
    if (first === undefined) continue;
    if (overlap(first, second)) return { kind: 'overlap', first, second };
    if (lowest(second) !== highest(first) + 1) return { kind: 'gap', first, second };
  }
  return null;
}
