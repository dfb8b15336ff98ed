import type { AuditWorkbook } from '../../audit/auditWorkbook';
import type { Serial } from '../../definitions/serial';
import { runInSteps, type Following } from '../../excel/runInSteps';
import type { ReadProgress, WorkbookAccess } from '../../excel/workbookAccess';
import { readParticipantsInSteps } from '../../participants/readParticipants';
import { chosenBlocks, offeredPeriods, proposedDefinitions } from '../wizard/derive';

/**
 * The workbook's own participants, counted as in its latest report, else as the workbook suggests.
 * Null where no list of participants is found.
 */
export async function workbookFigures(
  access: WorkbookAccess,
  today: Serial,
  following: Following<ReadProgress>,
): Promise<AuditWorkbook | null> {
  const opened = await access.open(following);
  const { saved, definitions: counted } = opened;
  const choices = saved ?? {
    blockIds: opened.proposal.chosen,
    mapping: {},
    outcomeWords: counted.outcomeWords,
    supportUnit: null,
  };
  const blocks = chosenBlocks(opened, choices);
  if (blocks.length === 0) return null;
  const { outcomeWords, supportUnit } = choices;
  const { participants } = await runInSteps(
    readParticipantsInSteps({ sheets: opened.sheets, blocks, outcomeWords, supportUnit, today }),
    { signal: following.signal },
  );
  const period = saved?.period ?? offeredPeriods(participants, today)[0]?.period;
  if (participants.length === 0 || period === undefined) return null;
  const definitions =
    counted.definitions ?? saved?.definitions ?? proposedDefinitions(opened, blocks).preset;
  return { participants, definitions, period };
}
