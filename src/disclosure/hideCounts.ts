import { isSmall, type DisclosureRule } from '../definitions/disclosure';
import { part, type Steps } from '../steps/steps';
import { findMove } from './findMove';
import { connectedPlaces, neighbours, networkOf, type Network } from './network';
import type { Wording } from './possible';
import type { PrintedCounts } from './printedCounts';
import type { Move } from './walk';

/** How a cell prints: its number; as "fewer than the threshold"; or with no word of what it is. */
export type Printing = 'number' | 'few' | 'hidden';

export interface HiddenCounts {
  /** One for each cell; of a cell that is not open, `number`. */
  readonly printing: readonly Printing[];
  /** Cells whose value may follow from what is printed, whatever else is hidden: then it must not all be printed. */
  readonly exposed: readonly number[];
  /** What protects each number that must not be told: other values that agree with all that is printed. */
  readonly moves: ReadonlyMap<number, Move>;
}

/** How long to look for a way to protect a cell: the cheapest of some is taken. */
const TO_PROTECT = { walks: 10, mostWalks: 80, mostChanges: 300 };

/** How long to look for a way to do without a hidden cell: the table is safe without it. */
const TO_SHOW_AGAIN = { walks: 1, mostWalks: 3, mostChanges: 200 };

/** How far around a cell that its word gives away words are left out, before all are. */
const RINGS = 3;

/**
 * Which numbers are not printed: small counts; in public tables also as many others, as cheap as
 * found, as it takes for every number that readers do not see to have at least two possible values,
 * given all that they see. Small counts say "fewer than the threshold"; but where that itself would
 * give one away (four people in four groups, none of them empty), it says nothing, nor do those that
 * it adds up with, nor, if that is not enough, any hidden count that hangs together with it. How long
 * it takes is not known beforehand: the share that it yields stands still between parts.
 */
export function* hideCountsInSteps(
  counts: PrintedCounts,
  { mode, threshold }: DisclosureRule,
): Steps<HiddenCounts> {
  const network = networkOf(counts);
  const printing: Printing[] = counts.cells.map(({ kind, state, value, quiet }) =>
    mode !== 'off' && kind === 'count' && state === 'open' && isSmall(value, threshold)
      ? mode === 'public' && quiet === true
        ? 'hidden'
        : 'few'
      : 'number',
  );
  if (mode !== 'public') return { printing, exposed: [], moves: new Map() };
  const exposed: number[] = [];
  const moves = new Map<number, Move>();
  let done = 0;
  for (const places of connectedPlaces(network)) {
    const share = done / counts.cells.length;
    const hide = (silent: Set<number> | null) =>
      part(hideAmong(network, places, { threshold, silent }), share, share);
    const silent = new Set<number>();
    const saying = yield* hide(silent);
    const isSilent = saying.exposed.length > 0;
    const chosen = isSilent ? yield* hide(null) : saying;
    for (const place of chosen.hidden) {
      if (isSilent || silent.has(place) || printing[place] !== 'few') printing[place] = 'hidden';
    }
    exposed.push(...chosen.exposed);
    for (const [place, move] of chosen.moves) moves.set(place, move);
    done += places.length;
  }
  return { printing, exposed, moves };
}

interface Protection {
  readonly hidden: ReadonlySet<number>;
  readonly exposed: readonly number[];
  readonly moves: ReadonlyMap<number, Move>;
}

/**
 * Hides what must be among cells that hang together, and adds to `silent` those that must not say
 * that they are small; tells those that nothing protects, or where small numbers may say so the
 * first of them.
 */
function* hideAmong(
  network: Network,
  places: readonly number[],
  wording: Wording & { readonly silent: Set<number> | null },
): Steps<Protection> {
  const { cells } = network;
  const { silent } = wording;
  const isSecret = (place: number): boolean => {
    const cell = cells[place];
    return cell?.kind === 'count' && isSmall(cell.value, wording.threshold);
  };
  const unprinted = (place: number): boolean => cells[place]?.state === 'unprinted';
  const secret = places.filter(isSecret);
  const hidden = new Set(secret.filter((place) => !unprinted(place)));
  const isUnseen = (place: number): boolean => hidden.has(place) || unprinted(place);
  const costOf = (place: number): number => cells[place]?.cost ?? 0;
  const prices = Float64Array.from(cells, ({ cost }, place) => (isUnseen(place) ? 0 : cost));

  /** For each number that must not be told, a move of hidden numbers that changes it. */
  const moves = new Map<number, Move>();
  const chosen: number[] = [];
  const exposed: number[] = [];
  for (const place of secret) {
    if (moves.has(place)) continue;
    let move = yield* findMove(network, place, { ...TO_PROTECT, wording, prices });
    // The moves that are found already hold on: fewer words leave more values possible.
    for (let ring = [place], i = 0; move === null && silent !== null && i < RINGS; i++) {
      for (const other of ring) if (isSecret(other)) silent.add(other);
      ring = neighbours(network, ring);
      move = yield* findMove(network, place, { ...TO_PROTECT, wording, prices });
    }
    if (move === null) {
      exposed.push(place);
      if (silent !== null) return { hidden, exposed, moves };
      continue;
    }
    for (const other of move.keys()) {
      if (!isUnseen(other)) {
        hidden.add(other);
        prices[other] = 0;
        chosen.push(other);
      } else if (!isSecret(other)) continue;
      if (!moves.has(other)) moves.set(other, move);
    }
  }
  yield* showAgain(network, { hidden, chosen, moves, isUnseen, costOf }, wording);
  return { hidden, exposed, moves };
}

interface Choices {
  readonly hidden: Set<number>;
  /** Hidden for others' sake. */
  readonly chosen: readonly number[];
  readonly moves: Map<number, Move>;
  readonly isUnseen: (place: number) => boolean;
  readonly costOf: (place: number) => number;
}

/** Later choices can make earlier ones needless: the costliest are shown again first, where all others stay safe. */
function* showAgain(
  network: Network,
  { hidden, chosen, moves, isUnseen, costOf }: Choices,
  wording: Wording,
): Steps<void> {
  const prices = Float64Array.from(network.cells, (_, place) => (isUnseen(place) ? 0 : Infinity));
  for (const place of [...chosen].sort((a, b) => costOf(b) - costOf(a))) {
    hidden.delete(place);
    prices[place] = Infinity;
    const replaced = new Map<number, Move>();
    let safe = true;
    for (const [other, move] of moves) {
      if (other === place || !move.has(place)) continue;
      const instead = yield* findMove(network, other, { ...TO_SHOW_AGAIN, wording, prices });
      safe = instead !== null;
      if (instead === null) break;
      replaced.set(other, instead);
    }
    if (safe) {
      moves.delete(place);
      for (const [other, move] of replaced) moves.set(other, move);
    } else {
      hidden.add(place);
      prices[place] = 0;
    }
  }
}
