/**
 * How small groups are protected. `off`: everything is printed. `internal`: counts and means of few
 * people are not printed; for readers who may see the list, so the tables keep their formulas.
 * `public`: nor can they be worked out from what is printed; the tables hold values alone.
 */
export const DISCLOSURE_MODES = ['off', 'internal', 'public'] as const;

export type DisclosureMode = (typeof DISCLOSURE_MODES)[number];

export interface DisclosureRule {
  readonly mode: DisclosureMode;
  /** The smallest number of people that is printed. */
  readonly threshold: number;
}

/** The thresholds to choose from: below 3 "fewer than" would name the number. */
export const THRESHOLDS = { least: 3, most: 20 } as const;

export const DEFAULT_DISCLOSURE: DisclosureRule = { mode: 'off', threshold: 5 };

/**
 * The fewest people whose median is published: it is one person's value, or lies between two
 * people's, so as many as the threshold must have no more and as many no less.
 */
export function fewestOfMedian(threshold: number): number {
  return 2 * threshold;
}

/** Whether a count is of somebody, but of too few to be printed; nobody (0) is no small group. */
export function isSmall(count: number, threshold: number): boolean {
  return count >= 1 && count < threshold;
}
