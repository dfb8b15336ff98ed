import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { onActiveSheet, openHost } from './openHost';

async function delivered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('events', () => {
  test('tell of changes by the add-in and by the user, with sheet and address', async () => {
    const host = await openHost();
    const heard: unknown[] = [];
    await onActiveSheet((sheet) => {
      sheet.onChanged.add(
        async ({ address, changeType }) => void heard.push([address, changeType]),
      );
    });
    await onActiveSheet((sheet) => (sheet.getRange('B2:C2').values = [[1, 2]]));
    host.userEdits('Blad1', { top: 4, left: 0, bottom: 4, right: 0 }, [['5']]);
    await delivered();
    expect(heard).toEqual([
      ['B2:C2', 'RangeEdited'],
      ['A5', 'RangeEdited'],
    ]);
  });

  test('reach the collection of sheets too', async () => {
    const host = await openHost({ model: newWorkbook('Bok.xlsx', ['Blad1', 'Blad2']) });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ worksheetId }) => void heard.push(`ändrat ${worksheetId}`));
      worksheets.onAdded.add(async () => void heard.push('tillagt'));
      worksheets.onDeleted.add(async () => void heard.push('borttaget'));
      await context.sync();
      worksheets.add('Ny');
      worksheets.getItem('Ny').delete();
      await context.sync();
    });
    host.userEdits('Blad2', { top: 0, left: 0, bottom: 0, right: 0 }, [['x']]);
    await delivered();
    expect(heard).toEqual(['tillagt', 'borttaget', 'ändrat sheet-2']);
  });

  test('tell of selections, and stop when the listener is removed', async () => {
    const host = await openHost();
    const heard: string[] = [];
    const { workbook, sheet } = await onActiveSheet((active, context) => ({
      workbook: context.workbook.onSelectionChanged.add(async () => void heard.push('bok')),
      sheet: active.onSelectionChanged.add(async ({ address }) => void heard.push(address)),
    }));
    host.userSelects('Blad1', { top: 1, left: 1, bottom: 2, right: 2 });
    await delivered();
    expect(heard.sort()).toEqual(['B2:C3', 'bok']);
    await Excel.run(sheet.context, async (context) => {
      workbook.remove();
      sheet.remove();
      await context.sync();
    });
    host.userSelects('Blad1', { top: 0, left: 0, bottom: 0, right: 0 });
    await delivered();
    expect(heard).toHaveLength(2);
  });

  test('of kinds that the host does not send cannot be asked for', async () => {
    await openHost();
    const run = onActiveSheet((sheet) => void sheet.onSingleClicked.add(async () => undefined));
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    const ofTable = onActiveSheet((sheet) => {
      sheet.tables.add('A1:B2', true).onChanged.add(async () => undefined);
    });
    await expect(ofTable).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('tell the page of every request that changed the workbook, and of no other', async () => {
    const host = await openHost();
    let changes = 0;
    const stop = host.onModelChanged(() => (changes += 1));
    await onActiveSheet((sheet) => (sheet.getRange('A1').values = [[1]]));
    await onActiveSheet((sheet) => void sheet.load('name'));
    host.userEdits('Blad1', { top: 0, left: 0, bottom: 0, right: 0 }, [['2']]);
    expect(changes).toBe(2);
    stop();
    await onActiveSheet((sheet) => (sheet.getRange('A1').values = [[3]]));
    expect(changes).toBe(2);
  });
});

describe('what the user does', () => {
  test('is read in the user’s language', async () => {
    const host = await openHost({ locale: 'sv-SE' });
    host.userEdits('Blad1', { top: 0, left: 0, bottom: 0, right: 2 }, [
      ['2,5', 'SANT', '2018-03-02'],
    ]);
    await onActiveSheet(async (sheet, context) => {
      const row = sheet.getRange('A1:C1').load('values,text');
      await context.sync();
      expect(row.values).toEqual([[2.5, true, 43161]]);
      expect(row.text).toEqual([['2,5', 'SANT', '2018-03-02']]);
    });
  });

  test('is refused on a protected sheet', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => sheet.protection.protect());
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(() => host.userEdits('Blad1', area, [['x']])).toThrow(/protected/);
  });

  test('selects several areas, each of which can be got', async () => {
    const host = await openHost();
    const [first, second] = [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 4, left: 0, bottom: 5, right: 1 },
    ];
    host.userSelects('Blad1', first, second);
    await onActiveSheet(async (_sheet, context) => {
      const { areas } = context.workbook.getSelectedRanges();
      areas.load('items/address');
      await context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(['Blad1!A1:B2', 'Blad1!A5:B6']);
    });
    host.userSelects('Blad1', first);
    await onActiveSheet(async (_sheet, context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Blad1!A1:B2');
    });
  });

  test('moves the selection, and the active sheet with it', async () => {
    const host = await openHost({ model: newWorkbook('Bok.xlsx', ['Blad1', 'Blad2']) });
    host.userSelects('Blad2', { top: 4, left: 1, bottom: 6, right: 2 });
    await onActiveSheet(async (sheet, context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      sheet.load('name');
      await context.sync();
      expect([sheet.name, selected.address, cell.address]).toEqual([
        'Blad2',
        'Blad2!B5:C7',
        'Blad2!B5',
      ]);
    });
  });
});
