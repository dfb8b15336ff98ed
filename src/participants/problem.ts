import type { CellRef } from '../cells/cell';

/**
 * Everything that can be wrong with, or worth knowing about, a row, the worst first: what leaves the
 * row out of the figures, what puts it in the wrong ones, what is missing from them. Its sentence
 * stands in texts/ under `problems`.
 */
export const PROBLEM_CODES = [
  'startMissing',
  'startUnreadable',
  'endUnreadable',
  'endBeforeStart',
  'duplicateEnrolment',
  'outcomeWithoutEnd',
  'sameNumberTwice',
  'startInFuture',
  'longStay',
  'outcomeMissing',
  'outcomeUnknownWord',
  'dropoutUnreadable',
  'sexMissing',
  'sexUnreadable',
  'ageUnreadable',
  'supportTimeUnreadable',
  'orsUnreadable',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly cell: CellRef;
  /** What stands in the cell, as text, where that helps. */
  readonly found: string;
  /** The other cell that the problem is about, such as the first of two equal rows. */
  readonly other: CellRef | null;
  /** False where the row is left out of every figure until it is mended. */
  readonly rowCounts: boolean;
}
