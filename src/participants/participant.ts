import type { ExitCategory } from '../definitions/outcome';
import type { Serial } from '../definitions/serial';
import type { CellRef } from '../cells/cell';

export type Sex = 'woman' | 'man';

/** Time on public support before start, in months. `capped`: the sheet says "more than this", so it is a lower bound. */
export interface SupportTime {
  readonly months: number;
  readonly capped: boolean;
}

/** One enrolment that counts: every field is read and possible, or null where the sheet is blank. */
export interface Participant {
  /** The first cell of the row it was read from. */
  readonly source: CellRef;
  /** The team's own running number, as text; never a name or a personnummer. */
  readonly number: string | null;
  readonly sex: Sex | null;
  /** Whole years at the start. */
  readonly age: number | null;
  readonly referrer: string | null;
  readonly supportForm: string | null;
  readonly start: Serial;
  /** Never before `start`; null while enrolled. */
  readonly end: Serial | null;
  /** Null exactly when `end` is null. */
  readonly exit: ExitCategory | null;
  readonly supportTime: SupportTime | null;
  readonly orsIn: number | null;
  readonly orsOut: number | null;
}
