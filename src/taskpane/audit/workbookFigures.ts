import type { AuditWorkbook } from '../../audit/auditWorkbook';
import { PROPOSED_BUDGET } from '../../budget/budgetChoice';
import type { Serial } from '../../definitions/serial';
import { runInSteps, type Following } from '../../excel/runInSteps';
import type { ReadProgress, WorkbookAccess } from '../../excel/workbookAccess';
import { readListsInSteps } from '../wizard/reportSteps';
import { chosenBlocks } from '../wizard/derive';

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
  const { reading, offered, proposed } = await runInSteps(
    readListsInSteps(
      { sheets: opened.sheets, blocks, outcomeWords, supportUnit, today },
      opened,
      blocks,
    ),
    { signal: following.signal },
  );
  const { participants } = reading;
  const period = saved?.period ?? offered[0]?.period;
  if (participants.length === 0 || period === undefined) return null;
  const definitions = counted.definitions ?? saved?.definitions ?? proposed.preset;
  const budgetChoice = saved?.budget ?? PROPOSED_BUDGET;
  return { participants, definitions, period, budgets: opened.budgets, budgetChoice };
}
