import type { Relation } from '../../src/disclosure/printedCounts';

/** What a reader sees of a number, and so knows of it. */
export type Seen =
  | { readonly kind: 'number'; readonly value: number }
  /** "Fewer than the threshold": 1 or more. */
  | { readonly kind: 'few' }
  /** Not printed for another's sake: 0, or the threshold or more, for small counts say so. */
  | { readonly kind: 'hidden' }
  /** A count that stands nowhere, or is hidden in a table that says nothing of any hidden count. */
  | { readonly kind: 'anything' };

/**
 * The numbers that a reader can work out from all that is printed, by solving for everything that
 * is not: those unseen numbers that are the same in every solution in whole numbers. Knows nothing
 * of how the numbers were hidden. Exact, but for solutions with numbers beyond any printed total:
 * those it does not look for, so it may call a number found that has another value far off.
 */
export function recoverable(
  seen: readonly Seen[],
  relations: readonly Relation[],
  threshold: number,
): readonly number[] {
  const most =
    2 * threshold +
    seen.reduce((sum, s) => sum + (s.kind === 'number' ? Math.abs(s.value) : threshold), 0);
  const domains = seen.map((s) => domainOf(s, threshold, most));
  const first = solve(domains, relations);
  if (first === null) throw new Error('what is printed contradicts itself');
  const solutions = [first];
  return seen.flatMap((s, cell) => {
    if (s.kind === 'number' || new Set(solutions.map((found) => found[cell])).size > 1) return [];
    const other = solve(
      domains.map((domain, i) =>
        i === cell ? { ...domain, allows: (v) => domain.allows(v) && v !== first[cell] } : domain,
      ),
      relations,
    );
    if (other !== null) solutions.push(other);
    return other === null ? [cell] : [];
  });
}

interface Domain {
  readonly least: number;
  readonly most: number;
  readonly allows: (value: number) => boolean;
}

function domainOf(seen: Seen, threshold: number, most: number): Domain {
  const always = () => true;
  switch (seen.kind) {
    case 'number':
      return { least: seen.value, most: seen.value, allows: always };
    case 'few':
      return { least: 1, most: threshold - 1, allows: always };
    case 'hidden':
      return { least: 0, most, allows: (v) => v === 0 || v >= threshold };
    case 'anything':
      return { least: 0, most, allows: always };
  }
}

const MOST_BRANCHES = 200_000;

function solve(start: readonly Domain[], relations: readonly Relation[]): readonly number[] | null {
  let branches = 0;
  const search = (from: readonly Domain[]): readonly number[] | null => {
    if (branches++ > MOST_BRANCHES) throw new Error('too many branches');
    const domains = narrowed(from, relations);
    if (domains === null) return null;
    let narrowest = -1;
    let width = Infinity;
    domains.forEach(({ least, most }, i) => {
      if (most > least && most - least < width) [narrowest, width] = [i, most - least];
    });
    const chosen = domains[narrowest];
    if (chosen === undefined) return domains.map(({ least }) => least);
    for (let value = chosen.least; value <= chosen.most; value++) {
      if (!chosen.allows(value)) continue;
      const found = search(
        domains.map((d, i) => (i === narrowest ? { ...d, least: value, most: value } : d)),
      );
      if (found !== null) return found;
    }
    return null;
  };
  return search(start);
}

/** The limits that the relations leave, or null where some number has no value left. */
function narrowed(
  start: readonly Domain[],
  relations: readonly Relation[],
): readonly Domain[] | null {
  const domains = [...start];
  const fit = (i: number, least: number, most: number): 'same' | 'narrower' | 'empty' => {
    const domain = domains[i];
    if (domain === undefined) throw new Error(`no cell ${i}`);
    let low = Math.max(domain.least, least);
    let high = Math.min(domain.most, most);
    while (low <= high && !domain.allows(low)) low++;
    while (low <= high && !domain.allows(high)) high--;
    if (low > high) return 'empty';
    if (low === domain.least && high === domain.most) return 'same';
    domains[i] = { ...domain, least: low, most: high };
    return 'narrower';
  };
  for (let i = 0; i < domains.length; i++) if (fit(i, -Infinity, Infinity) === 'empty') return null;
  for (let changed = true; changed;) {
    changed = false;
    for (const { left, right } of relations) {
      const terms = [...left.map((i) => [i, 1] as const), ...right.map((i) => [i, -1] as const)];
      const limits = (i: number, sign: number): readonly [number, number] => {
        const { least, most } = domains[i] ?? { least: NaN, most: NaN };
        return sign === 1 ? [least, most] : [-most, -least];
      };
      for (const [i, sign] of terms) {
        let low = 0;
        let high = 0;
        for (const [j, other] of terms) {
          if (j === i) continue;
          const [a, b] = limits(j, other);
          low += a;
          high += b;
        }
        const result = sign === 1 ? fit(i, -high, -low) : fit(i, low, high);
        if (result === 'empty') return null;
        if (result === 'narrower') changed = true;
      }
    }
  }
  return domains;
}
