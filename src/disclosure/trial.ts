import type { Network } from './network';

/** A move that is being tried out: by how much each cell is changed, and which relations that breaks. */
export class Trial {
  /** Relations whose sides are not the same, in no order. */
  readonly broken: number[] = [];
  /** By how much the left side of each relation is more than the right. */
  private readonly excess: Int32Array;
  private readonly by: Int32Array;
  /** Where each relation stands among the broken ones, -1 where it holds. */
  private readonly placeInBroken: Int32Array;

  constructor(private readonly network: Network) {
    this.excess = new Int32Array(network.relations.length);
    this.placeInBroken = new Int32Array(network.relations.length).fill(-1);
    this.by = new Int32Array(network.cells.length);
  }

  byOf(cell: number): number {
    return this.by[cell] ?? 0;
  }

  excessOf(relation: number): number {
    return this.excess[relation] ?? 0;
  }

  /** Changes a cell by so many more. */
  change(cell: number, by: number): void {
    this.by[cell] = this.byOf(cell) + by;
    const own = this.network.relationsOf[cell] ?? NONE;
    for (let i = 0; i < own.length; i += 2) {
      const relation = own[i] ?? -1;
      const after = this.excessOf(relation) + by * (own[i + 1] ?? 0);
      this.excess[relation] = after;
      this.note(relation, after !== 0);
    }
  }

  /** By how much all excesses together would grow if a cell was changed by so many more; below 0: shrink. */
  growthBy(cell: number, by: number): number {
    const own = this.network.relationsOf[cell] ?? NONE;
    let growth = 0;
    for (let i = 0; i < own.length; i += 2) {
      const before = this.excessOf(own[i] ?? -1);
      growth += Math.abs(before + by * (own[i + 1] ?? 0)) - Math.abs(before);
    }
    return growth;
  }

  /** The changed cells, and by how much each. */
  changes(): ReadonlyMap<number, number> {
    const changes = new Map<number, number>();
    this.by.forEach((by, cell) => {
      if (by !== 0) changes.set(cell, by);
    });
    return changes;
  }

  private note(relation: number, isBroken: boolean): void {
    const place = this.placeInBroken[relation] ?? -1;
    if (isBroken === place >= 0) return;
    if (isBroken) {
      this.placeInBroken[relation] = this.broken.push(relation) - 1;
      return;
    }
    const last = this.broken.pop();
    if (last !== undefined && last !== relation) {
      this.broken[place] = last;
      this.placeInBroken[last] = place;
    }
    this.placeInBroken[relation] = -1;
  }
}

const NONE = new Int32Array(0);
