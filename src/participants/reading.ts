import type { Outcome } from '../definitions/outcome';
import type { CellRef } from '../cells/cell';
import type { SupportUnit } from './mapping';
import type { Participant } from './participant';
import type { Problem, ProblemCode } from './problem';

/** A row that is no part of any figure, and why. */
export interface UncountedRow {
  readonly source: CellRef;
  readonly reason: ProblemCode;
}

/** An outcome word as it stands in the sheet (trimmed), how often, and what it was read as. */
export interface OutcomeWord {
  readonly word: string;
  readonly count: number;
  /** Null where the dictionary does not know the word and the user has not chosen. */
  readonly outcome: Outcome | null;
  readonly by: 'dictionary' | 'user' | null;
}

/** Everything that was read from a source: each row is a participant or an uncounted row. */
export interface Reading {
  readonly participants: readonly Participant[];
  readonly uncounted: readonly UncountedRow[];
  readonly problems: readonly Problem[];
  readonly words: readonly OutcomeWord[];
  /** participants.length + uncounted.length */
  readonly rowCount: number;
  /** The unit that the sheet gives support time in, and so the one it is shown in. */
  readonly supportUnit: SupportUnit | null;
}
