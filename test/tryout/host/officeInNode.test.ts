import { onActiveSheet, openHost } from './openHost';

describe('the real office.js against the host, in Node', () => {
  test('believes to be in Excel on a PC', async () => {
    await openHost();
    await expect(Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'PC' });
  });

  test('supports exactly the promised requirement sets', async () => {
    await openHost();
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  test('talks to the latest host that was started', async () => {
    const first = await openHost();
    const second = await openHost();
    await onActiveSheet((sheet) => (sheet.getRange('A1').values = [['till den andra']]));
    expect(first.requests.count).toBe(0);
    expect(first.model.sheets[0]?.cells.size).toBe(0);
    expect(second.model.sheets[0]?.cells.size).toBe(1);
  });

  test('writes, loads and holds on to objects between round trips', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ny');
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['Namn', 'Antal'],
        ['a', 1],
        ['b', 2.5],
      ];
      range.format.font.bold = true;
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Personer';
      range.load({ address: true, values: true, format: { font: { bold: true } } });
      const sheets = context.workbook.worksheets.load('items/name');
      table.columns.load('items/name');
      await context.sync();

      expect(range.address).toBe('Ny!A1:B3');
      expect(range.format.font.bold).toBe(true);
      expect(sheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Ny']);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Namn', 'Antal']);

      const body = table.getDataBodyRange().load('values,text,rowIndex');
      range.load('columnCount');
      await context.sync();

      expect(body.values).toEqual([
        ['a', 1],
        ['b', 2.5],
      ]);
      expect(body.text[1]).toEqual(['b', '2,5']);
      expect(body.rowIndex).toBe(1);
      expect(range.columnCount).toBe(2);
    });
  });

  test('loads every plain property where nothing is selected', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load();
      const cell = sheet.getRange('B2').load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'Blad1', position: 0, visibility: 'Visible' });
      expect(cell.toJSON()).toMatchObject({ values: [['']], valueTypes: [['Empty']] });
    });
  });

  test('answers a null object for what does not exist, and for all that hangs on it', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Finns inte');
      const table = sheet.tables.getItemOrNullObject('Inte heller');
      table.load('name');
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject]).toEqual([true, true]);
    });
  });

  test('answers a null object for the range of a name that does not exist', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const range = names.getItemOrNullObject('Finns_inte').getRangeOrNullObject();
      range.load('address,worksheet/id');
      await context.sync();
      expect(range.isNullObject).toBe(true);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  test('names where an error arose', async () => {
    await openHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Finns inte').load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'worksheets.getItem' },
    });
  });

  test('keeps what was done before the action that failed', async () => {
    const host = await openHost();
    const run = onActiveSheet((sheet) => {
      sheet.getRange('A1').values = [['kvar']];
      sheet.getRange('A2:B2').values = [['för smal']];
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(host.model.sheets[0]?.cells.size).toBe(1);
  });

  test('forgets the ranges of a finished batch', async () => {
    await openHost();
    for (let i = 0; i < 3; i++) {
      await onActiveSheet(async (sheet, context) => {
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        range.values = [[i]];
        await context.sync();
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[i]]);
      });
    }
  });
});

describe('counting round trips', () => {
  test('logs every request of the add-in with its size, and none of the library itself', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => void sheet.load('name'));
    expect(host.requests.count).toBe(1);
    const [entry] = host.requests.entries;
    expect(entry).toMatchObject({ error: null });
    expect(entry?.requestBytes).toBeGreaterThan(100);
    expect(entry?.responseBytes).toBeGreaterThan(50);
    host.requests.clear();
    expect(host.requests.count).toBe(0);
  });
});
