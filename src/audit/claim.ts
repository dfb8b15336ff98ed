import type { Outcome } from '../definitions/outcome';
import type { Place } from './document';

export const QUANTITIES = [
  'enrolledAtStart',
  'newlyEnrolled',
  'active',
  'exits',
  'dropouts',
  'outcome',
  'enrolledAtEnd',
  'positiveExits',
  'throughputTime',
  'supportTime',
  'age',
  'ors',
  'budget',
  'spent',
  'surplus',
] as const;

/** What a number in a report is a number of. */
export type Quantity = (typeof QUANTITIES)[number];

export type ClaimGroup = 'all' | 'women' | 'men';

export type ClaimStatistic = 'count' | 'share' | 'mean' | 'median' | 'amount';

export type ClaimUnit = 'people' | 'percent' | 'months' | 'years' | 'points' | 'kronor';

/** How a number is hedged: "drygt" is over, "knappt" under, "cirka" about, "minst" atLeast. */
export type Hedge = 'exact' | 'over' | 'under' | 'about' | 'atLeast' | 'atMost';

/** A number as it is printed: `step` is its last printed digit, 0.1 for "56,3". */
export interface Stated {
  readonly value: number;
  readonly step: number;
  readonly hedge: Hedge;
  /** As it stands, with its unit. */
  readonly text: string;
}

/** Something that a report says, as far as it could be understood. */
export interface Claim extends Stated {
  /** Null: the number was read, but not what it is of. */
  readonly quantity: Quantity | null;
  readonly outcome: Outcome | null;
  readonly group: ClaimGroup;
  readonly statistic: ClaimStatistic;
  readonly unit: ClaimUnit;
  /** The period that is said with the number; null: the report's own. */
  readonly period: string | null;
  /** The one of several teams or places that is named with it; null: the report's own. */
  readonly scope: string | null;
  readonly place: Place;
  /** The table or sentence that it stands in. */
  readonly context: string;
}
