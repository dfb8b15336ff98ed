import type { CellRef } from '../cells/cell';

/** Everything that can be wrong with, or worth knowing about, a row; its sentence stands in texts/ under `problems`. */
export const PROBLEM_CODES = [
  'startMissing',
  'startUnreadable',
  'endUnreadable',
  'endBeforeStart',
  'duplicateEnrolment',
  'sameNumberTwice',
  'startInFuture',
  'sexMissing',
  'sexUnreadable',
  'ageUnreadable',
  'outcomeUnknownWord',
  'outcomeMissing',
  'outcomeWithoutEnd',
  'dropoutUnreadable',
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
