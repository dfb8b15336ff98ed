import type { Participant } from '../../src/participants/participant';
import type { ModelValue, WorkbookModel } from '../../src/tryout/model/workbookModel';
import { workbookOf } from '../tryout/engine/workbookOf';

/** A workbook whose first sheet lists the participants in a plain way. */
export function sheetOfParticipants(participants: readonly Participant[]): WorkbookModel {
  const rows: ModelValue[][] = [
    ['Nr', 'Startdatum', 'Slutdatum', 'Kön'],
    ...participants.map((p, i) => [
      i + 1,
      p.start,
      p.end ?? '',
      p.sex === null ? '' : p.sex === 'woman' ? 'K' : 'M',
    ]),
  ];
  return workbookOf({ Deltagare: rows });
}
