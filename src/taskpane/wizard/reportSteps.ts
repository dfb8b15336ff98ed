import type { PeriodProposal } from '../../definitions/proposePeriods';
import type { Language } from '../../excel/workbookAccess';
import { readParticipantsInSteps, type ReadingInput } from '../../participants/readParticipants';
import type { Reading } from '../../participants/reading';
import { part, type Steps } from '../../steps/steps';
import { buildTablesInSteps } from '../../tables/buildTables';
import { buildCharts } from '../../tables/charts/buildCharts';
import type { Chart } from '../../tables/charts/chart';
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

/** The tables of a report, and the charts of them where charts are wanted. */
export interface ReportTables {
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
}

export function* reportTablesInSteps(input: ReportInput, language: Language): Steps<ReportTables> {
  const tables = yield* buildTablesInSteps(input);
  const charts = input.choice.charts ? buildCharts(tables, { ...input, language }) : [];
  return { tables, charts };
}
