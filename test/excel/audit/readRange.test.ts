import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { openAccess } from '../../support/reportPlan';
import { onActiveSheet, openHost } from '../../tryout/host/openHost';

async function sheetWith(
  rows: readonly (readonly (string | number)[])[],
  formats: Readonly<Record<string, string>> = {},
): Promise<OfficeHost> {
  const host = await openHost({ model: newWorkbook('Bok.xlsx', ['Blad1', 'Rapport 2018']) });
  await onActiveSheet((sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.values = rows.map((row) => [...row]);
    for (const [address, format] of Object.entries(formats)) {
      sheet.getRange(address).numberFormat = [[format]];
    }
  });
  return host;
}

async function read(range: { kind: 'selection' } | { kind: 'sheet'; name: string }) {
  return (await openAccess().audit()).readRange(range);
}

const blad1 = { kind: 'sheet', name: 'Blad1' } as const;

test('the sheets that are shown are listed, and which of them is active', async () => {
  const model = newWorkbook('Bok.xlsx', ['Blad1', 'Dolt', 'Rapport 2018']);
  const [, hidden] = model.sheets;
  if (hidden !== undefined) hidden.visibility = 'Hidden';
  await openHost({ model });
  expect(await (await openAccess().audit()).listSheets()).toEqual({
    names: ['Blad1', 'Rapport 2018'],
    active: 'Blad1',
  });
});

describe('a sheet', () => {
  test('is read as it is shown', async () => {
    await sheetWith(
      [
        ['Andel', 'Månader', 'Dag'],
        [0.56, 15.578, 43160],
      ],
      { A2: '0 %', B2: '0.0', C2: 'yyyy-mm-dd' },
    );
    expect(await read(blad1)).toEqual({
      name: 'Blad1',
      grid: {
        sheet: 'Blad1',
        top: 0,
        left: 0,
        rows: [
          ['Andel', 'Månader', 'Dag'],
          ['56 %', '15,6', '2018-03-01'],
        ],
      },
    });
  });

  test('gives its figures with their own places where it begins further down', async () => {
    await openHost();
    await onActiveSheet((sheet) => {
      sheet.getRange('C4').values = [[29]];
    });
    expect((await read(blad1)).grid).toEqual({ sheet: 'Blad1', top: 3, left: 2, rows: [[29]] });
  });

  test('without anything in it gives no cells', async () => {
    await openHost();
    expect(await read(blad1)).toEqual({ grid: null, name: 'Blad1' });
  });

  test('that is gone says so', async () => {
    await openHost();
    await expect(read({ kind: 'sheet', name: 'Borta' })).rejects.toMatchObject({
      code: 'cellGone',
    });
  });

  test('with names in it gives none of them, and all that stands beside them', async () => {
    const people = Array.from({ length: 60 }, (_, i) => [`Person ${i}`, i, 'Kvinna', '2018-01-01']);
    await sheetWith([['Namn', 'Nr', 'Kön', 'Startdatum'], ...people]);
    const { grid } = await read(blad1);
    expect(grid?.rows).toHaveLength(61);
    expect(JSON.stringify(grid)).not.toContain('Person');
    expect(grid?.rows[0]?.[0]).toBe('Namn');
    expect(grid?.rows[60]?.[1]).toBe(59);
  });

  test('that is large is read in several round trips, and beyond the limit not at all', async () => {
    const host = await sheetWith(Array.from({ length: 7000 }, (_, i) => [i, 1, 1, 1, 1]));
    host.requests.clear();
    expect((await read(blad1)).grid?.rows[6999]?.[0]).toBe(6999);
    expect(host.requests.count).toBe(4);
    await onActiveSheet((sheet) => {
      sheet.getRange('A400000').values = [[1]];
    });
    await expect(read(blad1)).rejects.toMatchObject({ code: 'tooMuchData' });
  });
});

describe('the selected cells', () => {
  test('are read, and no others', async () => {
    const host = await sheetWith([
      ['Kön', 'Antal', 'Annat'],
      ['Kvinnor', 18, 7],
      ['Män', 10, 8],
    ]);
    host.userSelects('Blad1', { top: 0, left: 0, bottom: 2, right: 1 });
    expect(await read({ kind: 'selection' })).toMatchObject({
      name: 'Blad1!A1:B3',
      grid: {
        rows: [
          ['Kön', 'Antal'],
          ['Kvinnor', 18],
          ['Män', 10],
        ],
      },
    });
  });

  test('of whole columns are read as far as something stands in them', async () => {
    const host = await sheetWith([
      ['Kön', 'Antal'],
      ['Kvinnor', 18],
    ]);
    host.userSelects('Blad1', { top: 0, left: 0, bottom: 1_048_575, right: 1 });
    expect((await read({ kind: 'selection' })).name).toBe('Blad1!A1:B2');
  });

  test('in several areas are read in their places, and nothing between them', async () => {
    const host = await sheetWith([
      ['Kön', 'Antal', 'Annat'],
      ['Kvinnor', 18, 7],
      ['', '', ''],
      ['Hemligt', 'Hemligt', 'Hemligt'],
      ['', '', ''],
      ['Remittent', 'Antal', ''],
      ['AF', 12, ''],
    ]);
    host.userSelects(
      'Blad1',
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 5, left: 0, bottom: 6, right: 1_000 },
    );
    expect(await read({ kind: 'selection' })).toEqual({
      name: 'Blad1!A1:B2, A6:C7',
      grid: {
        sheet: 'Blad1',
        top: 0,
        left: 0,
        rows: [
          ['Kön', 'Antal', ''],
          ['Kvinnor', 18, ''],
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
          ['Remittent', 'Antal', ''],
          ['AF', 12, ''],
        ],
      },
    });
  });

  test('that are blank between others give no cells', async () => {
    const host = await sheetWith([['Kön', '', 'Antal']]);
    host.userSelects('Blad1', { top: 0, left: 1, bottom: 0, right: 1 });
    expect(await read({ kind: 'selection' })).toMatchObject({ grid: null });
  });

  test('under a header for names are left unread', async () => {
    const host = await sheetWith([
      ['Namn', 'Kön', 'Startdatum'],
      ['Anna', 'Kvinna', '2018-01-01'],
      ['Bo', 'Man', '2018-02-01'],
    ]);
    host.userSelects('Blad1', { top: 1, left: 0, bottom: 2, right: 1 });
    expect((await read({ kind: 'selection' })).grid?.rows).toEqual([
      ['', 'Kvinna'],
      ['', 'Man'],
    ]);
  });

  test('without anything in them give no cells', async () => {
    const host = await sheetWith([['Kön']]);
    host.userSelects('Blad1', { top: 5, left: 5, bottom: 6, right: 6 });
    expect(await read({ kind: 'selection' })).toMatchObject({ grid: null });
  });
});
