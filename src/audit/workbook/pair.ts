import type { Listed, ListedNumber } from '../../texts/auditWords';
import type { Period } from '../../definitions/period';
import type { ClaimGroup, Stated } from '../claim';
import type { Place } from '../document';
import type { Reading } from './reading';

/** What of the list a number of a report is held against. */
export interface ListedQuantity {
  readonly listed: Listed;
  readonly group: ClaimGroup;
  readonly unit: ListedNumber['unit'];
  /** The age band, referrer or form of support, as the report has it; null for all of them. */
  readonly part: string | null;
}

/** A number of the report with what the list gives for it under each way to count. */
export interface Pair {
  readonly stated: Stated;
  readonly where: Place;
  readonly quantity: ListedQuantity;
  readonly period: Period;
  readonly readings: readonly Reading[];
}
