import type { Steps } from '../steps/steps';
import type { Network } from './network';
import { seededRandom } from './seededRandom';
import { walk, type Ground, type Move } from './walk';

/** Where and how long to look for a move. */
export interface Search extends Ground {
  /** After so many walks the cheapest move that they have found is taken. */
  readonly walks: number;
  /** After so many that have found nothing the search is given up. */
  readonly mostWalks: number;
  /** After so many changes a walk is given up. */
  readonly mostChanges: number;
}

/** What walks take in turn: a thrifty walk finds a cheap move, or none. */
const THRIFT = [0.2, 1, 0.5, 2];

/**
 * A cheap move that changes a cell: where all cells that it changes are hidden, readers cannot
 * tell the cell's value. Null where no move is found: what readers see may give the cell away. The
 * same for the same numbers. The share of the search that is done is not known: it yields 0.
 */
export function* findMove(network: Network, cell: number, search: Search): Steps<Move | null> {
  const { prices, wording, walks, mostWalks, mostChanges } = search;
  const starts = startsFor(wording.threshold);
  const random = seededRandom(cell);
  let best: Move | null = null;
  let least = Infinity;
  for (let i = 0; i < (best === null ? mostWalks : walks) && least > 0; i++) {
    const by = starts[i % starts.length] ?? 1;
    const thrift = THRIFT[i % THRIFT.length] ?? 1;
    const move = walk(network, [cell, by], search, { thrift, mostChanges, random });
    yield 0;
    if (move === null) continue;
    const cost = [...move.keys()].reduce((sum, place) => sum + (prices[place] ?? 0), 0);
    if (cost < least) [best, least] = [move, cost];
  }
  return best;
}

/** By how much a cell is changed first: one more or less mostly, every other small change now and then. */
function startsFor(threshold: number): readonly number[] {
  const larger = Array.from({ length: threshold - 2 }, (_, i) => i + 2);
  return larger.flatMap((by) => [1, -1, by, -1, 1, -by]);
}
