import { onActiveSheet, openHost } from './openHost';

const PEOPLE = [
  ['Namn', 'Ålder'],
  ['a', 30],
  ['b', 40],
];

async function withTable<T>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return onActiveSheet(async (sheet, context) => {
    sheet.getRange('B2:C4').values = PEOPLE;
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'Personer';
    return work(table, sheet, context);
  });
}

describe('tables', () => {
  test('have a header, a body, columns and rows', async () => {
    await openHost();
    await withTable(async (table, _sheet, context) => {
      const whole = table.getRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      const column = table.columns.getItem('ÅLDER').load('index,values');
      const ages = column.getDataBodyRange().load('values');
      const none = table.columns.getItemOrNullObject('Kön');
      table.rows.load('count');
      const row = table.rows.getItemAt(1).load('values');
      await context.sync();
      expect(whole.address).toBe('Blad1!B2:C4');
      expect(header.values).toEqual([['Namn', 'Ålder']]);
      expect(body.address).toBe('Blad1!B3:C4');
      expect([column.index, column.values]).toEqual([1, [['Ålder'], [30], [40]]]);
      expect(ages.values).toEqual([[30], [40]]);
      expect([none.isNullObject, table.rows.count, row.values]).toEqual([true, 2, [['b', 40]]]);
    });
  });

  test('are found in the workbook and on their sheet, by name or id', async () => {
    await openHost();
    await withTable(async (table, sheet, context) => {
      table.load('id');
      await context.sync();
      const byId = context.workbook.tables.getItem(table.id).load('name');
      const onSheet = sheet.tables.getItem('personer').load('name');
      const owner = byId.worksheet.load('name');
      context.workbook.tables.load('items/name,count');
      const none = context.workbook.tables.getItemOrNullObject('Saknas');
      await context.sync();
      expect([byId.name, onSheet.name, owner.name]).toEqual(['Personer', 'Personer', 'Blad1']);
      expect(context.workbook.tables.items.map(({ name }) => name)).toEqual(['Personer']);
      expect(context.workbook.tables.count).toBe(1);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('make texts of their headers: none empty, none twice', async () => {
    await openHost({ locale: 'sv-SE' });
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:D1').values = [['Kön', '', 'kön', 2018]];
      sheet.tables.add('A1:D2', true);
      const header = sheet.getRange('A1:D1').load('values');
      await context.sync();
      expect(header.values).toEqual([['Kön', 'Kolumn2', 'kön2', '2018']]);
    });
  });

  test('without headers get them, one row above the data', async () => {
    await openHost({ locale: 'en-US' });
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['a', 30]];
      const table = sheet.tables.add('A1:B1', false).load('name');
      const cells = table.getRange().load('values,address');
      await context.sync();
      expect(table.name).toBe('Table1');
      expect(cells.address).toBe('Blad1!A1:B2');
      expect(cells.values).toEqual([
        ['Column1', 'Column2'],
        ['a', 30],
      ]);
    });
  });

  test('of a header alone get an empty row', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['Namn', 'Ålder']];
      const body = sheet.tables.add('A1:B1', true).getDataBodyRange().load('address');
      await context.sync();
      expect(body.address).toBe('Blad1!A2:B2');
    });
  });

  test('keep their looks', async () => {
    await openHost();
    await withTable(async (table, _sheet, context) => {
      table.set({
        style: 'TableStyleLight1',
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: false,
        highlightFirstColumn: true,
        showTotals: true,
      });
      const totals = table.getTotalRowRange().load('address');
      table.load();
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: 'TableStyleLight1',
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: false,
        highlightFirstColumn: true,
        showTotals: true,
      });
      expect(totals.address).toBe('Blad1!B5:C5');
    });
  });

  test('that are renamed are renamed in formulas', async () => {
    await openHost();
    await withTable(async (table, sheet, context) => {
      const cell = sheet.getRange('E1');
      cell.formulas = [['=SUM(Personer[Ålder])']];
      table.name = 'Folk';
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(Folk[Ålder])']]);
    });
  });

  test('that are deleted, or whose sheet is, leave #REF! behind in formulas', async () => {
    await openHost();
    await withTable(async (table, sheet, context) => {
      const other = context.workbook.worksheets.add('Andra');
      other.getRange('A1:A2').values = [['Kön'], ['Man']];
      other.tables.add('A1:A2', true).name = 'Folk';
      const cells = sheet.getRange('E1:E2');
      cells.formulas = [['=SUM(Personer[Ålder])'], ['=COUNTA(Folk[[#All],[Kön]],"Folk[Kön]")']];
      table.delete();
      other.delete();
      cells.load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([['=SUM(#REF!)'], ['=COUNTA(#REF!,"Folk[Kön]")']]);
    });
  });

  test('keep their headers texts, named and different, whatever is written over them', async () => {
    await openHost({ locale: 'sv-SE' });
    await withTable(async (table, _sheet, context) => {
      const header = table.getHeaderRowRange();
      header.values = [[2018, '2018']];
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['2018', '20182']]);
      header.clear('Contents');
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['Kolumn1', 'Kolumn2']]);
    });
  });

  test('take in what the user types right below them, and nothing else', async () => {
    const host = await openHost();
    await withTable(() => undefined);
    host.userEdits('Blad1', { top: 4, left: 1, bottom: 5, right: 2 }, [
      ['c', '50'],
      ['d', '60'],
    ]);
    expect(host.model.sheets[0]?.tables[0]?.area.bottom).toBe(5);
    host.userEdits('Blad1', { top: 7, left: 1, bottom: 7, right: 1 }, [['långt under']]);
    host.userEdits('Blad1', { top: 6, left: 5, bottom: 6, right: 5 }, [['bredvid']]);
    host.userEdits('Blad1', { top: 6, left: 1, bottom: 6, right: 1 }, [['']]);
    expect(host.model.sheets[0]?.tables[0]?.area.bottom).toBe(5);
  });

  test('grow by resizing where the newer requirement set is there', async () => {
    await openHost({ promised: { ExcelApi: '1.13' } });
    await withTable(async (table, _sheet, context) => {
      table.resize('B2:D6');
      const whole = table.getRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(whole.address).toBe('Blad1!B2:D6');
      expect(header.values).toEqual([['Namn', 'Ålder', 'Kolumn3']]);
    });
  });

  test('lead to their cells by name, column by column and row by row', async () => {
    await openHost();
    await withTable(async (table, sheet, context) => {
      const column = table.columns.getItemAt(1).load('name');
      table.showTotals = true;
      const ranges = [
        sheet.getRange('Personer'),
        column.getRange(),
        column.getHeaderRowRange(),
        column.getTotalRowRange(),
        table.rows.getItemAt(0).getRange(),
      ].map((range) => range.load('address'));
      const count = table.columns.getCount();
      const rows = table.rows.getCount();
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        'Blad1!B3:C4',
        'Blad1!C2:C5',
        'Blad1!C2',
        'Blad1!C5',
        'Blad1!B3:C3',
      ]);
      expect([column.name, count.value, rows.value]).toEqual(['Ålder', 2, 2]);
    });
  });

  test('have columns that can be renamed, but not alike', async () => {
    await openHost();
    await withTable(async (table, _sheet, context) => {
      table.columns.getItem('Namn').name = 'Nummer';
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Nummer', 'Ålder']]);
    });
    const run = onActiveSheet((sheet) => {
      sheet.tables.getItem('Personer').columns.getItem('Nummer').name = 'ålder';
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('lose their totals row with what stood in it', async () => {
    const host = await openHost();
    await withTable((table) => {
      table.showTotals = true;
      table.getTotalRowRange().values = [['Summa', 70]];
      table.showTotals = false;
    });
    expect(host.model.sheets[0]).toMatchObject({ cells: { size: 6 } });
    expect(host.model.sheets[0]?.tables[0]?.area.bottom).toBe(3);
  });

  test('take new rows at the end', async () => {
    await openHost();
    await withTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [
        ['c', 50],
        ['d', 60],
      ]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values.slice(2)).toEqual([
        ['c', 50],
        ['d', 60],
      ]);
    });
  });

  test('leave their cells when they are turned into a range, and take them when deleted', async () => {
    const host = await openHost();
    await withTable((table) => table.convertToRange());
    expect(host.model.sheets[0]).toMatchObject({ tables: [], cells: { size: 6 } });
    await onActiveSheet((sheet) => sheet.tables.add('B2:C4', true).delete());
    expect(host.model.sheets[0]).toMatchObject({ tables: [], cells: { size: 0 } });
  });

  test('cannot stand on merged cells', async () => {
    await openHost();
    const run = onActiveSheet((sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.tables.add('A1:B3', true);
    });
    await expect(run).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });

  test.each(['', 'A1', 'R1C1', 'r', '1a', 'a-b', 'x'.repeat(256)])(
    'are not called "%s"',
    async (name) => {
      await openHost();
      await expect(withTable((table) => void (table.name = name))).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );

  test('do not share a name with a defined name', async () => {
    await openHost();
    const run = withTable((table, sheet, context) => {
      context.workbook.names.add('Folk', sheet.getRange('A1'));
      table.name = 'Folk';
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('are known to formulas: a column that is not there is refused', async () => {
    await openHost();
    await withTable((_table, sheet) => {
      sheet.getRange('E1').formulas = [['=COUNTA(Personer[[#Headers],[Namn]:[Ålder]])']];
      sheet.getRange('D3').formulas = [['=Personer[@Ålder]']];
    });
    await expect(
      onActiveSheet((sheet) => (sheet.getRange('E2').formulas = [['=SUM(Personer[Kön])']])),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
