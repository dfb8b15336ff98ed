import { isSmall, type DisclosureRule } from '../definitions/disclosure';
import { findMove } from './findMove';
import type { PrintedCounts } from './printedCounts';

/** How a cell prints: its number; as "fewer than the threshold"; or with no word of what it is. */
export type Printing = 'number' | 'few' | 'hidden';

export interface HiddenCounts {
  /** One for each cell; of a cell that is not open, how it was or would be printed. */
  readonly printing: readonly Printing[];
  /** Cells whose value follows from what readers have, whatever else is hidden: then the table must not be printed. */
  readonly exposed: readonly number[];
}

/**
 * Which numbers of a table are not printed: small counts; in public tables also as many others, as
 * cheap as found, as it takes for every number that readers do not see to have at least two
 * possible values, given all that they see. Small counts say "fewer than the threshold"; but where
 * that itself would give one away (four people in four groups, none of them empty), no hidden count
 * of the table says anything.
 */
export function hideCounts(counts: PrintedCounts, rule: DisclosureRule): HiddenCounts {
  const saying = hideWith(counts, rule, true);
  if (saying.exposed.length === 0) return saying;
  const silent = hideWith(counts, rule, false);
  return silent.exposed.length < saying.exposed.length ? silent : saying;
}

function hideWith(
  counts: PrintedCounts,
  { mode, threshold }: DisclosureRule,
  sayFew: boolean,
): HiddenCounts {
  const { cells } = counts;
  const small = (place: number): boolean => {
    const cell = cells[place];
    return cell?.kind === 'count' && isSmall(cell.value, threshold);
  };
  const places = cells.map((_, place) => place);
  const hidden = new Set(
    places.filter((place) => {
      const state = cells[place]?.state;
      return state === 'hidden' || (mode !== 'off' && state === 'open' && small(place));
    }),
  );
  const exposed = mode === 'public' ? protect(counts, hidden, { threshold, sayFew }) : [];
  const printing = places.map((place): Printing => {
    if (!hidden.has(place)) return 'number';
    return small(place) && (sayFew || cells[place]?.state === 'hidden') ? 'few' : 'hidden';
  });
  return { printing, exposed };
}

/** Hides what must be for the hidden to stay so; gives the cells that nothing protects. */
function protect(
  counts: PrintedCounts,
  hidden: Set<number>,
  wording: { readonly threshold: number; readonly sayFew: boolean },
): readonly number[] {
  const { cells } = counts;
  const unprinted = (place: number): boolean => cells[place]?.state === 'unprinted';
  const isUnseen = (place: number): boolean => hidden.has(place) || unprinted(place);
  const costOf = (place: number): number => cells[place]?.cost ?? 0;
  const sensitive = cells.flatMap(({ value }, place) =>
    hidden.has(place) || (unprinted(place) && isSmall(value, wording.threshold)) ? [place] : [],
  );
  const chosen = new Set<number>();
  const exposed = sensitive.filter((place) => {
    const price = (other: number): number | null =>
      isUnseen(other) ? 0 : cells[other]?.state === 'open' ? costOf(other) : null;
    const move = findMove(counts, place, price, wording);
    for (const other of move?.keys() ?? []) {
      if (isUnseen(other)) continue;
      hidden.add(other);
      chosen.add(other);
    }
    return move === null;
  });
  // Later choices can make earlier ones needless: the costliest are shown again first.
  const isSafe = (place: number): boolean =>
    findMove(counts, place, (other) => (isUnseen(other) ? 0 : null), wording) !== null;
  const safe = sensitive.filter((place) => !exposed.includes(place));
  for (const place of [...chosen].sort((a, b) => costOf(b) - costOf(a))) {
    hidden.delete(place);
    chosen.delete(place);
    if ([...safe, ...chosen].every(isSafe)) continue;
    hidden.add(place);
    chosen.add(place);
  }
  return exposed;
}
