import { onActiveSheet, openHost } from './openHost';

describe('defined names', () => {
  test('stand for ranges, formulas and constants', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('Från', sheet.getRange('B2'), 'periodens första dag');
      names.add('Dubbelt', '=Blad1!$B$2*2');
      names.add('Tröskel', '=5');
      names.add('Ort', 'Sala');
      names.load();
      const range = names.getItem('FRÅN').getRange().load('address');
      await context.sync();
      const seen = names.items.map(({ name, type, value, formula, scope }) => [
        name,
        type,
        value,
        formula,
        scope,
      ]);
      expect(seen).toEqual([
        ['Från', 'Range', 'Blad1!$B$2', '=Blad1!$B$2', 'Workbook'],
        ['Dubbelt', 'String', 'Blad1!$B$2*2', '=Blad1!$B$2*2', 'Workbook'],
        ['Tröskel', 'Integer', 5, '=5', 'Workbook'],
        ['Ort', 'String', 'Sala', '="Sala"', 'Workbook'],
      ]);
      expect(names.items[0]?.comment).toBe('periodens första dag');
      expect(range.address).toBe('Blad1!B2');
    });
  });

  test('lead a sheet to their cells', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      context.workbook.names.add('Från', sheet.getRange('B2'));
      const range = sheet.getRange('Från').load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!B2');
    });
  });

  test('of a sheet live beside those of the workbook, and go with the sheet', async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ny');
      context.workbook.names.add('Från', sheet.getRange('A1'));
      const own = sheet.names.add('Från', sheet.getRange('A2')).load('scope');
      const owner = own.worksheetOrNullObject.load('name');
      const count = sheet.names.getCount();
      await context.sync();
      expect([own.scope, owner.name, count.value]).toEqual(['Worksheet', 'Ny', 1]);
      sheet.delete();
      await context.sync();
    });
    expect(host.model.names.map(({ sheetId }) => sheetId)).toEqual([undefined]);
  });

  test('can be changed, hidden and deleted', async () => {
    const host = await openHost();
    await onActiveSheet((sheet, context) => {
      const name = context.workbook.names.add('Från', sheet.getRange('B2'));
      name.formula = '=Blad1!$C$3';
      name.visible = false;
      name.comment = 'ny';
    });
    expect(host.model.names).toEqual([
      { name: 'Från', formula: '=Blad1!$C$3', visible: false, comment: 'ny' },
    ]);
    await onActiveSheet((_sheet, context) => context.workbook.names.getItem('från').delete());
    expect(host.model.names).toEqual([]);
  });

  test('cannot be added in the user’s language', async () => {
    await openHost();
    await expect(
      onActiveSheet(
        (_sheet, { workbook }) => void workbook.names.addFormulaLocal('X', '=SUMMA(1;2)'),
      ),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test.each(['R2C3', 'c', 'XFD1048576', 'två ord', '9liv'])('are not called %s', async (name) => {
    await openHost();
    await expect(
      onActiveSheet((_sheet, { workbook }) => void workbook.names.add(name, '=1')),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('may look like cells beyond the grid', async () => {
    await openHost();
    await onActiveSheet((_sheet, { workbook }) => void workbook.names.add('XFE1', '=1'));
  });
});

describe('settings saved in the workbook', () => {
  test('keep whatever JSON can say, and are replaced by adding again', async () => {
    const host = await openHost();
    const value = { blocks: ['a'], period: { from: 43101, to: 43465 }, ok: true, none: null };
    await onActiveSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('val', 'först');
      settings.add('val', value);
      const read = settings.getItem('val').load('key,value');
      const none = settings.getItemOrNullObject('VAL');
      settings.load('items/key');
      await context.sync();
      expect([read.key, read.value]).toEqual(['val', value]);
      expect(settings.items.map(({ key }) => key)).toEqual(['val']);
      expect(none.isNullObject).toBe(true);
    });
    expect(host.model.settings.get('val')).toEqual(value);
  });

  test('can be changed and counted', async () => {
    const host = await openHost();
    await onActiveSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('val', 1).value = 2;
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(host.model.settings.get('val')).toBe(2);
  });

  test('can be deleted', async () => {
    const host = await openHost();
    await onActiveSheet((_sheet, context) => {
      context.workbook.settings.add('val', 1);
      context.workbook.settings.getItem('val').delete();
    });
    expect(host.model.settings.size).toBe(0);
  });
});
