import type { CellValue } from '../../src/cells/cell';
import type { ExitCategory } from '../../src/definitions/outcome';
import { inventedParticipants } from './inventedParticipants';

type Column = readonly (readonly CellValue[])[];

/** Columns of a participant list as a custom function gets them: rows of one value, blank where there is none. */
export interface InventedList {
  readonly start: Column;
  readonly end: Column;
  readonly outcome: Column;
}

/** As a team would write them; native formulas count by these words. */
const WORDS: Readonly<Record<ExitCategory, string>> = {
  work: 'Arbete',
  studies: 'Studier',
  jobSeeker: 'Arbetssökande',
  otherRehab: 'Annan arbetslivsinriktad rehab',
  medicalRehab: 'Medicinsk rehab',
  sicknessCompensation: 'Sjukersättning',
  parentalLeave: 'Föräldraledighet',
  moved: 'Flyttat',
  backToReferrer: 'Åter remittent',
  deceased: 'Avliden',
  other: 'Annat',
  dropout: 'Dropout',
  transferred: 'Överflyttad',
  unknown: '',
};

/** The invented participants as columns; the same ones at every call. */
export function inventedList(count: number): InventedList {
  const participants = inventedParticipants(count);
  return {
    start: participants.map(({ start }) => [start]),
    end: participants.map(({ end }) => [end ?? '']),
    outcome: participants.map(({ exit }) => [exit === null ? '' : WORDS[exit]]),
  };
}
