import type { CellValue, SheetContent } from '../../src/cells/cell';
import { PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import { PRESETS } from '../../src/definitions/presets';
import { yearPeriod } from '../../src/definitions/period';
import { planUnderNames } from '../../src/excel/insertion/planReport';
import type { ReportNames } from '../../src/excel/insertion/reportNames';
import { workbookBudgetsInSteps } from '../../src/excel/reading/workbookBudgets';
import { withoutPersonalInSteps } from '../../src/excel/reading/withoutPersonal';
import { diffParticipantsInSteps } from '../../src/excel/update/diffParticipants';
import { plannedRows } from '../../src/excel/update/plannedParts';
import { longStayProblems } from '../../src/measures/longStayProblems';
import {
  OUTCOME_TABLE,
  PARTICIPANT_TABLE,
  PERIOD_FROM,
  PERIOD_TO,
  PREVIOUS_FROM,
  PREVIOUS_TO,
} from '../../src/measures/workbookNames';
import { findAllBlocksInSteps } from '../../src/participants/findAllBlocks';
import { passOver } from '../../src/participants/passOver';
import type { Steps } from '../../src/steps/steps';
import { TABLE_IDS } from '../../src/tables/table';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { readListsInSteps, reportTablesInSteps } from '../../src/taskpane/wizard/reportSteps';
import { sv } from '../../src/texts/sv';
import { HEADERS, sampleParticipants } from '../../src/tryout/sample/sampleParticipants';

const ROWS = 50_000;
const TODAY = 46348; // 2026-11-22
const RUNS = 5;
const GOAL_MS = 25;

const NAMES: ReportNames = {
  reportSheet: 'Rapport',
  participants: PARTICIPANT_TABLE,
  outcomes: OUTCOME_TABLE,
  periodFrom: PERIOD_FROM,
  periodTo: PERIOD_TO,
  previousFrom: PREVIOUS_FROM,
  previousTo: PREVIOUS_TO,
  suffix: '',
  taken: null,
};

/**
 * The longest single step of everything that is done in steps over a long list, in processor time,
 * which other work on the machine adds little to; of each step the fastest of several runs.
 */
export function benchSteps(): void {
  console.log(`The longest step over ${ROWS.toLocaleString('en')} rows, in processor time`);
  const [definitions] = PRESETS;
  if (definitions === undefined) throw new Error('no preset');
  const list = longList();
  const sheets = [list];
  const opened = { name: 'Lång lista.xlsx', sheets, otherTexts: [] };
  tell('personal columns', () => withoutPersonalInSteps(list));
  const blocks = tell('lists', () => findAllBlocksInSteps(sheets));
  tell('budgets', () => workbookBudgetsInSteps(sheets));
  const source = { sheets, blocks, outcomeWords: {}, supportUnit: null, today: TODAY };
  const { reading } = tell('participants', () => readListsInSteps(source, opened, blocks));
  const period = yearPeriod(2025);
  tell('rows to check', () =>
    atOnce(() => {
      const { participants } = reading;
      const long = longStayProblems(participants, blocks, 24, period.to);
      return passOver([...reading.problems, ...long], ['longStay:'], { blocks, sheets });
    }),
  );
  const choice = { ...DEFAULT_TABLE_CHOICE, tables: TABLE_IDS, compare: true };
  const { layout } = definitions;
  const { participants, supportUnit } = reading;
  const input = { participants, period, definitions, layout, supportUnit, choice };
  const tablesOf = (mode: 'off' | 'internal' | 'public') => () =>
    reportTablesInSteps({ ...input, budget: null, texts: sv }, { mode, threshold: 5 }, 'sv');
  const { tables } = tell('tables', tablesOf('off'));
  tell('tables, internal', tablesOf('internal'));
  tell('tables, public', tablesOf('public'));
  const choices = {
    blockIds: blocks.map(({ id }) => id),
    mapping: {},
    outcomeWords: {},
    supportUnit: null,
    period,
    definitions,
    ownDefinitions: [],
    layout,
    tableChoice: choice,
    disclosure: { mode: 'off', threshold: 5 } as const,
    budget: PROPOSED_BUDGET,
    ignored: [],
    known: null,
    language: 'sv' as const,
  };
  const plan = tell('planning', () =>
    planUnderNames({ reading, tables, choices }, NAMES, sv, TODAY),
  );
  const rows = plan.sheets[1] === undefined ? null : plannedRows(plan.sheets[1], '');
  if (rows === null) throw new Error('the plan has no rows');
  const { inputs } = rows;
  tell('update', () =>
    diffParticipantsInSteps(inputs, {
      ...rows,
      target: { kind: 'table', name: '' },
      sheet: '',
      formulas: inputs.slice(1),
      values: inputs.slice(1),
    }),
  );
}

function tell<T>(name: string, begin: () => Steps<T>): T {
  const runs = Array.from({ length: RUNS }, () => timed(begin()));
  const [first] = runs;
  if (first === undefined) throw new Error('nothing was run');
  const fastest = first.steps.map((_, i) => Math.min(...runs.map(({ steps }) => steps[i] ?? 0)));
  const longest = Math.max(...fastest);
  const sum = fastest.reduce((total, one) => total + one, 0);
  console.log(
    `  ${name.padEnd(18)} ${longest.toFixed(1).padStart(6)} ms (goal: at most ${GOAL_MS})` +
      `  the ${fastest.indexOf(longest) + 1}th of ${fastest.length}, ${sum.toFixed(0)} ms in all`,
  );
  return first.result;
}

function timed<T>(work: Steps<T>): { readonly result: T; readonly steps: readonly number[] } {
  const steps: number[] = [];
  for (;;) {
    const begun = process.cpuUsage();
    const next = work.next();
    const { user, system } = process.cpuUsage(begun);
    steps.push((user + system) / 1000);
    if (next.done === true) return { result: next.value, steps };
  }
}

function* atOnce<T>(work: () => T): Steps<T> {
  return work();
}

/** The sample's participants over and over, each row with a number of its own. */
function longList(): SheetContent {
  const people = sampleParticipants();
  const rows = Array.from({ length: ROWS }, (_, i): readonly CellValue[] => [
    i + 1,
    ...(people[i % people.length] ?? []).slice(1),
  ]);
  return { grid: { sheet: 'Deltagare', top: 0, left: 0, rows: [HEADERS, ...rows] }, tables: [] };
}
