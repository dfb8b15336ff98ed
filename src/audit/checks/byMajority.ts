import type { Comparison } from './collect';

/**
 * Of several ways to compare the same numbers, the one that holds most often, with what does not hold under it:
 * when at least `fewest` hold, and `times` as many as do not. Otherwise nothing, for then the numbers have nothing
 * to do with each other.
 */
export function byMajority(
  ways: readonly (readonly Comparison[])[],
  fewest: number,
  times = 2,
): readonly Comparison[] {
  const best = ways.toSorted((a, b) => heldIn(b) - heldIn(a) || a.length - b.length)[0] ?? [];
  const held = heldIn(best);
  return held >= fewest && (best.length - held) * times <= held ? best : [];
}

function heldIn(comparisons: readonly Comparison[]): number {
  return comparisons.filter((one) => one === 'held').length;
}
