import { EXIT_CATEGORIES } from '../../definitions/outcome';
import type { Period } from '../../definitions/period';
import { GROUPS, type Group } from '../../measures/figure';
import type { Steps } from '../../steps/steps';
import type { Ledger } from './ledger';
import { limitOutliers } from './limitOutliers';
import { linkOutcomes, linkPeriods } from './linkExits';
import { linkSexes } from './linkSexes';
import { linkStays } from './linkStays';
import { keyOfPeriod, unknownAge, type Left, type PlainWhom, type Whom } from './whom';

/**
 * Tells how the numbers of people in a ledger add up, with the numbers that are printed nowhere but
 * follow from them. A pause after each kind.
 */
export function* linkPeople(ledger: Ledger): Steps<void> {
  const periods = periodsOf(ledger, ['active', 'started']);
  linkBalances(ledger, periods);
  yield 0;
  linkLongEnrolled(ledger);
  linkRows(ledger);
  linkAges(ledger);
  linkTraits(ledger);
  limitOutliers(ledger);
  yield 0.2;
  linkPeriods(ledger);
  linkStays(ledger, periods);
  yield 0.4;
  linkOutcomes(ledger);
  yield 0.6;
  linkSexes(ledger);
}

/** Enrolled at the start + new = left + enrolled at the end; the first two together were active. */
function linkBalances(ledger: Ledger, periods: readonly Period[]): void {
  for (const period of periods) {
    const active: Whom = { kind: 'active', period };
    const started: PlainWhom = { kind: 'started', period };
    const before: PlainWhom = { kind: 'enrolled', day: period.from - 1 };
    const after: PlainWhom = { kind: 'enrolled', day: period.to };
    const everyExit: PlainWhom = { kind: 'left', period, outcomes: EXIT_CATEGORIES };
    for (const group of groupsAmong(ledger, [active, started, before, after])) {
      for (const whom of [started, before, after, everyExit]) ledger.include(whom, group);
      const of = (whom: Whom) => ({ whom, group });
      ledger.relate([of(before), of(started)], [of(everyExit), of(after)]);
      ledger.relate([of(active)], [of(before), of(started)]);
    }
  }
}

/** Those enrolled for long, and the others. */
function linkLongEnrolled(ledger: Ledger): void {
  for (const { whom: long, groups } of ledger.whoms()) {
    if (long.kind !== 'enrolledLong') continue;
    const all: PlainWhom = { kind: 'enrolled', day: long.day };
    for (const group of groups) {
      ledger.include(all, group);
      linkParts(ledger, all, long, { kind: 'enrolledShort', day: long.day }, group);
    }
  }
}

/** New participants row by row. */
function linkRows(ledger: Ledger): void {
  const byTable = new Map<string, (Whom & { kind: 'startedOfRow' })[]>();
  for (const { whom } of ledger.whoms()) {
    if (whom.kind !== 'startedOfRow') continue;
    const key = `${whom.rows} ${keyOfPeriod(whom.period)}`;
    byTable.set(key, [...(byTable.get(key) ?? []), whom]);
  }
  for (const rows of byTable.values()) {
    const period = rows[0]?.period;
    if (period === undefined) continue;
    const all: PlainWhom = { kind: 'started', period };
    for (const group of groupsAmong(ledger, rows)) {
      ledger.include(all, group);
      ledger.relate(
        [{ whom: all, group }],
        rows.map((whom) => ({ whom, group })),
      );
    }
  }
}

/** New participants whose age the list tells, and the others. */
function linkAges(ledger: Ledger): void {
  for (const { whom: known, groups } of ledger.whoms()) {
    if (known.kind !== 'ageKnown') continue;
    const { period } = known;
    const all: PlainWhom = { kind: 'started', period };
    for (const group of groups) {
      ledger.include(all, group);
      linkKnown(ledger, all, known, unknownAge(period), group);
    }
  }
}

const OTHERS = {
  capped: { of: 'supportTime', other: 'notCapped' },
  pastCutoff: { of: 'ors', other: 'notPastCutoff' },
  improved: { of: 'ors', other: 'notImproved' },
  kept: { of: null, other: 'outlier' },
  outlier: { of: null, other: 'kept' },
} as const;

/** Those who left with a trait, and those without. */
function linkTraits(ledger: Ledger): void {
  for (const { whom: part, groups } of ledger.whoms()) {
    if (part.kind !== 'leftWith') continue;
    const { period, outcomes, trait } = part;
    const left: Left = { kind: 'left', period, outcomes };
    for (const group of groups) {
      switch (trait) {
        case 'supportTime':
        case 'ors': {
          const unknown = trait === 'ors' ? 'noOrs' : 'noSupportTime';
          ledger.include(left, group);
          linkKnown(ledger, left, part, { ...part, trait: unknown }, group);
          break;
        }
        case 'capped':
        case 'pastCutoff':
        case 'improved':
        case 'kept':
        case 'outlier': {
          const { of, other } = OTHERS[trait];
          const whole: Whom = of === null ? left : { ...part, trait: of };
          if (of === null) ledger.include(left, group);
          linkParts(ledger, whole, part, { ...part, trait: other }, group);
          break;
        }
        case 'notCapped':
        case 'notPastCutoff':
        case 'notImproved':
        case 'noSupportTime':
        case 'noOrs':
          break;
      }
    }
  }
}

/** A part of some people, and the rest of them. */
function linkParts(ledger: Ledger, whole: Whom, part: Whom, rest: Whom, group: Group): void {
  ledger.includeRest({ whom: rest, group }, difference(ledger, whole, part, group));
  ledger.relate(
    [{ whom: whole, group }],
    [part, rest].map((whom) => ({ whom, group })),
  );
}

/** Those of whom the list says something. Where it does so of everybody, readers are taken to know. */
function linkKnown(ledger: Ledger, all: Whom, known: Whom, unknown: Whom, group: Group): void {
  const rest = difference(ledger, all, known, group);
  const told = ledger.placeOf({ whom: unknown, group }) !== null;
  if (rest !== 0 && !told) ledger.includeRest({ whom: unknown, group }, rest, 'unknown');
  ledger.relate(
    [{ whom: all, group }],
    [known, ...(rest === 0 && !told ? [] : [unknown])].map((whom) => ({ whom, group })),
  );
}

function difference(ledger: Ledger, whole: Whom, part: Whom, group: Group): number | null {
  const [all, some] = [
    ledger.valueOf({ whom: whole, group }),
    ledger.valueOf({ whom: part, group }),
  ];
  return all === null || some === null ? null : all - some;
}

function periodsOf(ledger: Ledger, kinds: readonly Whom['kind'][]): readonly Period[] {
  const found = new Map<string, Period>();
  for (const { whom } of ledger.whoms()) {
    if ('period' in whom && kinds.includes(whom.kind))
      found.set(keyOfPeriod(whom.period), whom.period);
  }
  return [...found.values()];
}

function groupsAmong(ledger: Ledger, whoms: readonly Whom[]): readonly Group[] {
  return GROUPS.filter((group) => whoms.some((whom) => ledger.placeOf({ whom, group }) !== null));
}
