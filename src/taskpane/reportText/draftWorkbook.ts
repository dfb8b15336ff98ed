import type { Period } from '../../definitions/period';
import type { Serial } from '../../definitions/serial';
import type { Choices, OpenedWorkbook } from '../../excel/workbookAccess';
import { budgetOfReport } from '../../measures/budgetOfReport';
import { readParticipantsInSteps } from '../../participants/readParticipants';
import { draftInputInSteps } from '../../report/draftInput';
import type { DraftInput } from '../../report/draftReport';
import { part, type Steps } from '../../steps/steps';
import { buildProtectedTablesInSteps } from '../../tables/protection/protectTables';
import type { ReportInput } from '../../tables/tableInput';
import { chosenBlocks } from '../wizard/derive';
import type { DraftWords } from './loadReportTexts';

/**
 * What the text of a report is drafted from: its choices over what the list says now, with the
 * definitions that the workbook now counts under, as an update of the report would have it.
 */
export function* draftWorkbook(
  opened: OpenedWorkbook,
  choices: Choices,
  period: Period,
  words: DraftWords,
  today: Serial,
): Steps<DraftInput> {
  const { supportUnit, disclosure, language, tableChoice: choice, layout } = choices;
  const { outcomeWords } = opened.definitions;
  const { sheets } = opened;
  const blocks = chosenBlocks(opened, choices);
  const reading = yield* part(
    readParticipantsInSteps({ sheets, blocks, outcomeWords, supportUnit, today }),
    0,
    0.5,
  );
  const budget = budgetOfReport(opened.budgets, choices.budget, period);
  const input: ReportInput = {
    participants: reading.participants,
    period,
    definitions: opened.definitions.definitions ?? choices.definitions,
    layout,
    supportUnit: reading.supportUnit,
    choice,
    budget: budget === null ? null : { report: budget, texts: words.budget },
    texts: words.texts,
  };
  const { tables } = yield* part(buildProtectedTablesInSteps(input, disclosure), 0.5, 0.8);
  return yield* part(
    draftInputInSteps({
      input,
      disclosure,
      tables,
      language,
      reportTexts: words.report,
      extracted: today,
      uncounted: reading.uncounted.length,
    }),
    0.8,
    1,
  );
}
