import type { ExitCategory } from '../definitions/outcome';
import type { Group } from './figure';

/**
 * The names that the add-in's formulas go by in a workbook. They are part of every workbook that
 * has a report: a changed name breaks the formulas there.
 */

export const PARTICIPANT_TABLE = 'FinsamDeltagare';
export const OUTCOME_TABLE = 'FinsamUtfall';
export const PERIOD_FROM = 'Finsam_Från';
export const PERIOD_TO = 'Finsam_Till';
/** The first and last day of the period that the report's is compared with. */
export const PREVIOUS_FROM = 'Finsam_FöregåendeFrån';
export const PREVIOUS_TO = 'Finsam_FöregåendeTill';

/** The columns of FinsamDeltagare in order: one row per row of the source. */
export const PARTICIPANT_COLUMNS = {
  sheet: 'Blad',
  row: 'Rad',
  sex: 'Kön',
  age: 'Ålder',
  referrer: 'Remittent',
  supportForm: 'Ersättning',
  start: 'Start',
  end: 'Slut',
  category: 'Utfall',
  months: 'Månader',
  supportMonths: 'Försörjning mån',
  capped: 'Över tak',
  counted: 'Räknas',
  positive: 'Positivt',
  exit: 'Avslut',
  base: 'Bas',
} as const;

export type ParticipantColumn = keyof typeof PARTICIPANT_COLUMNS;

/** The columns that FinsamDeltagare has besides where the source tells ORS, last. */
export const ORS_COLUMNS = {
  orsIn: 'ORS in',
  orsOut: 'ORS ut',
} as const;

/** A column that formulas may go by. */
export type FormulaColumn = ParticipantColumn | keyof typeof ORS_COLUMNS;

/** The columns of FinsamUtfall in order: one row per exit category. */
export const OUTCOME_COLUMNS = {
  category: 'Kategori',
  positive: 'Positivt',
  exit: 'Avslut',
  base: 'Bas',
} as const;

/** What FinsamDeltagare[Utfall] and FinsamUtfall[Kategori] say. */
export const CATEGORY_NAMES: Readonly<Record<ExitCategory, string>> = {
  work: 'arbete',
  studies: 'studier',
  jobSeeker: 'arbetssökande',
  otherRehab: 'annan rehab',
  medicalRehab: 'medicinsk rehab',
  sicknessCompensation: 'sjukersättning',
  parentalLeave: 'föräldraledighet',
  moved: 'flyttat',
  backToReferrer: 'åter remittent',
  deceased: 'avliden',
  other: 'annat',
  dropout: 'dropout',
  transferred: 'överflyttad',
  unknown: 'uppgift saknas',
};

/** What FinsamDeltagare[Kön] says. */
export const SEX_NAMES: Readonly<Record<Exclude<Group, 'all'>, string>> = {
  women: 'kvinna',
  men: 'man',
  unknownSex: 'uppgift saknas',
};

/** A column of FinsamDeltagare as formulas write it. */
export function participantColumn(column: FormulaColumn): string {
  return `${PARTICIPANT_TABLE}[${{ ...PARTICIPANT_COLUMNS, ...ORS_COLUMNS }[column]}]`;
}
