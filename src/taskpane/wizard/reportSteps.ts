import type { DisclosureRule } from '../../definitions/disclosure';
import type { PeriodProposal } from '../../definitions/proposePeriods';
import type { Language } from '../../excel/workbookAccess';
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
import { offeredPeriods } from './derive';

/** What the chosen lists hold, and the periods that its dates offer. */
export interface ReadLists {
  readonly reading: Reading;
  readonly offered: readonly PeriodProposal[];
}

export function* readListsInSteps(input: ReadingInput): Steps<ReadLists> {
  const reading = yield* part(readParticipantsInSteps(input), 0, 0.95);
  yield 0.95;
  return { reading, offered: offeredPeriods(reading.participants, input.today) };
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
