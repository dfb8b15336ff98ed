import type { Stated } from '../claim';
import type { AuditContext, Check } from '../context';
import { allows, intervalOf, isTruncated } from '../interval';
import { shareSets, type ShareSet } from '../shareSets';
import { collect, type Comparison } from './collect';

/** With more people than this whole percentages can nearly always be had. */
const LARGEST_BASE = 200;
const NEAR = 4;

/** Shares that no whole numbers of people give, out of the number that the report says they are of. */
export const checkImpossibleShares: Check = (context) =>
  collect(
    'impossibleShares',
    [...shareSets(context), ...lonelyShares(context)].flatMap(
      ({ shares, where, base, complete }): readonly Comparison[] => {
        if (base === null || base <= 0 || base > LARGEST_BASE) return [];
        const possible = complete ? isPossible : arePossible;
        if (possible(shares, base)) return ['held'];
        const nearby = Array.from({ length: 2 * NEAR + 1 }, (_, i) => base - NEAR + i);
        const fits = nearby.filter((other) => other > 0 && possible(shares, other));
        return [
          {
            severity: 'doubtful',
            where,
            stated: shares.map(({ text }) => text).join(', '),
            detail: { code: 'sharesImpossible', words: { base, fits } },
          },
        ];
      },
    ),
  );

/** "Av 19 avslutade gick 40 % till arbete": a percentage with its base, and no count beside it. */
function lonelyShares({ sentences }: AuditContext): readonly ShareSet[] {
  return sentences.flatMap(({ key, numbers, place }): readonly ShareSet[] => {
    const counts = numbers.filter(({ kind }) => kind === 'n');
    const percents = numbers.filter(({ kind }) => kind === 'p');
    const [base] = counts;
    if (base === undefined || counts.length > 1 || percents.length !== 1 || !LONELY.test(key))
      return [];
    if ([base, ...percents].some(({ hedge }) => hedge !== 'exact')) return [];
    return [{ shares: percents, where: place, complete: false, base: base.value }];
  });
}

const LONELY =
  /\b(?:av|of) (?:de |totalt |alla |the )*#n\d+# (?:\p{L}+ ){0,3}(?:gick|hade|har|var|ar|kom|avslutades|fick|fortsatte|went|had|were) (?:\p{L}+ ){0,3}#p\d+#/u;

/** Whether each share alone can be one of whole numbers, rounded or with its decimals cut. */
function arePossible(shares: readonly Stated[], base: number): boolean {
  return shares.every((share) =>
    Array.from({ length: base + 1 }, (_, part) => (part / base) * 100).some(
      (exact) => allows(share, exact) || isTruncated(share, exact),
    ),
  );
}

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
