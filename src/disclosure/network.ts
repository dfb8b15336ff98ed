import type { PrintedCounts } from './printedCounts';

/** Counts with the relations that each of them is in, laid out so that moves are tried out quickly. */
export interface Network extends PrintedCounts {
  /** Of each relation, by its index: a cell, 1 or -1 for the side on which it stands, the next cell, its side … */
  readonly cellsOf: readonly Int32Array[];
  /** Of each cell, by its place: a relation, the side on which the cell stands in it, the next relation … */
  readonly relationsOf: readonly Int32Array[];
}

export function networkOf(counts: PrintedCounts): Network {
  const relationsOf: number[][] = counts.cells.map(() => []);
  const cellsOf = counts.relations.map(({ left, right }, index) => {
    const cells = [...left.map((place) => [place, 1]), ...right.map((place) => [place, -1])];
    for (const [place = -1, side = 0] of cells) relationsOf[place]?.push(index, side);
    return Int32Array.from(cells.flat());
  });
  return { ...counts, cellsOf, relationsOf: relationsOf.map((own) => Int32Array.from(own)) };
}

/** The cells that add up with some cells, themselves among them. */
export function neighbours(
  { relations, relationsOf }: Network,
  places: readonly number[],
): number[] {
  const near = new Set(places);
  for (const place of places) {
    const own = relationsOf[place] ?? [];
    for (let i = 0; i < own.length; i += 2) {
      const { left = [], right = [] } = relations[own[i] ?? -1] ?? {};
      for (const other of [...left, ...right]) near.add(other);
    }
  }
  return [...near];
}

/** The places of counts that hang together, each lot by itself: what is printed in one says nothing of another. */
export function connectedPlaces({ cells, relations }: PrintedCounts): readonly number[][] {
  const near: (readonly number[])[][] = cells.map(() => []);
  for (const { left, right } of relations) {
    const places = [...left, ...right];
    for (const place of places) near[place]?.push(places);
  }
  const seen = new Set<number>();
  return cells.flatMap((_, start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const places = [start];
    for (const place of places) {
      for (const other of (near[place] ?? []).flat()) {
        if (seen.has(other)) continue;
        seen.add(other);
        places.push(other);
      }
    }
    return [places];
  });
}
