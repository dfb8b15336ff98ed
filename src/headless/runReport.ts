import { fullAddress, quoteSheet } from '../cells/cell';
import { DEFAULT_DISCLOSURE } from '../definitions/disclosure';
import { presetFor } from '../definitions/presets';
import type { Serial } from '../definitions/serial';
import { ExcelError } from '../excel/excelError';
import { createWorkbookAccess } from '../excel/officeWorkbook';
import type { Choices, OpenedWorkbook, ReportPlan, WorkbookAccess } from '../excel/workbookAccess';
import { activeDuring } from '../measures/activeDuring';
import { isAt, PROPOSED_BUDGET, type BudgetChoice } from '../budget/budgetChoice';
import { budgetOfReport } from '../measures/budgetOfReport';
import { computeFigures } from '../measures/computeFigures';
import { throughputWindows } from '../measures/throughputWindows';
import { runThrough } from '../steps/steps';
import { buildProtectedTablesInSteps } from '../tables/protection/protectTables';
import { periodName } from '../tables/periodName';
import { missingFor } from '../tables/standardTables';
import type { ReportInput } from '../tables/tableInput';
import { DEFAULT_TABLE_CHOICE } from '../tables/tableChoice';
import { chosenBlocks, offeredPeriods, readChosen } from '../taskpane/wizard/derive';
import { formatProblem } from '../participants/formatProblem';
import { knownSource } from '../participants/knownSource';
import type { Reading } from '../participants/reading';
import { wordEvidence } from '../participants/wordEvidence';
import { sv } from '../texts/sv';
import { budget as budgetTexts } from '../texts/sv/budget';
import { createUniverCalculator } from '../tryout/engine/univerCalculator';
import { startOfficeInNode } from '../tryout/host/nodeOffice';
import { createOfficeHost, type OfficeHost } from '../tryout/host/officeHost';
import type { WorkbookModel } from '../tryout/model/workbookModel';
import type { RunOptions } from './arguments';
import { HeadlessError } from './headlessError';
import type { RunResult } from './reportJson';

/** What of a report can be asked for. */
export type ReportOptions = Pick<RunOptions, 'period' | 'forbund' | 'layout'> &
  Partial<Pick<RunOptions, 'tables' | 'compare' | 'disclosure' | 'budget'>>;

/**
 * The wizard without a screen: opens the workbook through the real office.js and the office host,
 * takes what the wizard would propose where nothing else was asked for, and inserts the report into
 * `model`. Throws a HeadlessError, the workbook unchanged, where there are no participants or
 * nobody in the period.
 */
export async function runReport(
  model: WorkbookModel,
  options: ReportOptions,
  today: Serial,
): Promise<RunResult> {
  const { access } = await openHeadless(model, today);
  const { unfinished } = await access.findEarlierWork();
  if (unfinished !== null) await access.clearUnfinished();
  const opened = await access.open();
  const plan = planOf(opened, options, today);
  const budget = budgetOf(opened, plan.choices);
  try {
    await access.insert(plan);
  } catch (error) {
    throw error instanceof ExcelError
      ? new HeadlessError('notInserted', sv.errors[error.code](error.subject), { cause: error })
      : error;
  }
  const { choices, reading, tables } = plan;
  const { participants, supportUnit } = reading;
  const { period, definitions, layout, tableChoice: choice } = choices;
  const input = { participants, period, definitions, layout, supportUnit, choice, budget };
  return {
    input,
    blocks: chosenBlocks(opened, choices),
    problems: reading.problems,
    uncounted: reading.uncounted.length,
    disclosure: choices.disclosure,
    figures:
      choices.disclosure.mode === 'off'
        ? computeFigures(
            input,
            throughputWindows(participants, period),
            supportUnit,
            choice.longEnrolledMonths,
          )
        : [],
    tables,
    impossible: impossibleTables(input),
  };
}

/** Puts a workbook behind the real office.js, as if it were open in Excel. */
export async function openHeadless(
  model: WorkbookModel,
  today: Serial,
): Promise<{ readonly host: OfficeHost; readonly access: WorkbookAccess }> {
  const host = createOfficeHost({ model, calculator: await createUniverCalculator() });
  await startOfficeInNode(host);
  const access = createWorkbookAccess({
    today,
    loadTexts: () => Promise.resolve(sv),
    createMark: () => 'headless',
  });
  return { host, access };
}

/** What the wizard would insert if every proposal were taken, but for what was asked for. */
export function planOf(opened: OpenedWorkbook, options: ReportOptions, today: Serial): ReportPlan {
  const blockIds = opened.proposal.chosen;
  const proposed = { blockIds, mapping: {}, outcomeWords: {}, supportUnit: null };
  const blocks = chosenBlocks(opened, proposed);
  const reading = readChosen(opened, blocks, proposed, today);
  const { participants } = reading;
  const period = options.period ?? offeredPeriods(participants, today)[0]?.period;
  if (participants.length === 0) {
    throw new HeadlessError('noParticipants', noParticipants(reading));
  }
  if (period === undefined) {
    throw new HeadlessError(
      'noPeriod',
      `Alla startdatum ligger i framtiden (deltagare: ${participants.length}). Kontrollera datumen, eller välj en period med --period.`,
    );
  }
  const evidence = wordEvidence(opened.name, opened.sheets, blocks, opened.otherTexts);
  const definitions = presetFor(options, evidence).preset;
  const layout = options.layout ?? definitions.layout;
  const tableChoice = {
    ...DEFAULT_TABLE_CHOICE,
    tables: options.tables ?? DEFAULT_TABLE_CHOICE.tables,
    compare: options.compare ?? false,
  };
  const choices: Choices = {
    ...proposed,
    period,
    definitions,
    ownDefinitions: [],
    layout,
    tableChoice,
    disclosure: options.disclosure ?? DEFAULT_DISCLOSURE,
    budget: budgetChoice(opened, options.budget ?? null),
    ignored: [],
    known: knownSource(opened.blocks, blocks, reading.words),
    language: 'sv',
  };
  if (!participants.some((p) => activeDuring.includes(p, period))) {
    throw new HeadlessError(
      'nobodyInPeriod',
      `Ingen deltagare var inskriven under ${periodName(period, sv)}. Välj en annan period med --period.`,
    );
  }
  const input: ReportInput = {
    participants,
    period,
    definitions,
    layout,
    supportUnit: reading.supportUnit,
    choice: tableChoice,
    budget: budgetOf(opened, choices),
    texts: sv,
  };
  const { tables, leftOut } = runThrough(buildProtectedTablesInSteps(input, choices.disclosure));
  if (leftOut !== null && tables.length === 0) throw new HeadlessError('noTables', leftOut);
  if (tables.length === 0) throw new HeadlessError('noTables', noTables(input));
  return { reading, tables, choices };
}

/** The budget that was asked for; throws a HeadlessError with those that there are. */
function budgetChoice({ budgets }: OpenedWorkbook, asked: RunOptions['budget']): BudgetChoice {
  if (asked === null) return PROPOSED_BUDGET;
  if (asked === 'none') return { kind: 'none' };
  const found = budgets.find((reading) => isAt(reading, asked));
  if (found === undefined) {
    const places = budgets.map(({ cell }) => fullAddress(cell));
    throw new HeadlessError(
      'noBudget',
      `Ingen budget börjar i ${quoteSheet(asked.sheet)}!${asked.cell}. ${
        places.length === 0
          ? 'Arbetsboken har ingen budget som kan läsas.'
          : `Välj en av dessa med --budget: ${places.join(', ')}.`
      }`,
    );
  }
  return { kind: 'sheet', place: asked, columns: {}, leftOut: [] };
}

function budgetOf(
  { budgets }: OpenedWorkbook,
  { budget, period }: Pick<Choices, 'budget' | 'period'>,
): ReportInput['budget'] {
  const report = budgetOfReport(budgets, budget, period);
  return report === null ? null : { report, texts: budgetTexts };
}

function impossibleTables(
  input: Pick<ReportInput, 'participants' | 'budget' | 'choice'>,
): RunResult['impossible'] {
  return input.choice.tables.flatMap((id) => {
    const missing = missingFor(id, input);
    return missing === null ? [] : [{ id, missing }];
  });
}

/** Why none of the chosen tables can be made. */
function noTables(input: ReportInput): string {
  const t = sv.tables.choosing;
  const reasons = impossibleTables(input).map(
    ({ id, missing }) => `${t.names[id]}: ${t.missing[missing]}`,
  );
  return [...reasons, 'Välj andra tabeller med --tables.'].join('\n');
}

/** Why nobody was found: no list at all, or a list without a row that can be read. */
function noParticipants({ rowCount, problems: [first] }: Reading): string {
  return first === undefined
    ? 'Inga deltagare hittades. Arbetsboken behöver ett blad med en rubrikrad och en rad per deltagare, med minst en kolumn för startdatum.'
    : `Inga deltagare gick att läsa (rader: ${rowCount}). ${formatProblem(first, sv)}`;
}
