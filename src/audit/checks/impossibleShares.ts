import type { Stated } from '../claim';
import type { Check } from '../context';
import { intervalOf } from '../interval';
import { shareSets } from '../shareSets';
import { collect, type Comparison } from './collect';

/** With more people than this whole percentages can nearly always be had. */
const LARGEST_BASE = 200;
const NEAR = 4;

/** Shares that no whole numbers of people give, out of the number that the report says they are of. */
export const checkImpossibleShares: Check = (context) =>
  collect(
    'impossibleShares',
    shareSets(context).flatMap(({ shares, where, base }): readonly Comparison[] => {
      if (base === null || base <= 0 || base > LARGEST_BASE) return [];
      if (isPossible(shares, base)) return ['held'];
      const nearby = Array.from({ length: 2 * NEAR + 1 }, (_, i) => base - NEAR + i);
      const fits = nearby.filter((other) => other > 0 && isPossible(shares, other));
      return [
        {
          severity: 'doubtful',
          where,
          stated: shares.map(({ text }) => text).join(', '),
          detail: { code: 'sharesImpossible', words: { base, fits } },
        },
      ];
    }),
  );

/** Whether whole numbers that add to `base` can print as all of the shares. */
export function isPossible(shares: readonly Stated[], base: number): boolean {
  let [fewest, most] = [0, 0];
  for (const share of shares) {
    const { low, high } = intervalOf(share);
    const first = Math.ceil((low / 100) * base - 1e-9);
    const last = Math.floor((high / 100) * base + 1e-9);
    if (first > last) return false;
    fewest += first;
    most += last;
  }
  return base >= fewest && base <= most;
}
