import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { onActiveSheet, openHost } from './openHost';

const NUMBERS = [
  ['Vad', 'Antal'],
  ['a', 1],
  ['b', 2],
  ['c', 3],
];

/** Numbers in A1:B4, sums of them in D1:D3, a name over B2:B4, and a note in A6. */
async function openWithNumbers(): Promise<OfficeHost> {
  const host = await openHost({ calculator: await createUniverCalculator() });
  await onActiveSheet((sheet, context) => {
    sheet.getRange('A1:B4').values = NUMBERS;
    sheet.getRange('D1:D3').formulas = [['=SUM(B2:B4)'], ['=$B$3+B4'], ['="B3"&Blad1!B3']];
    sheet.getRange('A6').values = [['anteckning']];
    sheet.getRange('A2:B2').numberFormat = [['@', '0.0']];
    context.workbook.names.add('Antal', sheet.getRange('B2:B4'));
  });
  return host;
}

async function formulasOf(...addresses: readonly string[]): Promise<unknown[]> {
  return onActiveSheet(async (sheet, context) => {
    const ranges = addresses.map((address) => sheet.getRange(address).load('formulas'));
    await context.sync();
    return ranges.map(({ formulas }) => formulas[0]?.[0]);
  });
}

test('inserted rows push what stands there and below down, and references follow', async () => {
  const host = await openWithNumbers();
  await onActiveSheet((sheet) => sheet.getRange('3:4').insert('Down'));
  expect(await formulasOf('B2', 'B3', 'B5', 'B6', 'A8', 'D1')).toEqual([
    1,
    '',
    2,
    3,
    'anteckning',
    '=SUM(B2:B6)',
  ]);
  expect(await formulasOf('D2', 'D5')).toEqual(['=$B$5+B6', '="B3"&Blad1!B5']);
  expect(host.model.names[0]?.formula).toBe('=Blad1!$B$2:$B$6');
});

test('inserted rows look as the row above them', async () => {
  await openWithNumbers();
  await onActiveSheet((sheet) => sheet.getRange('3:3').insert('Down'));
  const formats = await onActiveSheet(async (sheet, context) => {
    const range = sheet.getRange('A3:B4').load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
  expect(formats).toEqual([
    ['@', '0.0'],
    ['General', 'General'],
  ]);
});

test('rows inserted above the first of a name move it, and do not widen it', async () => {
  const host = await openWithNumbers();
  await onActiveSheet((sheet) => sheet.getRange('2:2').insert('Down'));
  expect(host.model.names[0]?.formula).toBe('=Blad1!$B$3:$B$5');
});

test('a table grows with rows that are inserted within it, and shrinks with deleted ones', async () => {
  const host = await openWithNumbers();
  await onActiveSheet((sheet) => {
    sheet.tables.add('A1:B4', true);
    sheet.getRange('4:5').insert('Down');
  });
  expect(host.model.sheets[0]?.tables[0]?.area).toMatchObject({ top: 0, bottom: 5 });
  await onActiveSheet((sheet) => sheet.getRange('2:4').delete('Up'));
  expect(host.model.sheets[0]?.tables[0]?.area).toMatchObject({ top: 0, bottom: 2 });
});

test('deleted rows take what is below up, and references to all of them are lost', async () => {
  const host = await openWithNumbers();
  await onActiveSheet((sheet) => sheet.getRange('3:3').delete('Up'));
  expect(await formulasOf('B2', 'B3', 'A5', 'D1', 'D2')).toEqual([
    1,
    3,
    'anteckning',
    '=SUM(B2:B3)',
    '=#REF!+B3',
  ]);
  expect(host.model.names[0]?.formula).toBe('=Blad1!$B$2:$B$3');
});

test('charts follow inserted and deleted rows', async () => {
  const host = await openWithNumbers();
  await onActiveSheet((sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    chart.setPosition(sheet.getRange('A8:A8'), sheet.getRange('C12:C12'));
    sheet.getRange('4:4').insert('Down');
  });
  const chart = host.model.sheets[0]?.charts[0];
  expect(chart?.series[0]?.values).toBe('=Blad1!$B$2:$B$5');
  expect(chart?.place).toMatchObject({ top: 8, bottom: 13 });
});

test('a moved range takes contents and looks with it, and what spoke of it follows', async () => {
  const host = await openWithNumbers();
  await onActiveSheet((sheet) => sheet.getRange('A1:B4').moveTo('F11'));
  expect(await formulasOf('B2', 'G12', 'D1', 'D2')).toEqual(['', 1, '=SUM(G12:G14)', '=$G$13+G14']);
  expect(host.model.names[0]?.formula).toBe('=Blad1!$G$12:$G$14');
});

test('a moved part of what a formula speaks of leaves the formula as it was', async () => {
  await openWithNumbers();
  await onActiveSheet((sheet) => sheet.getRange('B2:B3').moveTo('F11'));
  expect(await formulasOf('D1', 'D2')).toEqual(['=SUM(B2:B4)', '=$F$12+B4']);
});

test.each([
  ['parts of rows', (sheet: Excel.Worksheet) => void sheet.getRange('A2:B2').insert('Down')],
  [
    'the header of a table',
    (sheet: Excel.Worksheet) => {
      sheet.tables.add('A1:B4', true);
      sheet.getRange('1:2').delete('Up');
    },
  ],
])('this host does not shift %s, and says so', async (_, act) => {
  await openWithNumbers();
  await expect(onActiveSheet(act)).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a protected sheet keeps its rows', async () => {
  const host = await openWithNumbers();
  for (const sheet of host.model.sheets) sheet.protected = true;
  await expect(
    onActiveSheet((sheet) => sheet.getRange('3:3').insert('Down')),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('values are calculated anew from where the cells are now', async () => {
  await openWithNumbers();
  const value = await onActiveSheet(async (sheet, context) => {
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('B4').values = [[10]];
    const range = sheet.getRange('D1').load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
  expect(value).toBe(16);
});
