import type { Steps } from '../steps/steps';
import { CheapestFirst } from './cheapestFirst';
import type { Network } from './network';
import { couldHold, type Wording } from './possible';
import type { Relation } from './printedCounts';

/** Other values for some cells, as differences, that agree with all relations: by cell. */
export type Move = ReadonlyMap<number, number>;

/** Of moves that cost the same, the one that changes fewest cells comes first. */
const COST_OF_LENGTH = 1 / 1024;

/** What a broken relation is taken to cost until it is mended: the search goes for moves that are nearly whole. */
const COST_OF_BROKEN = 0.5;

/** Some milliseconds of search: a step of it can have a few changes to consider, or very many. */
const CONSIDERED_AT_ONCE = 250;

/**
 * A cheap move that changes a cell: where all cells that it changes are hidden, readers cannot
 * tell the cell's value. `costOf` says what hiding a cell costs, 0 where readers do not see it
 * already, null where it cannot be hidden. Null where no move is found within so many steps of the
 * search: what readers see may give the cell away. The share of it that is done is not known: it
 * yields 0.
 */
export function* findMove(
  network: Network,
  cell: number,
  costOf: (cell: number) => number | null,
  wording: Wording,
  mostSteps: number,
): Steps<Move | null> {
  const costOfChange = ([place, by]: Change): number | null => {
    const found = network.cells[place];
    return found !== undefined && couldHold(found, found.value + by, wording)
      ? costOf(place)
      : null;
  };
  function* search(starts: readonly number[]): Steps<Move | null> {
    const waiting = new CheapestFirst<Attempt>();
    const seen = new Set<string>();
    const consider = (before: Move, change: Change, costBefore: number): void => {
      const added = costOfChange(change);
      if (added === null) return;
      const move = new Map([...before, change]);
      const key = keyOf(move);
      if (seen.has(key)) return;
      seen.add(key);
      const isPossible = (next: Change): boolean =>
        !move.has(next[0]) && costOfChange(next) !== null;
      const { broken, changes } = waysToMend(network, move, isPossible);
      if (broken > 0 && changes.length === 0) return;
      const cost = costBefore + added + COST_OF_LENGTH;
      waiting.add({ move, cost, broken, changes }, cost + broken * COST_OF_BROKEN);
    };
    for (const by of starts) consider(new Map(), [cell, by], 0);
    let considered = 0;
    for (let steps = 1; steps <= mostSteps; steps++) {
      const next = waiting.take();
      if (next === null) return null;
      if (next.broken === 0) return next.move;
      for (const change of next.changes) {
        consider(next.move, change, next.cost);
        considered++;
        if (considered % CONSIDERED_AT_ONCE === 0) yield 0;
      }
    }
    return null;
  }
  const larger = Array.from({ length: wording.threshold - 2 }, (_, i) => i + 2);
  return (yield* search([1, -1])) ?? (yield* search(larger.flatMap((by) => [by, -by])));
}

/** A move that may still break relations, and how to mend one of them. */
interface Attempt {
  readonly move: Move;
  readonly cost: number;
  readonly broken: number;
  readonly changes: readonly Change[];
}

type Change = readonly [cell: number, by: number];

/**
 * How many relations a move breaks, and the changes that would each mend, alone, the one of them
 * that fewest changes mend.
 */
function waysToMend(
  { relations, relationsOf }: Network,
  move: Move,
  isPossible: (change: Change) => boolean,
): Pick<Attempt, 'broken' | 'changes'> {
  let broken = 0;
  let fewest: readonly Change[] = [];
  const looked = new Set<number>();
  for (const place of move.keys()) {
    for (const index of relationsOf[place] ?? []) {
      const relation = relations[index];
      if (relation === undefined || looked.has(index)) continue;
      looked.add(index);
      const excess = excessOf(relation, move);
      if (excess === 0) continue;
      const changes = [
        ...relation.left.map((p): Change => [p, -excess]),
        ...relation.right.map((p): Change => [p, excess]),
      ].filter(isPossible);
      if (broken === 0 || changes.length < fewest.length) fewest = changes;
      broken++;
    }
  }
  return { broken, changes: fewest };
}

function excessOf({ left, right }: Relation, move: Move): number {
  const sum = (places: readonly number[]): number =>
    places.reduce((total, place) => total + (move.get(place) ?? 0), 0);
  return sum(left) - sum(right);
}

function keyOf(move: Move): string {
  return [...move]
    .sort(([a], [b]) => a - b)
    .map(([place, by]) => `${place}:${by}`)
    .join(' ');
}
