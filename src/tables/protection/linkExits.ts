import { EXIT_CATEGORIES, type ExitCategory } from '../../definitions/outcome';
import type { Period } from '../../definitions/period';
import type { Group } from '../../measures/figure';
import type { Ledger } from './ledger';
import { keyOfOutcomes, keyOfPeriod, keyOfWhom, type Left } from './whom';

/** Those who left in periods that overlap, by the stretches of time that the periods' borders make. */
export function linkPeriods(ledger: Ledger): void {
  for (const same of grouped(leftIn(ledger), ({ left }) => keyOfOutcomes(left.outcomes))) {
    const stretches = stretchesOf(same.map(({ left }) => left.period));
    for (const { left, groups } of same) {
      const parts = stretches
        .filter(({ from, to }) => from >= left.period.from && to <= left.period.to)
        .map((period): Left => ({ ...left, period }));
      linkAll(ledger, left, parts, groups);
    }
  }
}

/** Those who left in one period to several outcomes, by the outcomes that no printed number tells apart. */
export function linkOutcomes(ledger: Ledger): void {
  for (const same of grouped(leftIn(ledger), ({ left }) => keyOfPeriod(left.period))) {
    const sets = same.map(({ left }) => left.outcomes);
    const alike = grouped(EXIT_CATEGORIES, (category) =>
      sets.map((outcomes) => outcomes.includes(category)).join(),
    );
    for (const { left, groups } of same) {
      const parts = alike
        .filter(([first]) => first !== undefined && left.outcomes.includes(first))
        .map((outcomes: readonly ExitCategory[]): Left => ({ ...left, outcomes }));
      linkAll(ledger, left, parts, groups);
    }
  }
}

function linkAll(
  ledger: Ledger,
  whole: Left,
  parts: readonly Left[],
  groups: readonly Group[],
): void {
  for (const group of groups) {
    // A table has a column for every outcome that anybody has: of the others, readers know that there is nobody.
    const told = parts.filter(
      (whom) => ledger.placeOf({ whom, group }) !== null || ledger.hasOutcome(whom.outcomes),
    );
    if (told.length === 1 && told.some((part) => keyOfWhom(part) === keyOfWhom(whole))) continue;
    for (const part of told) ledger.include(part, group);
    ledger.relate(
      [{ whom: whole, group }],
      told.map((whom) => ({ whom, group })),
    );
  }
}

interface LeftBy {
  readonly left: Left;
  readonly groups: readonly Group[];
}

function leftIn(ledger: Ledger): readonly LeftBy[] {
  return ledger
    .whoms()
    .flatMap(({ whom, groups }) => (whom.kind === 'left' ? [{ left: whom, groups }] : []));
}

function stretchesOf(periods: readonly Period[]): readonly Period[] {
  const borders = [...new Set(periods.flatMap(({ from, to }) => [from, to + 1]))].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((from, i) => ({ from, to: (borders[i + 1] ?? from) - 1 }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known === undefined) found.set(key, [item]);
    else known.push(item);
  }
  return [...found.values()];
}
