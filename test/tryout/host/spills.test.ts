/**
 * The library keeps a timer of its own after a custom function, which outlives this file.
 *
 * @jest-environment-options {"globalsCleanup": "off"}
 */
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import { onActiveSheet, openHost } from './openHost';
import { associateTrialFunctions, calls, LIBRARY } from './trialFunctions';

let host: OfficeHost;

async function read(address: string, property: 'values' | 'formulas'): Promise<unknown[][]> {
  return onActiveSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return range[property];
  });
}

async function write(address: string, rows: (string | number)[][]): Promise<void> {
  await onActiveSheet((sheet) => (sheet.getRange(address).formulas = rows));
}

beforeAll(async () => {
  host = await openHost();
  associateTrialFunctions();
});

beforeEach(async () => {
  calls.length = 0;
  const calculator = await createUniverCalculator();
  host = await openHost({ functions: LIBRARY, calculator });
  await write('B1', [[3]]);
  await write('B2', [['=TEST.ROWS(B1)']]);
});

const THREE = [
  [1, 10],
  [2, 20],
  [3, 30],
];

test('a result of several cells fills those below and to the right', async () => {
  expect(await read('B2:C4', 'values')).toEqual(THREE);
});

test('only the first cell has the formula, the others show their values', async () => {
  expect(await read('B2:C4', 'values')).toEqual(THREE);
  expect(await read('B2:C3', 'formulas')).toEqual([
    ['=TEST.ROWS(B1)', 10],
    [2, 20],
  ]);
});

test('belongs to the used range', async () => {
  await read('B2', 'values');
  const used = await onActiveSheet(async (sheet, context) => {
    const range = sheet.getUsedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(used).toBe('Blad1!B1:C4');
});

test('other formulas read it, native ones and those that call the add-in', async () => {
  await write('E1:E3', [['=SUM(B2:C4)'], ['=C4+1'], ['=TEST.COUNT(B:B)']]);
  expect(await read('E1:E3', 'values')).toEqual([[66], [31], [4]]);
});

test('a result that spills can take a spilled cell as its argument', async () => {
  await write('E1', [['=TEST.ROWS(B3,C4)']]);
  expect(await read('E1:F3', 'values')).toEqual([
    [1, 30],
    [2, 60],
    ['', ''],
  ]);
});

test('a smaller result leaves the rest blank, a larger one takes more', async () => {
  await read('B2', 'values');
  await write('B1', [[1]]);
  expect(await read('B2:C4', 'values')).toEqual([
    [1, 10],
    ['', ''],
    ['', ''],
  ]);
  await write('B1', [[4]]);
  expect(await read('B5:C5', 'values')).toEqual([[4, 40]]);
});

test('a formatted cell keeps its format when the value goes', async () => {
  await onActiveSheet((sheet) => (sheet.getRange('C4').format.font.bold = true));
  await read('B2', 'values');
  await write('B1', [[1]]);
  await read('B2', 'values');
  const { cells } = host.model.sheets[0] ?? {};
  expect(cells?.get(cellKey(3, 2))).toMatchObject({ value: '', style: { bold: true } });
  expect(cells?.has(cellKey(3, 1))).toBe(false);
});

test('clearing or overwriting the formula takes the spilled values away', async () => {
  await read('B2', 'values');
  await onActiveSheet((sheet) => sheet.getRange('B2').clear());
  expect(await read('B2:C4', 'values')).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
  await write('B2', [['=TEST.ROWS(B1)']]);
  await read('B2', 'values');
  await write('B2', [[5]]);
  expect(await read('B2:C3', 'values')).toEqual([
    [5, ''],
    ['', ''],
  ]);
});

describe('#SPILL! stands where there is no room', () => {
  test('because something is typed into a spilled cell, until it is cleared', async () => {
    await read('B2', 'values');
    await write('C3', [[20]]);
    expect(await read('B2:C4', 'values')).toEqual([
      ['#SPILL!', ''],
      ['', 20],
      ['', ''],
    ]);
    await onActiveSheet((sheet) => sheet.getRange('C3').clear());
    expect(await read('B2:C4', 'values')).toEqual(THREE);
  });

  test('because of a blank-looking formula', async () => {
    await write('C4', [['=""']]);
    expect(await read('B2', 'values')).toEqual([['#SPILL!']]);
  });

  test('because of a table', async () => {
    await onActiveSheet((sheet) => {
      sheet.getRange('C4').values = [['Namn']];
      sheet.tables.add('C4:C5', true);
    });
    expect(await read('B2', 'values')).toEqual([['#SPILL!']]);
  });

  test('because of merged cells', async () => {
    await onActiveSheet((sheet) => sheet.getRange('B4:C4').merge());
    expect(await read('B2', 'values')).toEqual([['#SPILL!']]);
  });

  test('because of another result: the second one gives way', async () => {
    await read('B2', 'values');
    await write('A4', [['=TEST.ROWS(2)']]);
    expect(await read('A4:B5', 'values')).toEqual([
      ['#SPILL!', 3],
      ['', ''],
    ]);
  });

  test('because of another result that comes at the same time', async () => {
    await write('A4', [['=TEST.ROWS(2)']]);
    expect([...(await read('B2', 'values')), ...(await read('A4:B5', 'values'))]).toEqual([
      [1],
      ['#SPILL!', 3],
      ['', ''],
    ]);
  });

  test('because the sheet ends', async () => {
    await write('A1048576', [['=TEST.ROWS(2)']]);
    expect(await read('A1048576', 'values')).toEqual([['#SPILL!']]);
  });

  test('and formulas that read it get the error', async () => {
    await write('C3', [[20]]);
    await write('E1', [['=B2']]);
    expect(await read('E1', 'values')).toEqual([['#SPILL!']]);
  });
});

test('deleting a spilled cell brings its value back', async () => {
  await read('B2', 'values');
  await onActiveSheet((sheet) => sheet.getRange('C3').clear(Excel.ClearApplyTo.contents));
  expect(await read('B2:C4', 'values')).toEqual(THREE);
});

test('a copied spilled cell is a value of its own', async () => {
  await read('B2', 'values');
  await onActiveSheet((sheet) => sheet.getRange('E5').copyFrom('C4'));
  await write('B1', [[1]]);
  expect(await read('E5', 'values')).toEqual([[30]]);
});

test('a copied sheet spills on its own', async () => {
  await read('B2', 'values');
  await onActiveSheet((sheet) => sheet.copy().activate());
  await write('B1', [[1]]);
  expect(await read('B2:C3', 'values')).toEqual([
    [1, 10],
    ['', ''],
  ]);
});

test('tells which cells it takes, and where it comes from', async () => {
  await read('B2', 'values');
  const found = await onActiveSheet(async (sheet, context) => {
    const cells = sheet.getRange('B2').getSpillingToRange().load('address');
    const source = sheet.getRange('C4').getSpillParent().load('address');
    const none = sheet.getRange('B1').getSpillParentOrNullObject().load('address');
    await context.sync();
    return [cells.address, source.address, none.isNullObject];
  });
  expect(found).toEqual(['Blad1!B2:C4', 'Blad1!B2', true]);
});
