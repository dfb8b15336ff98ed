import type { Network } from './network';
import { couldHold, type Wording } from './possible';
import { Trial } from './trial';

/** Other values for some cells, as differences, that agree with all relations: by cell. */
export type Move = ReadonlyMap<number, number>;

/** What a move may change. */
export interface Ground {
  readonly wording: Wording;
  /** By cell: what hiding it costs, 0 where readers do not see it already, `Infinity` where it cannot be hidden. */
  readonly prices: Float64Array;
}

/** How seldom a walk takes any way of mending a relation in place of the best: so it gets out of circles. */
const NOISE = 0.03;

/** So many changes long a cell that has been changed is left alone, if at all possible, and up to so many more. */
const REST = { least: 4, more: 6 };

/** What changing a cell again too soon costs, in numbers that do not add up. */
const COST_OF_HASTE = 3;

/** How a walk goes. */
export interface Gait {
  /** What hiding a cell of price 1 costs, in numbers that do not add up. */
  readonly thrift: number;
  readonly mostChanges: number;
  /** 0 to below 1. */
  readonly random: () => number;
}

/**
 * A move found by changing a cell by so many, then mending one broken relation after another by
 * whatever cell leaves least to mend. Null where nothing is found within so many changes.
 */
export function walk(
  network: Network,
  start: readonly [cell: number, by: number],
  { wording, prices }: Ground,
  { thrift, mostChanges, random }: Gait,
): Move | null {
  const trial = new Trial(network);
  const restingUntil = new Int32Array(network.cells.length);
  const priceOf = (cell: number): number => prices[cell] ?? Infinity;
  const canChange = (cell: number, by: number): boolean => {
    const found = network.cells[cell];
    const after = trial.byOf(cell) + by;
    if (found === undefined || (cell === start[0] && after === 0)) return false;
    if (after !== 0 && priceOf(cell) === Infinity) return false;
    return couldHold(found, cell, found.value + after, wording);
  };
  const costOf = (cell: number, by: number, step: number): number => {
    const before = trial.byOf(cell);
    const isNew = before === 0 ? 1 : before + by === 0 ? -1 : 0;
    const price = isNew === 0 ? 0 : isNew * thrift * priceOf(cell);
    const haste = (restingUntil[cell] ?? 0) > step ? COST_OF_HASTE : 0;
    return trial.growthBy(cell, by) + price + haste;
  };
  /** The cheapest change that mends a relation, or a part of what it lacks; at times any. */
  const bestMending = (relation: number, step: number): Change | null => {
    const excess = trial.excessOf(relation);
    const cells = network.cellsOf[relation] ?? [];
    const isNoisy = random() < NOISE;
    let best: Change | null = null;
    let least = Infinity;
    let alike = 0;
    for (let i = 0; i < cells.length; i += 2) {
      const cell = cells[i] ?? -1;
      const whole = -excess * (cells[i + 1] ?? 0);
      for (const by of Math.abs(excess) > 1 ? [whole, Math.sign(whole)] : [whole]) {
        if (!canChange(cell, by)) continue;
        const cost = isNoisy ? random() : costOf(cell, by, step);
        alike = cost === least ? alike + 1 : 1;
        if (cost < least || (cost === least && random() * alike < 1)) best = [cell, by];
        least = Math.min(least, cost);
      }
    }
    return best;
  };

  if (!canChange(...start)) return null;
  trial.change(...start);
  for (let step = 1; step <= mostChanges; step++) {
    const relation = trial.broken[Math.floor(random() * trial.broken.length)];
    if (relation === undefined) return trial.changes();
    const change = bestMending(relation, step) ?? takenBack(network, trial, relation, start[0]);
    if (change === null) return null;
    trial.change(...change);
    restingUntil[change[0]] = step + REST.least + Math.floor(random() * REST.more);
  }
  return null;
}

type Change = readonly [cell: number, by: number];

/** Where nothing mends a relation: a change of one of its cells, taken back. */
function takenBack(network: Network, trial: Trial, relation: number, start: number): Change | null {
  const cells = network.cellsOf[relation] ?? [];
  for (let i = 0; i < cells.length; i += 2) {
    const cell = cells[i] ?? -1;
    if (cell !== start && trial.byOf(cell) !== 0) return [cell, -trial.byOf(cell)];
  }
  return null;
}
