import { periodLabel, shapeOf, type Period } from '../../definitions/period';
import type { Serial } from '../../definitions/serial';
import { part, type Steps } from '../../steps/steps';
import type { Texts } from '../../texts/texts';
import type { Overview } from '../reading/overview';
import type { ReportPlan } from '../workbookAccess';
import { outcomeSheet } from './outcomeSheet';
import { participantSheetInSteps } from './participantSheet';
import { isLive } from './isLive';
import { freeReportNames, type ReportNames } from './reportNames';
import { reportSheet } from './reportSheet';
import type { SheetPlan } from './sheetPlan';

/** Everything that an insertion will write, planned before the first request. */
export interface InsertionPlan {
  readonly names: ReportNames;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPlan[];
}

/** Plans the sheets of a report under names that are free in the workbook. */
export function* planReportInSteps(
  plan: ReportPlan,
  overview: Overview,
  texts: Texts,
  today: Serial,
): Steps<InsertionPlan> {
  const wanted = `${texts.tables.sheet.report} ${shortPeriod(plan.choices.period)}`;
  return yield* planUnderNames(plan, freeReportNames(overview, wanted), texts, today);
}

/** Plans the sheets of a report under names of its own. */
export function* planUnderNames(
  plan: ReportPlan,
  names: ReportNames,
  texts: Texts,
  today: Serial,
): Steps<InsertionPlan> {
  const report = reportSheet(plan, names, texts, today);
  if (!isLive(plan.choices)) return { names, sheets: [report] };
  yield 0.1;
  const participants = yield* part(participantSheetInSteps(plan.reading, names, texts), 0.1, 1);
  const outcomes = outcomeSheet(plan.choices.definitions, names, texts);
  return { names, sheets: [report, participants, outcomes] };
}

function shortPeriod(period: Period): string {
  const shape = shapeOf(period);
  switch (shape.kind) {
    case 'year':
      return String(shape.year);
    case 'half':
      return `H${shape.half} ${shape.year}`;
    case 'months':
    case 'days':
      return periodLabel(period);
  }
}
