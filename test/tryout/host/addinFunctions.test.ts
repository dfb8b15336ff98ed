/**
 * The library keeps a timer of its own after a custom function, which outlives this file.
 *
 * @jest-environment-options {"globalsCleanup": "off"}
 */
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { startOfficeInNode } from '../../../src/tryout/host/nodeOffice';
import { createOfficeHost } from '../../../src/tryout/host/officeHost';
import type { OfficeHost, OfficeHostOptions } from '../../../src/tryout/host/officeHost';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import type { ModelCell } from '../../../src/tryout/model/workbookModel';
import { onActiveSheet, openHost } from './openHost';
import { answerLate, associateTrialFunctions, calls, LIBRARY, readFirst } from './trialFunctions';

async function open(options: Partial<OfficeHostOptions> = {}): Promise<OfficeHost> {
  const calculator = await createUniverCalculator();
  calls.length = 0;
  return openHost({ functions: LIBRARY, calculator, ...options });
}

async function write(address: string, rows: (string | number | boolean)[][]): Promise<void> {
  await onActiveSheet((sheet) => (sheet.getRange(address).formulas = rows));
}

async function values(address: string): Promise<unknown[][]> {
  return onActiveSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

async function result(formula: string): Promise<unknown> {
  await write('H1', [[formula]]);
  return (await values('H1'))[0]?.[0];
}

function cellAt({ model }: OfficeHost, row: number, column: number): ModelCell | undefined {
  return model.sheets[0]?.cells.get(cellKey(row, column));
}

const DATA = [
  ['Start', 'Slut'],
  [43101, 43200],
  [43102, ''],
  [43103, 43300],
];

beforeAll(async () => {
  await open();
  associateTrialFunctions();
});

const RESULTS: readonly (readonly [string, unknown])[] = [
  ['=TEST.DOUBLE(21)', 42],
  ['=test.double(21)+1', 43],
  ['=TEST.DOUBLE(TEST.DOUBLE(2))', 8],
  ['=IFERROR(TEST.DOUBLE(1/0),"–")', '–'],
  ['=TEST.DOUBLE(A2)', 86202],
  ['=SUM(TEST.DOUBLE(1),TEST.DOUBLE(2))', 6],
  ['=TEST.COUNT(A:A)', 4],
  ['=TEST.COUNT(B:B)', 3],
  ['=TEST.COUNT(B2:B4)', 2],
  ['=TEST.COUNT(Tabell[Slut])', 2],
  ['=TEST.SHAPE(A:B)', '[[["Start","Slut"],[43101,43200],[43102,null],[43103,43300]],null,null]'],
  ['=TEST.SHAPE(B3:B5,,TRUE)', '[[[null],[43300],[null]],null,true]'],
  ['=TEST.SHAPE("a")', '[[["a"]],null,null]'],
  ['=TEST.SHAPE({1,2;3,4},1+1)', '[[[1,2],[3,4]],2,null]'],
  ['=TEST.WHERE(A:B)', 'Blad1!V1 ["Blad1!A:B"]'],
  ['=TEST.WHERE(B2:B4,A1)', 'Blad1!W1 ["Blad1!B2:B4","Blad1!A1"]'],
  ['=TEST.WHERE({1,2},A1)', 'Blad1!X1 [null,"Blad1!A1"]'],
  ['=TEST.DOUBLE(A1:A2)', '#VALUE!'],
  ['=TEST.DOUBLE()', '#VALUE!'],
  ['=TEST.DOUBLE(1,2)', '#VALUE!'],
  ['=TEST.UNKNOWN(1)', '#NAME?'],
  ['=TEST.MISSING()', '#VALUE!'],
  ['=OTHER.DOUBLE(1)', '#NAME?'],
  ['=TEST.FAIL("nan")', '#NUM!'],
  ['=TEST.FAIL("infinity")', '#NUM!'],
  ['=TEST.FAIL("ragged")', '#VALUE!'],
  ['=TEST.FAIL("otherwise")', '#VALUE!'],
];

describe('a formula that calls the add-in gives', () => {
  let given: unknown[] = [];

  beforeAll(async () => {
    await open();
    await write('A1:B4', DATA);
    await onActiveSheet((sheet) => (sheet.tables.add('A1:B4', true).name = 'Tabell'));
    await onActiveSheet(async (sheet, context) => {
      const row = sheet.getRange('H1').getResizedRange(0, RESULTS.length - 1);
      row.formulas = [RESULTS.map(([formula]) => formula)];
      row.load('values');
      await context.sync();
      given = row.values[0] ?? [];
    });
  });

  test.each(RESULTS.map(([formula, expected], at) => [formula, expected, at] as const))(
    '%s',
    (_formula, expected, at) => expect(given[at]).toEqual(expected),
  );
});

test('an error among the arguments is the result, and the add-in is not asked', async () => {
  await open();
  await write('A1:A2', [['=NA()'], [1]]);
  expect(await result('=TEST.COUNT(A1:A2)')).toBe('#N/A');
  expect(calls).toEqual([]);
});

test('without an add-in its functions are unknown', async () => {
  const calculator = await createUniverCalculator();
  const host = createOfficeHost({ model: newWorkbook('x'), calculator, functions: LIBRARY });
  const { id = '' } = host.model.sheets[0] ?? {};
  host.userEdits(id, { top: 0, left: 0, bottom: 0, right: 0 }, [['=TEST.DOUBLE(1)']]);
  await host.settled();
  expect(cellAt(host, 0, 0)?.value).toBe('#NAME?');
});

test('an add-in that comes later is asked then', async () => {
  const calculator = await createUniverCalculator();
  const host = createOfficeHost({ model: newWorkbook('x'), calculator, functions: LIBRARY });
  const { id = '' } = host.model.sheets[0] ?? {};
  host.userEdits(id, { top: 0, left: 0, bottom: 0, right: 0 }, [['=TEST.DOUBLE(1)']]);
  await host.settled();
  await startOfficeInNode(host);
  await host.settled();
  expect(cellAt(host, 0, 0)?.value).toBe(2);
});

test('calls wait for an add-in that is expected', async () => {
  const calculator = await createUniverCalculator();
  const host = createOfficeHost({
    model: newWorkbook('x'),
    calculator,
    functions: LIBRARY,
    addinExpected: true,
  });
  const { id = '' } = host.model.sheets[0] ?? {};
  host.userEdits(id, { top: 0, left: 0, bottom: 0, right: 0 }, [['=TEST.DOUBLE(1)']]);
  const settled = host.settled();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(cellAt(host, 0, 0)?.value).toBe('#BUSY!');
  await startOfficeInNode(host);
  await settled;
  expect(cellAt(host, 0, 0)?.value).toBe(2);
});

describe('what the add-in says about an error', () => {
  test.each<[string, string, string | undefined]>([
    ['=TEST.FAIL("thrown","Ange en period.")', '#VALUE!', 'Ange en period.'],
    ['=TEST.FAIL("rejected","Ange en period.")', '#N/A', 'Ange en period.'],
    ['=TEST.FAIL("returned","Ange en period.")', '#N/A', 'Ange en period.'],
    ['=TEST.FAIL("zero","Ange en period.")', '#DIV/0!', undefined],
    ['=TEST.FAIL("thrown")', '#VALUE!', undefined],
  ])('%s', async (formula, error, message) => {
    const host = await open();
    expect(await result(formula)).toBe(error);
    expect(cellAt(host, 0, 7)?.message).toBe(message);
  });

  test('stands with the very cell of a result, and goes with the error', async () => {
    const host = await open();
    expect(await result('=TEST.FAIL("in rows","Rad 2.")')).toBe('a');
    expect(await values('H1:I2')).toEqual([
      ['a', 1],
      ['#VALUE!', 2],
    ]);
    expect(cellAt(host, 0, 7)?.message).toBeUndefined();
    expect(cellAt(host, 1, 7)?.message).toBe('Rad 2.');
    expect(await result('=TEST.FAIL("thrown","Fel.")')).toBe('#VALUE!');
    await onActiveSheet((sheet) => (sheet.getRange('H1').values = [['#VALUE!']]));
    expect(cellAt(host, 0, 7)?.message).toBeUndefined();
  });

  test('nothing within a result is 0, as Excel shows it', async () => {
    await open();
    await result('=TEST.FAIL("holes")');
    expect(await values('H1:I1')).toEqual([[0, 'x']]);
  });
});

describe('a call is made', () => {
  test('once for the same arguments, wherever it stands', async () => {
    await open();
    await write('A1:A3', [['=TEST.DOUBLE(4)'], ['=TEST.DOUBLE(4)'], ['=TEST.DOUBLE(5)']]);
    expect(await values('A1:A3')).toEqual([[8], [8], [10]]);
    expect(calls).toEqual(['DOUBLE', 'DOUBLE']);
  });

  test('again only when its arguments have changed', async () => {
    await open();
    await write('A1:A2', [[1], [2]]);
    await write('B1', [['=TEST.DOUBLE(A1)']]);
    await values('B1');
    await write('A2', [[3]]);
    await values('B1');
    expect(calls).toHaveLength(1);
    await write('A1', [[3]]);
    expect(await values('B1')).toEqual([[6]]);
    expect(calls).toHaveLength(2);
  });

  test('again when everything is calculated', async () => {
    await open();
    await write('A1', [['=TEST.DOUBLE(1)']]);
    await values('A1');
    await onActiveSheet((_sheet, { application }) =>
      application.calculate(Excel.CalculationType.recalculate),
    );
    expect(calls).toHaveLength(1);
    await onActiveSheet((_sheet, { application }) =>
      application.calculate(Excel.CalculationType.full),
    );
    expect(calls).toHaveLength(2);
  });
});

describe('a call that is not answered', () => {
  test('leaves #BUSY! after a while, and the other cells have their results', async () => {
    const host = await open({ functionLimitMs: 600 });
    await write('A1:A3', [['=TEST.NEVER()'], ['=A1'], ['=TEST.DOUBLE(1)']]);
    expect(await values('A1:A3')).toEqual([['#BUSY!'], ['#BUSY!'], [2]]);
    expect(cellAt(host, 0, 0)?.formula).toBe('=TEST.NEVER()');
  });

  test('shows #BUSY! while it is waited for', async () => {
    const host = await open();
    const seen: unknown[] = [];
    host.onModelChanged(() => seen.push(cellAt(host, 0, 0)?.value));
    await write('A1', [['=TEST.LATE()']]);
    const read = values('A1');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen.at(-1)).toBe('#BUSY!');
    answerLate('klart');
    expect(await read).toEqual([['klart']]);
  });

  test('has its result after all when the answer comes late', async () => {
    const host = await open({ functionLimitMs: 50 });
    await write('A1', [['=TEST.LATE()']]);
    expect(await values('A1')).toEqual([['#BUSY!']]);
    const told = new Promise<void>((resolve) => host.onModelChanged(resolve));
    answerLate('sent');
    await told;
    expect(await values('A1')).toEqual([['sent']]);
  });
});

describe('a function that reads the workbook before it answers', () => {
  test('gets its settings while the calculation waits for it', async () => {
    await open({ functionLimitMs: 1000 });
    readFirst(async (context) => {
      const setting = context.workbook.settings.add('Vem', 'jag').load('value');
      await context.sync();
      return String(setting.value);
    });
    await write('A1', [['=TEST.READ()']]);
    expect(await values('A1')).toEqual([['jag']]);
  });

  test('gets the values of cells, its own being #BUSY! still', async () => {
    const host = await open();
    readFirst(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A2').load('values');
      await context.sync();
      return range.values.join(' ');
    });
    await write('A1:A2', [['=TEST.READ()'], ['=1+1']]);
    await host.settled();
    expect(cellAt(host, 0, 0)?.value).toBe('#BUSY! 2');
  });
});

test('what is typed while the add-in is asked counts', async () => {
  const host = await open();
  await write('A1:B1', [[1, '=TEST.LATE()&A1']]);
  const settled = host.settled();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { id = '' } = host.model.sheets[0] ?? {};
  host.userEdits(id, { top: 0, left: 0, bottom: 0, right: 0 }, [['7']]);
  answerLate('x');
  await settled;
  expect(await values('A1:B1')).toEqual([[7, 'x7']]);
});
