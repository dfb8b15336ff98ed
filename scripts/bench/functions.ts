import type { CellValue } from '../../src/cells/cell';
import { yearPeriod } from '../../src/definitions/period';
import type { WorkbookDefinitions } from '../../src/definitions/workbookDefinitions';
import type { FunctionId } from '../../src/functions/catalogue';
import { registerFunctions } from '../../src/functions/register';
import { createRunner } from '../../src/functions/runner';
import { sv } from '../../src/texts/sv';
import { functions as functionTexts } from '../../src/texts/sv/functions';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { startOfficeInNode } from '../../src/tryout/host/nodeOffice';
import { createOfficeHost, type OfficeHost } from '../../src/tryout/host/officeHost';
import { newWorkbook } from '../../src/tryout/model/newWorkbook';
import { inventedList, type InventedList } from './inventedList';
import { assertSameFigure } from './sameFigure';
import { sheetOfList } from './sheetOfList';
import { fastest, fastestOf, type Timed } from './timing';

const SIZES = [1_000, 10_000, 100_000];
const GOAL = 10;
const GOAL_SIZE = 100_000;

const ROUNDS = 7;
const RUNS_ALONE = 3;
const RUNS_OF_RUNTIME = 3;

/** office.js sends answers at most every half second; a call that comes sooner would measure that. */
const PAUSE_MS = 700;

const ROWS_OF_A_COLUMN = 1_048_576;

const PERIOD = '2018';
const { from, to } = yearPeriod(2018);
const DEFINITION = 'Norra Västmanland (Sala)';

/** The same figure as a custom function and as Excel's own functions over the columns D (start), E (end) and F (outcome). */
interface Measured {
  readonly id: FunctionId;
  readonly args: (list: InventedList) => readonly unknown[];
  readonly native: (rows: number) => string;
}

const column = (letter: string, rows: number) => `Blad1!${letter}1:${letter}${rows}`;
const inside = (rows: number) => `${column('E', rows)},">=${from}",${column('E', rows)},"<=${to}"`;
const mean = (letter: string, rows: number) =>
  `AVERAGEIFS(${column(letter, rows)},${inside(rows)})`;
const counted = (word: string, rows: number) =>
  `COUNTIFS(${column('F', rows)},"${word}",${inside(rows)})`;

const MEASURED: readonly Measured[] = [
  {
    id: 'THROUGHPUT',
    args: ({ start, end }) => [start, end, PERIOD],
    native: (rows) => `=(${mean('E', rows)}-${mean('D', rows)})/30.4375`,
  },
  {
    id: 'RESULTRATE',
    args: ({ outcome, end }) => [outcome, end, PERIOD, null, DEFINITION],
    native: (rows) => {
      const positive = ['Arbete', 'Studier', 'Annan arbetslivsinriktad rehab'];
      const base = `COUNTIFS(${inside(rows)})-${counted('Överflyttad', rows)}`;
      return `=(${positive.map((word) => counted(word, rows)).join('+')})/(${base})`;
    },
  },
];

const WORKBOOK: WorkbookDefinitions = { definitions: null, ownDefinitions: [], outcomeWords: {} };

const run = createRunner({ texts: sv, functionTexts, workbook: () => WORKBOOK });

/** THROUGHPUT and RESULTRATE alone, through Excel's runtime, and beside native formulas; then what a whole column costs. */
export async function benchFunctions(): Promise<void> {
  const host = createOfficeHost({ model: newWorkbook('Bok.xlsx'), calculator: null });
  await startOfficeInNode(host);
  registerFunctions(CustomFunctions, () => Promise.resolve(run));
  const { milliseconds: waiting } = await timeInvoked(host, 'PERIOD', [PERIOD]);
  console.log('Custom functions beside the same figure by native formulas in the try-out engine');
  console.log(`  alone: the function itself, with its columns at hand as Excel hands them over`);
  console.log(
    `  runtime: through office.js, columns sent as JSON; ${waiting.toFixed(0)} ms of it is office.js waiting to send answers`,
  );
  console.log(
    '  native: the engine from nothing, loading the sheet included; in brackets the part that is loading,',
  );
  console.log('  which Excel itself does not have: there, compare with what is left');
  for (const size of SIZES) await benchSize(size, host);
  console.log();
  await benchColumn(host);
}

async function benchSize(size: number, host: OfficeHost): Promise<void> {
  const list = inventedList(size);
  const loading: Timed[] = [];
  const runs = MEASURED.map((measured) => ({
    ...measured,
    given: measured.args(list),
    alone: new Array<Timed>(),
    engine: new Array<Timed>(),
  }));
  // In turn, so that all meet the same machine.
  for (let round = 0; round < ROUNDS; round++) {
    loading.push(await timeNative(list, '=1+1'));
    for (const { id, native, given, alone, engine } of runs) {
      alone.push(await fastest(RUNS_ALONE, () => run(id, given, [])));
      engine.push(await timeNative(list, native(size)));
    }
  }
  for (const { id, given, ...times } of runs) {
    const runtime = await timeInvoked(host, id, given);
    const [alone, engine] = [fastestOf(times.alone), fastestOf(times.engine)];
    assertSameFigure(`${id} over ${size} rows`, [alone.result, runtime.result, engine.result]);
    console.log(lineOf({ size, id, alone, runtime, engine, loading: fastestOf(loading) }));
  }
}

interface Line {
  readonly size: number;
  readonly id: FunctionId;
  readonly alone: Timed;
  readonly runtime: Timed;
  readonly engine: Timed;
  readonly loading: Timed;
}

function lineOf({ size, id, alone, runtime, engine, loading }: Line): string {
  const goal = size === GOAL_SIZE ? ` (goal: at least ${GOAL})` : '';
  const times = (milliseconds: number) => (milliseconds / alone.milliseconds).toFixed(1);
  return (
    `  ${size.toLocaleString('en').padStart(7)} rows  ${id.padEnd(10)}` +
    `  alone ${ms(alone.milliseconds)}  runtime ${ms(runtime.milliseconds)}` +
    `  native ${ms(engine.milliseconds)} (${ms(loading.milliseconds)})` +
    `  native/alone ${times(engine.milliseconds)}${goal}` +
    `, without loading ${times(Math.max(0, engine.milliseconds - loading.milliseconds))}`
  );
}

/** The same 1,000 rows as a range, and as whole columns whose tails are blank. */
async function benchColumn(host: OfficeHost): Promise<void> {
  const list = inventedList(1_000);
  const whole = wholeColumns(list);
  console.log(
    `Whole columns of ${ROWS_OF_A_COLUMN.toLocaleString('en')} rows, 1,000 of them filled, beside the range itself`,
  );
  for (const { id, args } of MEASURED) {
    const range = await fastest(RUNS_ALONE, () => run(id, args(list), []));
    const column = await fastest(RUNS_ALONE, () => run(id, args(whole), []));
    const runtime = await timeInvoked(host, id, args(whole));
    assertSameFigure(`${id} over a whole column`, [range.result, column.result, runtime.result]);
    console.log(
      `  ${id.padEnd(10)}  range ${ms(range.milliseconds)}  column ${ms(column.milliseconds)}` +
        `  through the runtime ${ms(runtime.milliseconds)}`,
    );
  }
}

function wholeColumns(list: InventedList): InventedList {
  const whole = (column: InventedList['start']) => [
    ...column,
    ...Array.from({ length: ROWS_OF_A_COLUMN - column.length }, (): CellValue[] => ['']),
  ];
  return { start: whole(list.start), end: whole(list.end), outcome: whole(list.outcome) };
}

/** A fresh engine's calculation of the list and one formula. */
async function timeNative(list: InventedList, formula: string): Promise<Timed> {
  const { model, result } = sheetOfList(list, formula);
  const calculator = await createUniverCalculator();
  const { milliseconds } = await fastest(1, () => calculator.recalculate(model));
  return { milliseconds, result: result() };
}

/** A call as Excel makes it, with a pause before it that is not counted. */
async function timeInvoked(
  host: OfficeHost,
  id: FunctionId,
  args: readonly unknown[],
): Promise<Timed> {
  const calls: Timed[] = [];
  for (let i = 0; i < RUNS_OF_RUNTIME; i++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    calls.push(await fastest(1, () => host.invokeCustomFunction(id, args, 'Blad1!H1')));
  }
  return fastestOf(calls);
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`.padStart(8);
}
