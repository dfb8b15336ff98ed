import type { AgeBand } from '../definitions/ageBands';
import type { Period } from '../definitions/period';
import type { ExitCategory } from '../definitions/outcome';

export const GROUPS = ['all', 'women', 'men', 'unknownSex'] as const;

export type Group = (typeof GROUPS)[number];

export const MEASURES = [
  'enrolledAtStart',
  'newlyEnrolled',
  'exits',
  'dropouts',
  'outcomeCount',
  'activeDuring',
  'enrolledAtEnd',
  'resultRate',
  'throughputTime',
  'throughputWithoutOutliers',
  'supportTime',
  'byAgeBand',
  'byReferrer',
  'bySupportForm',
  'age',
  'ors',
  'enrolledLongerThan',
] as const;

export type MeasureId = (typeof MEASURES)[number];

export type Statistic =
  | 'mean'
  | 'median'
  | 'n'
  | 'capped'
  | 'youngest'
  | 'oldest'
  | 'outliers'
  | 'outlierFence'
  | 'meanIn'
  | 'meanOut'
  | 'meanChange'
  | 'pastCutoff'
  | 'improved'
  | 'positive'
  | 'base';

/** A number that anyone sees, with all that is needed to understand and check it. */
export interface Figure {
  readonly measure: MeasureId;
  readonly outcome?: ExitCategory;
  /** All of them together, where a number is of several outcomes. */
  readonly outcomes?: readonly ExitCategory[];
  /** Null: the people whose age is not known, or is in none of the bands. */
  readonly ageBand?: AgeBand | null;
  /** The referrer or form of support, by one of its spellings; null: not known, or none of those listed. */
  readonly category?: string | null;
  /** Of those in no age band or category, whether they are in another one or in none that is known. */
  readonly rest?: 'other' | 'unknown';
  readonly statistic?: Statistic;
  readonly group: Group;
  readonly period: Period;
  /** Null over nobody. A rate is a fraction, a time is in `unit`. */
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly unit?: 'months' | 'years' | 'points';
  /** Which of two readings of a convention this is, where both are of interest. */
  readonly reading?: 'dropoutsBeside' | 'dropoutsWithin' | 'withTransferred' | 'withoutTransferred';
}
