/**
 * The library keeps a timer of its own after a custom function, which outlives this file.
 *
 * @jest-environment-options {"globalsCleanup": "off"}
 */
import type { WorkbookDefinitions } from '../../src/definitions/workbookDefinitions';
import { registerFunctions } from '../../src/functions/register';
import { createRunner, type FunctionRunner } from '../../src/functions/runner';
import { sv } from '../../src/texts/sv';
import { functions } from '../../src/texts/sv/functions';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import { day } from '../support/participants';
import { openHost } from '../tryout/host/openHost';
import { CHOSEN, column, NOTHING_CHOSEN } from './run';

function runnerOver(workbook: () => WorkbookDefinitions): FunctionRunner {
  return createRunner({ texts: sv, functionTexts: functions, workbook });
}

/** What was registered last: the runtime lives as long as the process, and takes each name only once. */
const latest = new Map<string, (...args: unknown[]) => unknown>();

function associate(name: string, work: (...args: unknown[]) => unknown): void {
  if (!latest.has(name)) {
    CustomFunctions.associate(name, (...args: unknown[]) => latest.get(name)?.(...args));
  }
  latest.set(name, work);
}

async function registered(
  load: () => Promise<FunctionRunner> = async () => runnerOver(() => CHOSEN),
): Promise<OfficeHost> {
  const host = await openHost();
  const { Error, ErrorCode } = CustomFunctions;
  registerFunctions({ Error, ErrorCode, associate }, load);
  return host;
}

const start = column<unknown>('Inskriven', day('2018-01-01'), day('2018-01-31'));
const end = column<unknown>('Avslutad', day('2018-03-02'), '');
const outcome = column<unknown>('Avslutad till', 'Arbete', '');

describe('every function, called by Excel’s own runtime', () => {
  test.each([
    ['THROUGHPUT', [start, end, '2018', '', outcome, 'max'], [[60 / 30.4375]]],
    ['RESULTRATE', [outcome, end, '2018'], [[1]]],
    ['BUDGETDIFF', [column(100, 50), column(40, 60)], column(60, -10)],
    ['ENROLLED', [start, end, '2018-02-01'], [[2]]],
    ['SUPPORTTIME', [column<unknown>('2,5', '>9'), 'takade'], [[1]]],
    ['OUTCOME', [column('AF', 'Studier')], column('Arbetssökande hos AF', 'Studier')],
    ['AGEBAND', [column(18, 45)], column('18–30', '31–45')],
    ['PERIOD', ['H1 2023'], [[day('2023-01-01'), day('2023-06-30')]]],
  ])('%s', async (name, args, expected) => {
    const host = await registered();
    const { value } = { value: null, ...(await host.invokeCustomFunction(name, args, 'Blad1!A1')) };
    expect(value).toEqual(expected);
  });

  test('RESULTTABLE', async () => {
    const host = await registered();
    const list = [
      ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Avslutsorsak'],
      [1, '2018-01-01', '2018-05-01', 'K', 'Arbete'],
      [2, '2018-02-01', '2018-06-01', 'M', 'Studier'],
      [3, '2018-03-01', '', 'K', ''],
    ];
    const result = await host.invokeCustomFunction('RESULTTABLE', [list, '2018'], 'Blad1!H1');
    expect(result).toMatchObject({
      value: [
        ['Grupp', 'Inskrivna vid periodens start'],
        ['Män', 0, 1, 1],
        ['Kvinnor', 0, 2, 1],
        ['Totalt', 0, 3, 2],
      ].map((row) => expect.arrayContaining(row)),
    });
  });
});

describe('mistakes', () => {
  test('come with their sentence, which names the sheet’s own row', async () => {
    const host = await registered();
    const swapped = column<unknown>('Slut', '2018-03-02', '2018-01-01');
    const addresses = ['Blad1!B13:B15', 'Blad1!C13:C15'];
    expect(
      await host.invokeCustomFunction('THROUGHPUT', [start, swapped], 'Blad1!H1', addresses),
    ).toEqual({
      error: '#VALUE!',
      message:
        'Slutdatum före startdatum på rad 15: 2018-01-01 ligger före 2018-01-31. Rätta ett av datumen.',
    });
  });

  test('without definitions are #N/A, and say what to do', async () => {
    const host = await registered(async () => runnerOver(() => NOTHING_CHOSEN));
    expect(await host.invokeCustomFunction('RESULTRATE', [outcome], 'Blad1!H1')).toEqual({
      error: '#N/A',
      message: functions.mistakes.noDefinitions,
    });
  });

  test('over nobody are #DIV/0!', async () => {
    const host = await registered();
    const result = await host.invokeCustomFunction('THROUGHPUT', [start, end, '2012'], 'Blad1!H1');
    expect(result).toMatchObject({ error: '#DIV/0!' });
  });

  test('in one cell leave the others as they are', async () => {
    const host = await registered();
    const words = column('Arbete', 'Xyzzy', 'Studier');
    expect(await host.invokeCustomFunction('OUTCOME', [words], 'Blad1!H1')).toEqual({
      value: [
        ['Arbete'],
        [{ error: '#N/A', message: functions.mistakes.unknownWord('Xyzzy') }],
        ['Studier'],
      ],
    });
  });
});

describe('arguments left out', () => {
  test.each([
    ['at the end', [start, end]],
    ['as null', [start, end, null, null, null, null, null]],
    ['as 0', [start, end, 0, 0, 0, 0, 0]],
    ['as empty texts', [start, end, '', '', '', '', '']],
  ])('%s', async (_, args) => {
    const host = await registered();
    expect(await host.invokeCustomFunction('THROUGHPUT', args, 'Blad1!H1')).toEqual({
      value: [[60 / 30.4375]],
    });
  });
});

describe('loading', () => {
  test('calls that come before the functions are loaded wait for them, and load them once', async () => {
    let loads = 0;
    let finish: (runner: FunctionRunner) => void = () => undefined;
    const host = await registered(() => {
      loads += 1;
      return new Promise((resolve) => (finish = resolve));
    });
    const early = [2018, 2019].map((year) =>
      host.invokeCustomFunction('PERIOD', [year], `Blad1!A${year}`),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(loads).toBe(1);
    finish(runnerOver(() => CHOSEN));
    expect(await Promise.all(early)).toEqual([
      { value: [[day('2018-01-01'), day('2018-12-31')]] },
      { value: [[day('2019-01-01'), day('2019-12-31')]] },
    ]);
  });

  test('a load that failed is tried again by the next call', async () => {
    let loads = 0;
    const host = await registered(async () => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return runnerOver(() => CHOSEN);
    });
    const call = (): Promise<unknown> => host.invokeCustomFunction('AGEBAND', [30], 'Blad1!A1');
    expect(await call()).toMatchObject({ error: '#VALUE!' });
    expect(await call()).toEqual({ value: [['18–30']] });
  });

  test('each call counts under what the workbook says then', async () => {
    let workbook: WorkbookDefinitions = NOTHING_CHOSEN;
    const host = await registered(async () => runnerOver(() => workbook));
    const rate = (): Promise<unknown> =>
      host.invokeCustomFunction('RESULTRATE', [outcome], 'Blad1!H1');
    expect(await rate()).toMatchObject({ error: '#N/A' });
    workbook = CHOSEN;
    expect(await rate()).toEqual({ value: [[1]] });
  });
});
