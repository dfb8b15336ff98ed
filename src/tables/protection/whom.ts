import { categoryRule } from '../../definitions/categoryRules';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { EXIT_CATEGORIES, type ExitCategory } from '../../definitions/outcome';
import type { Period } from '../../definitions/period';
import type { Serial } from '../../definitions/serial';
import type { Figure } from '../../measures/figure';

/** What tells some of those who left from others, besides where they went. */
export type Trait =
  | 'supportTime'
  | 'capped'
  | 'notCapped'
  | 'outlier'
  | 'kept'
  | 'ors'
  | 'pastCutoff'
  | 'notPastCutoff'
  | 'improved'
  | 'notImproved'
  | 'noSupportTime'
  | 'noOrs';

/** Those who left in a period to any of some outcomes. */
export interface Left {
  readonly kind: 'left';
  readonly period: Period;
  readonly outcomes: readonly ExitCategory[];
}

/** People who are told by their days and where they went. */
export type PlainWhom =
  | { readonly kind: 'enrolled'; readonly day: Serial }
  | { readonly kind: 'active' | 'started'; readonly period: Period }
  | Left;

/** Of those enrolled when a period begins, or new in it: who has stayed to its end without being there for long, and who has left. */
export type Course = 'stayedShort' | 'stayedNot' | 'newStayed' | 'newLeft';

/** Who are counted: the same people, whatever tables and measures count them. */
export type Whom =
  | PlainWhom
  | { readonly kind: 'enrolledLong' | 'enrolledShort'; readonly day: Serial }
  | { readonly kind: 'ageKnown'; readonly period: Period }
  | { readonly kind: 'course'; readonly course: Course; readonly period: Period }
  /** What is missing to the most outliers that there can be. */
  | { readonly kind: 'outlierRoom'; readonly period: Period }
  | {
      readonly kind: 'startedOfRow';
      readonly period: Period;
      readonly rows: 'byAgeBand' | 'byReferrer' | 'bySupportForm';
      readonly row: string;
    }
  | (Omit<Left, 'kind'> & { readonly kind: 'leftWith'; readonly trait: Trait });

/** One for each set of people. */
export function keyOfWhom(whom: Whom): string {
  switch (whom.kind) {
    case 'enrolled':
    case 'enrolledLong':
    case 'enrolledShort':
      return `${whom.kind} ${whom.day}`;
    case 'active':
    case 'started':
    case 'ageKnown':
      return `${whom.kind} ${keyOfPeriod(whom.period)}`;
    case 'outlierRoom':
      return `${whom.kind} ${keyOfPeriod(whom.period)}`;
    case 'course':
      return `${whom.course} ${keyOfPeriod(whom.period)}`;
    case 'startedOfRow':
      return `${whom.rows} ${keyOfPeriod(whom.period)} ${whom.row}`;
    case 'left':
      return `left ${keyOfPeriod(whom.period)} ${keyOfOutcomes(whom.outcomes)}`;
    case 'leftWith':
      return `${whom.trait} ${keyOfPeriod(whom.period)} ${keyOfOutcomes(whom.outcomes)}`;
  }
}

export function keyOfPeriod({ from, to }: Period): string {
  return `${from}-${to}`;
}

export function keyOfOutcomes(outcomes: readonly ExitCategory[]): string {
  return EXIT_CATEGORIES.filter((category) => outcomes.includes(category)).join('+');
}

/** Whom a figure counts; null where it is no number of people. */
export function whomOf(figure: Figure, definitions: DefinitionSet): Whom | null {
  const { measure, period, statistic, outcome } = figure;
  const where = (flag: 'positive' | 'exit' | 'base'): readonly ExitCategory[] =>
    EXIT_CATEGORIES.filter((category) => categoryRule(category, definitions)[flag]);
  const over = (population: DefinitionSet['throughputOver']) =>
    where(population === 'positiveExits' ? 'positive' : 'exit');
  const left = (outcomes: readonly ExitCategory[]): Whom => ({ kind: 'left', period, outcomes });
  const leftWith = (trait: Trait, outcomes: readonly ExitCategory[]): Whom => ({
    kind: 'leftWith',
    period,
    outcomes,
    trait,
  });
  switch (measure) {
    case 'enrolledAtStart':
      return { kind: 'enrolled', day: period.from - 1 };
    case 'enrolledAtEnd':
      return { kind: 'enrolled', day: period.to };
    case 'enrolledLongerThan':
      return { kind: 'enrolledLong', day: period.to };
    case 'activeDuring':
      return { kind: 'active', period };
    case 'newlyEnrolled':
      return { kind: 'started', period };
    case 'byAgeBand':
    case 'byReferrer':
    case 'bySupportForm':
      return { kind: 'startedOfRow', period, rows: measure, row: rowOf(figure) };
    case 'age':
      return statistic === 'n' ? { kind: 'ageKnown', period } : null;
    case 'exits':
      return left(where('exit'));
    case 'dropouts':
      return left(['dropout']);
    case 'outcomeCount':
      return left(figure.outcomes ?? (outcome === undefined ? [] : [outcome]));
    case 'resultRate': {
      if (statistic !== 'positive' && statistic !== 'base') return null;
      const own = where(statistic);
      return left(figure.reading === 'withTransferred' ? [...own, 'transferred'] : own);
    }
    case 'throughputTime':
      return statistic === 'n' ? left(over(definitions.throughputOver)) : null;
    case 'throughputWithoutOutliers': {
      const trait = statistic === 'n' ? 'kept' : statistic === 'outliers' ? 'outlier' : null;
      return trait === null ? null : leftWith(trait, over(definitions.throughputOver));
    }
    case 'supportTime': {
      const trait = statistic === 'n' ? 'supportTime' : statistic === 'capped' ? 'capped' : null;
      return trait === null ? null : leftWith(trait, over(definitions.supportTimeOver));
    }
    case 'ors': {
      const outcomes = outcome === undefined ? where('exit') : [outcome];
      if (statistic === 'n') return leftWith('ors', outcomes);
      return statistic === 'pastCutoff' || statistic === 'improved'
        ? leftWith(statistic, outcomes)
        : null;
    }
  }
}

const UNKNOWN_ROW = '?';

function rowOf({ ageBand, category, rest }: Figure): string {
  if (rest !== undefined) return rest === 'unknown' ? UNKNOWN_ROW : '*';
  return ageBand === undefined || ageBand === null
    ? `=${category ?? ''}`
    : `${ageBand.from ?? ''}-${ageBand.to ?? ''}`;
}

/** New participants whose age the list does not tell. */
export function unknownAge(period: Period): Whom {
  return { kind: 'startedOfRow', period, rows: 'byAgeBand', row: UNKNOWN_ROW };
}
