import type { Period } from '../../definitions/period';
import type { Serial } from '../../definitions/serial';
import { budgetOfReport } from '../../measures/budgetOfReport';
import { applyMapping } from '../../participants/applyMapping';
import { readParticipantsInSteps } from '../../participants/readParticipants';
import { part, type Steps } from '../../steps/steps';
import { buildProtectedTablesInSteps } from '../../tables/protection/protectTables';
import type { BudgetTexts } from '../../texts/budgetTexts';
import type { Texts } from '../../texts/texts';
import { planUnderNames, type InsertionPlan } from '../insertion/planReport';
import type { StandingReport } from '../settings/standingReport';
import type { Choices, OpenedWorkbook } from '../workbookAccess';

/** The words of a report in its language. */
export interface ReportWords {
  readonly texts: Texts;
  readonly budget: BudgetTexts;
}

/** The report as an insertion would make it today. */
export interface PlannedAgain {
  readonly plan: InsertionPlan;
  readonly choices: Choices;
  /** The lists that it was made of and that are not there any more, by their ids. */
  readonly missing: readonly string[];
}

/**
 * Plans a standing report anew, under its own names: the same choices over what the source says now,
 * with the period that stands in its cells and the definitions that the workbook now counts under.
 */
export function* planAgain(
  opened: OpenedWorkbook,
  { names, choices: before }: StandingReport,
  period: Period,
  words: ReportWords,
  today: Serial,
): Steps<PlannedAgain> {
  const choices: Choices = {
    ...before,
    period,
    definitions: opened.definitions.definitions ?? before.definitions,
    outcomeWords: opened.definitions.outcomeWords,
  };
  const blocks = opened.blocks
    .filter(({ id }) => choices.blockIds.includes(id))
    .map((block) => applyMapping(block, choices.mapping[block.id] ?? {}));
  const missing = choices.blockIds.filter((id) => !blocks.some((block) => block.id === id));
  const { outcomeWords, supportUnit } = choices;
  const { sheets } = opened;
  const reading = yield* part(
    readParticipantsInSteps({ sheets, blocks, outcomeWords, supportUnit, today }),
    0,
    0.4,
  );
  const budget = budgetOfReport(opened.budgets, choices.budget, period);
  const { tables } = yield* part(
    buildProtectedTablesInSteps(
      {
        participants: reading.participants,
        period,
        definitions: choices.definitions,
        layout: choices.layout,
        supportUnit: reading.supportUnit,
        choice: choices.tableChoice,
        budget: budget === null ? null : { report: budget, texts: words.budget },
        texts: words.texts,
      },
      choices.disclosure,
    ),
    0.4,
    0.7,
  );
  const plan = yield* part(
    planUnderNames({ reading, tables, choices }, names, words.texts, today),
    0.7,
    1,
  );
  return { plan, choices, missing };
}
