import type { DisclosureRule } from '../../definitions/disclosure';
import type { PeriodProposal } from '../../definitions/proposePeriods';
import type { PresetProposal } from '../../definitions/presets';
import type { Language } from '../../excel/workbookAccess';
import type { Block } from '../../participants/block';
import { readParticipantsInSteps, type ReadingInput } from '../../participants/readParticipants';
import type { Reading } from '../../participants/reading';
import { part, type Steps } from '../../steps/steps';
import { buildTablesInSteps } from '../../tables/buildTables';
import { buildCharts } from '../../tables/charts/buildCharts';
import type { Chart } from '../../tables/charts/chart';
import { countSmall } from '../../tables/protection/countSmall';
import { protectTablesInSteps } from '../../tables/protection/protectTables';
import type { Table } from '../../tables/table';
import type { ReportInput } from '../../tables/tableInput';
import { offeredPeriods, proposedDefinitionsInSteps, type WorkbookWords } from './derive';
import { eventDays, type EventDays } from './eventDays';

/** What the chosen lists hold, the periods that its dates offer, and the definitions that its words speak for. */
export interface ReadLists {
  readonly reading: Reading;
  readonly offered: readonly PeriodProposal[];
  readonly proposed: PresetProposal;
  readonly days: EventDays;
}

/** @param recognised the chosen lists without the user's corrections, which do not change whose they are */
export function* readListsInSteps(
  input: ReadingInput,
  opened: WorkbookWords,
  recognised: readonly Block[],
): Steps<ReadLists> {
  const reading = yield* part(readParticipantsInSteps(input), 0, 0.8);
  yield 0.8;
  const offered = offeredPeriods(reading.participants, input.today);
  const proposed = yield* part(proposedDefinitionsInSteps(opened, recognised), 0.85, 1);
  return { reading, offered, proposed, days: eventDays(reading.participants) };
}

/** The tables of a report with small groups protected, and the charts of them where charts are wanted. */
export interface ReportTables {
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  /** How many of their numbers are about few people, shown or not. */
  readonly smallCells: number;
}

export function* reportTablesInSteps(
  input: ReportInput,
  rule: DisclosureRule,
  language: Language,
): Steps<ReportTables> {
  const built = yield* part(buildTablesInSteps(input), 0, 0.7);
  const { tables } = yield* part(protectTablesInSteps(built, rule, input), 0.7, 1);
  const charts = input.choice.charts ? buildCharts(tables, { ...input, language }) : [];
  return { tables, charts, smallCells: countSmall(built, rule.threshold) };
}
