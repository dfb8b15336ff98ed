/** Where a participant went at exit: the categories that the field's reports use. */
export const OUTCOMES = [
  'work',
  'studies',
  'jobSeeker',
  'otherRehab',
  'medicalRehab',
  'sicknessCompensation',
  'parentalLeave',
  'moved',
  'backToReferrer',
  'deceased',
  'other',
  'dropout',
  'transferred',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** `unknown`: the person has left, but the sheet does not say where in words that could be read. */
export type ExitCategory = Outcome | 'unknown';

export const EXIT_CATEGORIES: readonly ExitCategory[] = [...OUTCOMES, 'unknown'];
