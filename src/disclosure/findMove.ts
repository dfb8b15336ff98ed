import { CheapestFirst } from './cheapestFirst';
import { couldHold } from './possible';
import type { PrintedCounts, Relation } from './printedCounts';

/** Other values for some cells, as differences, that agree with all relations: by cell. */
export type Move = ReadonlyMap<number, number>;

/** A search that has not found its move by then is given up. */
const MOST_STEPS = 2_000;

/** Of moves that cost the same, the one that changes fewest cells comes first. */
const COST_OF_LENGTH = 1 / 1024;

/** What a broken relation is taken to cost until it is mended: the search goes for moves that are nearly whole. */
const COST_OF_BROKEN = 0.5;

/**
 * A cheap move that changes a cell: where all cells that it changes are hidden, readers cannot
 * tell the cell's value. `costOf` says what hiding a cell costs, 0 where readers do not see it
 * already, null where it cannot be hidden. Null where no move is found: what readers see gives the
 * cell away.
 */
export function findMove(
  counts: PrintedCounts,
  cell: number,
  costOf: (cell: number) => number | null,
  wording: { readonly threshold: number; readonly sayFew: boolean },
): Move | null {
  const relationsOf = relationsByCell(counts);
  const costOfChange = ([place, by]: Change): number | null => {
    const found = counts.cells[place];
    return found !== undefined && couldHold(found, found.value + by, wording)
      ? costOf(place)
      : null;
  };
  const search = (starts: readonly number[]): Move | null => {
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
      const { broken, changes } = waysToMend(counts, move, relationsOf, isPossible);
      if (broken > 0 && changes.length === 0) return;
      const cost = costBefore + added + COST_OF_LENGTH;
      waiting.add({ move, cost, broken, changes }, cost + broken * COST_OF_BROKEN);
    };
    for (const by of starts) consider(new Map(), [cell, by], 0);
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const next = waiting.take();
      if (next === null) return null;
      if (next.broken === 0) return next.move;
      for (const change of next.changes) consider(next.move, change, next.cost);
    }
    return null;
  };
  const larger = Array.from({ length: wording.threshold - 2 }, (_, i) => i + 2);
  return search([1, -1]) ?? search(larger.flatMap((by) => [by, -by]));
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
  { relations }: PrintedCounts,
  move: Move,
  relationsOf: ReadonlyMap<number, readonly number[]>,
  isPossible: (change: Change) => boolean,
): Pick<Attempt, 'broken' | 'changes'> {
  let broken = 0;
  let fewest: readonly Change[] = [];
  const looked = new Set<number>();
  for (const place of move.keys()) {
    for (const index of relationsOf.get(place) ?? []) {
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

function relationsByCell({ relations }: PrintedCounts): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  relations.forEach(({ left, right }, index) => {
    for (const place of [...left, ...right]) {
      const indexes = found.get(place);
      if (indexes === undefined) found.set(place, [index]);
      else indexes.push(index);
    }
  });
  return found;
}
