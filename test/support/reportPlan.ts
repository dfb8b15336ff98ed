import { PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import type { DefinitionSet } from '../../src/definitions/definitionSet';
import { DEFAULT_DISCLOSURE } from '../../src/definitions/disclosure';
import { yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { createWorkbookAccess } from '../../src/excel/officeWorkbook';
import type { ReportPlan, WorkbookAccess } from '../../src/excel/workbookAccess';
import type { Participant } from '../../src/participants/participant';
import { buildTables } from '../../src/tables/buildTables';
import { TABLE_IDS } from '../../src/tables/table';
import { DEFAULT_TABLE_CHOICE, type TableChoice } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { ASKED_AND_ALLOTTED, budgetInput } from './budgets';
import { day, readingOf } from './participants';

const [FIRST_PRESET] = PRESETS;

/** All that a report can have. */
export const EVERYTHING: TableChoice = {
  tables: TABLE_IDS,
  compare: true,
  longEnrolledMonths: 12,
  charts: true,
};

/** The add-in's access to whatever workbook the office host has open. */
export function openAccess(): WorkbookAccess {
  return createWorkbookAccess({
    today: day('2026-11-21'),
    loadTexts: () => Promise.resolve(sv),
    createMark: () => 'abcd',
  });
}

/** What the wizard hands over for these participants: by default 2018 as Södra Dalarna counts. */
export function reportPlan(
  participants: readonly Participant[],
  definitions: DefinitionSet | undefined = FIRST_PRESET,
  period = yearPeriod(2018),
  choice: TableChoice = DEFAULT_TABLE_CHOICE,
): ReportPlan {
  if (definitions === undefined) throw new Error('no preset');
  const reading = readingOf(participants);
  const { layout } = definitions;
  const { supportUnit } = reading;
  return {
    reading,
    tables: buildTables({
      participants,
      period,
      definitions,
      layout,
      supportUnit,
      choice,
      budget: choice === EVERYTHING ? budgetInput(ASKED_AND_ALLOTTED) : null,
      texts: sv,
    }),
    choices: {
      blockIds: ['Deltagare'],
      mapping: {},
      outcomeWords: {},
      supportUnit: null,
      period,
      definitions,
      ownDefinitions: [],
      layout,
      tableChoice: choice,
      disclosure: DEFAULT_DISCLOSURE,
      budget: PROPOSED_BUDGET,
      ignored: [],
      known: null,
      language: 'sv',
    },
  };
}
