/**
 * `open`: about to be printed, and can be hidden.
 * `unprinted`: it stands nowhere, but bears on numbers that do, as those who left in the second half
 * of a year bear on those of the year and of its first half.
 */
export type CellState = 'open' | 'unprinted';

/** A number of people, 0 or more. */
export interface PrintedCell {
  readonly value: number;
  /** `unknown`: those of whom the list says nothing; how few they are is no secret. */
  readonly kind: 'count' | 'unknown';
  readonly state: CellState;
  /** Hidden without a word of how small it is: at most so few are possible that the word would tell the number. */
  readonly quiet?: boolean;
  /** How much a reader loses with it, against the other cells: totals are worth more. */
  readonly cost: number;
}

/** Some cells, by their places, that add up to the same as others: what every reader can reckon with. */
export interface Relation {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** All numbers that are printed together or bear on each other, and how they hang together. */
export interface PrintedCounts {
  readonly cells: readonly PrintedCell[];
  readonly relations: readonly Relation[];
}

/** A count in a table that is about to be printed. */
export function openCount(value: number, cost = 1): PrintedCell {
  return { value, kind: 'count', state: 'open', cost };
}
