/** How long the fastest run took, and what it gave. */
export interface Timed {
  readonly milliseconds: number;
  readonly result: unknown;
}

/** The fastest of so many runs. */
export async function fastest(runs: number, work: () => unknown): Promise<Timed> {
  const all: Timed[] = [];
  for (let i = 0; i < runs; i++) {
    const begun = performance.now();
    const result = await work();
    all.push({ milliseconds: performance.now() - begun, result });
  }
  return fastestOf(all);
}

/** The fastest of runs that were timed one by one. */
export function fastestOf(all: readonly Timed[]): Timed {
  return all.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best));
}
