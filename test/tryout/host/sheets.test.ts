import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { onActiveSheet, openHost } from './openHost';

async function names(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe('sheets', () => {
  test('are added last, under a name of their own where none is given', async () => {
    await openHost({ locale: 'sv-SE' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add('Resultat');
      await context.sync();
    });
    expect(await names()).toEqual(['Blad1', 'Blad2', 'Resultat']);
  });

  test('are found by name in any capitals, and still after they are renamed', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('BLAD1').load('id');
      await context.sync();
      sheet.name = 'Deltagare';
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Deltagare');
    });
  });

  test('that are renamed are renamed in formulas and names too', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ['Källa', 'Mål']) });
    await Excel.run(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      const cell = worksheets.getItem('Mål').getRange('A1');
      cell.formulas = [['=Källa!A1+SUM(Källa!B:B)&"Källa!"&MinKälla']];
      const name = defined.add('Från', worksheets.getItem('Källa').getRange('B2'));
      worksheets.getItem('Källa').name = 'Källa 2018';
      cell.load('formulas');
      name.load('formula');
      await context.sync();
      expect(cell.formulas[0]?.[0]).toContain("='Källa 2018'!A1+SUM('Källa 2018'!B:B)");
      expect(cell.formulas[0]?.[0]).toContain('&"Källa!"&MinKälla');
      expect(name.formula).toBe("='Källa 2018'!$B$2");
    });
  });

  test('that are deleted leave #REF! behind, and another sheet active', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ['Källa', 'Mål']) });
    await Excel.run(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      const cell = worksheets.getItem('Mål').getRange('A1');
      cell.formulas = [['=SUM(Källa!A1:B2)']];
      defined.add('Från', worksheets.getItem('Källa').getRange('B2'));
      worksheets.getItem('Källa').delete();
      const active = worksheets.getActiveWorksheet().load('name');
      const gone = defined.getItem('Från').getRangeOrNullObject();
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(#REF!)']]);
      expect(active.name).toBe('Mål');
      expect(gone.isNullObject).toBe(true);
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.names.getItem('Från').getRange().load('address');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  test('can be moved, hidden, counted and walked through', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ['A', 'B', 'C']) });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('C').position = 0;
      worksheets.getItem('A').visibility = 'Hidden';
      const visible = worksheets.getCount(true);
      const all = worksheets.getCount();
      const last = worksheets.getLast().load('name');
      const first = worksheets.getFirst().load('name,position');
      const next = worksheets.getItem('C').getNextOrNullObject(true).load('name');
      const before = worksheets.getItem('C').getPreviousOrNullObject();
      await context.sync();
      expect([visible.value, all.value]).toEqual([2, 3]);
      expect([first.name, first.position, next.name, last.name]).toEqual(['C', 0, 'B', 'B']);
      expect(before.isNullObject).toBe(true);
    });
  });

  test('keep gridlines, tab colour and frozen rows', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      sheet.showGridlines = false;
      sheet.tabColor = '#0f6cbd';
      sheet.freezePanes.freezeRows(2);
    });
    expect(host.model.sheets[0]).toMatchObject({
      showGridlines: false,
      tabColor: '#0F6CBD',
      frozenRows: 2,
    });
    await onActiveSheet((sheet) => sheet.freezePanes.unfreeze());
    expect(host.model.sheets[0]?.frozenRows).toBe(0);
  });

  test('say how many rows are frozen', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.freezePanes.freezeRows(3);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toBe('Blad1!1:3');
    });
  });

  test('can be unprotected again', async () => {
    await openHost();
    await onActiveSheet((sheet) => sheet.protection.protect());
    await onActiveSheet(async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.protection.load('protected');
      sheet.getRange('A1').values = [['ja']];
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });

  test('can be copied beside another', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ['A', 'B']) });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('B').copy('After', worksheets.getItem('A'));
      worksheets.getItem('B').copy('Before', worksheets.getItem('A'));
      await context.sync();
    });
    expect(await names()).toEqual(['B (3)', 'A', 'B (2)', 'B']);
  });

  test('can be copied, with tables under names of their own', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      sheet.getRange('A1:A2').values = [['Namn'], ['a']];
      sheet.tables.add('A1:A2', true).name = 'Personer';
      sheet.copy('Beginning');
    });
    expect(await names()).toEqual(['Blad1 (2)', 'Blad1']);
    expect(host.model.sheets[0]?.tables[0]?.name).toBe('Personer_1');
    expect(host.model.sheets[0]?.cells.size).toBe(2);
  });

  test('of a protected workbook can be neither deleted, renamed, moved, hidden nor copied', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ['A', 'B']) });
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.delete(),
      (sheet) => (sheet.name = 'C'),
      (sheet) => (sheet.position = 1),
      (sheet) => (sheet.visibility = 'Hidden'),
      (sheet) => sheet.copy(),
    ];
    for (const attempt of attempts) {
      await expect(onActiveSheet(attempt)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
    await onActiveSheet((sheet, context) => {
      context.workbook.protection.unprotect();
      sheet.name = 'C';
    });
    expect(await names()).toEqual(['C', 'B']);
  });

  test('the last visible sheet cannot be hidden either', async () => {
    await openHost();
    await expect(
      onActiveSheet((sheet) => void (sheet.visibility = 'Hidden')),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test.each(['[2018]', '2018:1', 'vem?', 'alla*', 'a/b', 'a\\b'])(
    'no sheet is called %s',
    async (name) => {
      await openHost();
      await expect(onActiveSheet((sheet) => void (sheet.name = name))).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );

  test('a name of 31 characters, or with an apostrophe inside, is fine', async () => {
    await openHost();
    await onActiveSheet((sheet) => (sheet.name = 'x'.repeat(31)));
    await onActiveSheet((sheet) => (sheet.name = "Anna's"));
    expect(await names()).toEqual(["Anna's"]);
  });
});
