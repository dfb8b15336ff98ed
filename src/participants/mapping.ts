/** What a column of a participant sheet can mean. */
export const MEANINGS = [
  'number',
  'start',
  'end',
  'sex',
  'age',
  'birthYear',
  'referrer',
  'supportForm',
  'outcome',
  'supportTime',
  'orsIn',
  'orsOut',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** `certain`: the header says it; `likely`: the header resembles it, or only the content speaks for it; `chosen`: the user said so. */
export type Certainty = 'certain' | 'likely' | 'chosen';

export interface Column {
  /** The sheet's column, counted from 0. */
  readonly column: number;
  readonly header: string;
  /** At most three different values as they stand in the sheet; none for a personal column. */
  readonly samples: readonly string[];
  readonly meaning: Meaning | null;
  readonly certainty: Certainty | null;
  /** A name or a personnummer by its header: its cells are never read. */
  readonly personal: boolean;
}

export type SupportUnit = 'months' | 'years';

/** A user's corrections of a block's columns: meaning → sheet column, or null for "no such column". */
export type MappingChoice = Partial<Record<Meaning, number | null>>;
