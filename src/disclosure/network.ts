import type { PrintedCounts } from './printedCounts';

/** Counts with the relations that each of them is in, by their places. */
export interface Network extends PrintedCounts {
  readonly relationsOf: readonly (readonly number[])[];
}

export function networkOf(counts: PrintedCounts): Network {
  const relationsOf: number[][] = counts.cells.map(() => []);
  counts.relations.forEach(({ left, right }, index) => {
    for (const place of [...left, ...right]) relationsOf[place]?.push(index);
  });
  return { ...counts, relationsOf };
}

/** The places of counts that hang together, each lot by itself: what is printed in one says nothing of another. */
export function connectedPlaces({ cells, relations, relationsOf }: Network): readonly number[][] {
  const seen = new Set<number>();
  return cells.flatMap((_, start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const places = [start];
    for (const place of places) {
      for (const index of relationsOf[place] ?? []) {
        const relation = relations[index];
        for (const other of [...(relation?.left ?? []), ...(relation?.right ?? [])]) {
          if (seen.has(other)) continue;
          seen.add(other);
          places.push(other);
        }
      }
    }
    return [places];
  });
}
