import type { Steps } from '../../src/steps/steps';

/** The work done to its end, with every share that it told on the way. */
export function walkSteps<T>(steps: Steps<T>): { readonly result: T; readonly shares: number[] } {
  const shares: number[] = [];
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { result: next.value, shares };
    shares.push(next.value);
  }
}

/** Whether shares lie between 0 and 1 and never fall. */
export function rises(shares: readonly number[]): boolean {
  return shares.every((share, i) => share >= (shares[i - 1] ?? 0) - 1e-12 && share <= 1 + 1e-12);
}
