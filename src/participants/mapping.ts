/** What a column of a participant sheet can mean. */
export const MEANINGS = [
  'number',
  'start',
  'end',
  'sex',
  'sexWoman',
  'sexMan',
  'age',
  'birthYear',
  'referrer',
  'supportForm',
  'outcome',
  'dropout',
  'supportTime',
  'orsIn',
  'orsOut',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** Meanings of columns that are ticked: a cross or a yes, a no or nothing in each cell. */
export const TICKED = ['sexWoman', 'sexMan', 'dropout'] as const satisfies readonly Meaning[];

export type Ticked = (typeof TICKED)[number];

export function isTicked(meaning: Meaning | null): meaning is Ticked {
  return TICKED.some((ticked) => ticked === meaning);
}

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
