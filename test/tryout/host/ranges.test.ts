import { cellKey } from '../../../src/tryout/model/workbookModel';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { onActiveSheet, openHost } from './openHost';

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onActiveSheet(async (sheet, context) => {
    const range = find(sheet).load('address');
    await context.sync();
    return range.address;
  });
}

describe('ranges that lead to ranges', () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getRange', (s) => s.getRange('b2:a1'), 'Blad1!A1:B2'],
    ['getRange of the whole sheet', (s) => s.getRange(), 'Blad1!1:1048576'],
    ['getRange of columns', (s) => s.getRange('$B:$C'), 'Blad1!B:C'],
    ['getRange of rows', (s) => s.getRange('2:4'), 'Blad1!2:4'],
    ['getRange with its sheet', (s) => s.getRange('Blad1!C3'), 'Blad1!C3'],
    ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 2, 3, 4), 'Blad1!C2:F4'],
    ['sheet.getCell', (s) => s.getCell(4, 26), 'Blad1!AA5'],
    ['getCell, outside the range too', (s) => s.getRange('B2:C3').getCell(2, 0), 'Blad1!B4'],
    ['getRow', (s) => s.getRange('B2:C3').getRow(1), 'Blad1!B3:C3'],
    ['getColumn', (s) => s.getRange('B2:C3').getColumn(0), 'Blad1!B2:B3'],
    ['getLastRow', (s) => s.getRange('B2:C3').getLastRow(), 'Blad1!B3:C3'],
    ['getLastColumn', (s) => s.getRange('B2:C3').getLastColumn(), 'Blad1!C2:C3'],
    ['getLastCell', (s) => s.getRange('B2:C3').getLastCell(), 'Blad1!C3'],
    ['getEntireRow', (s) => s.getRange('B2:C3').getEntireRow(), 'Blad1!2:3'],
    ['getEntireColumn', (s) => s.getRange('B2:C3').getEntireColumn(), 'Blad1!B:C'],
    ['getRowsAbove', (s) => s.getRange('B4:C5').getRowsAbove(2), 'Blad1!B2:C3'],
    ['getRowsBelow', (s) => s.getRange('B2:C3').getRowsBelow(), 'Blad1!B4:C4'],
    ['getColumnsBefore', (s) => s.getRange('B2:C3').getColumnsBefore(), 'Blad1!A2:A3'],
    ['getColumnsAfter', (s) => s.getRange('B2:C3').getColumnsAfter(2), 'Blad1!D2:E3'],
    ['getOffsetRange', (s) => s.getRange('B2:C3').getOffsetRange(1, -1), 'Blad1!A3:B4'],
    ['getResizedRange', (s) => s.getRange('B2').getResizedRange(2, 1), 'Blad1!B2:C4'],
    [
      'getAbsoluteResizedRange',
      (s) => s.getRange('B2:Z99').getAbsoluteResizedRange(1, 2),
      'Blad1!B2:C2',
    ],
    ['getIntersection', (s) => s.getRange('A1:C3').getIntersection('B2:D9'), 'Blad1!B2:C3'],
    [
      'getBoundingRect',
      (s) => s.getRange('B2').getBoundingRect(s.getRange('D1:D3')),
      'Blad1!B1:D3',
    ],
  ])('%s', async (_name, find, address) => {
    await openHost();
    expect(await addressOf(find)).toBe(address);
  });

  test('quote the name of a sheet that is no plain word', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ["Anna's blad 1"]) });
    expect(await addressOf((sheet) => sheet.getRange('A1'))).toBe("'Anna''s blad 1'!A1");
  });

  test('give the used range: formatted cells count unless values are asked for', async () => {
    await openHost();
    await onActiveSheet((sheet) => {
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('C5').formulas = [['=""']];
      sheet.getRange('E9').format.fill.color = 'yellow';
    });
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe('Blad1!B2:E9');
    expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe('Blad1!B2:C5');
    expect(await addressOf((sheet) => sheet.getRange('C:C').getUsedRange())).toBe('Blad1!C5');
  });

  test('answer for an unused sheet with A1, or with a null object', async () => {
    await openHost();
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe('Blad1!A1');
    await onActiveSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const shared = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect([used.isNullObject, shared.isNullObject]).toEqual([true, true]);
    });
  });

  test('of entire columns have an address but neither values nor a safe count', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const column = sheet.getRange('A:B').load('values,cellCount,rowCount,isEntireColumn');
      const all = sheet.getRange().load('cellCount');
      await context.sync();
      expect(column.toJSON()).toMatchObject({
        values: null,
        cellCount: 2097152,
        rowCount: 1048576,
        isEntireColumn: true,
      });
      expect(all.cellCount).toBe(-1);
    });
  });
});

describe('what cells hold', () => {
  test('a single value fills the range, null leaves a cell alone', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = JSON.parse('"x"');
      range.values = [
        [1, null],
        [null, 2],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'x'],
        ['x', 2],
      ]);
    });
  });

  test('more values than the library sends at a time arrive whole', async () => {
    await openHost();
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `rad ${row}`, row % 2 === 0]);
    await onActiveSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });

  test('formulas are given back as written, values of blank cells are empty texts', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.formulas = [['=SUM(B1:B3)', 'text', '']];
      range.load('formulas,values,valueTypes');
      await context.sync();
      expect(range.formulas).toEqual([['=SUM(B1:B3)', 'text', '']]);
      expect(range.values).toEqual([[0, 'text', '']]);
      expect(range.valueTypes).toEqual([['Double', 'String', 'Empty']]);
    });
  });

  test('relative formulas are one text for all cells', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const range = sheet.getRange('B1:B2');
      range.formulasR1C1 = [['=RC[-1]*2'], ['=RC[-1]*2']];
      range.load('formulas,formulasR1C1');
      await context.sync();
      expect(range.formulas).toEqual([['=A1*2'], ['=A2*2']]);
      expect(range.formulasR1C1).toEqual([['=RC[-1]*2'], ['=RC[-1]*2']]);
    });
  });

  test('a number format shows in the text, an empty one is General', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[0.56, 43161]];
      range.numberFormat = [['0.0%', 'yyyy-mm-dd']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['56,0%', '2018-03-02']]);
      range.numberFormat = [['', null]];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['General', 'yyyy-mm-dd']]);
    });
  });

  test('a formula may be written as text over a cell that is formatted as text', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=1+1']];
      cell.load('values,valueTypes');
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[['=1+1']], [['String']]]);
    });
  });
});

describe('changing ranges', () => {
  test('clear takes contents, formats or both, and leaves nothing behind', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('A1:A3').format.font.bold = true;
      sheet.getRange('A1').clear();
      sheet.getRange('A2').clear(Excel.ClearApplyTo.contents);
      sheet.getRange('A3').clear(Excel.ClearApplyTo.formats);
    });
    const cells = host.model.sheets[0]?.cells;
    expect(cells?.has(cellKey(0, 0))).toBe(false);
    expect(cells?.get(cellKey(1, 0))).toMatchObject({ value: '', style: { bold: true } });
    expect(cells?.get(cellKey(2, 0))).toMatchObject({ value: 3, style: {} });
  });

  test('copyFrom moves relative references and repeats over a larger target', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*$A$1']];
      sheet.getRange('A2:B4').copyFrom('A1:B1');
      const copied = sheet.getRange('B2:B4').load('formulas');
      await context.sync();
      expect(copied.formulas).toEqual([['=A2*$A$1'], ['=A3*$A$1'], ['=A4*$A$1']]);
    });
  });

  test('merge across merges every row by itself', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => sheet.getRange('A1:C2').merge(true));
    expect(host.model.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 2 },
    ]);
  });

  test('copyFrom takes values or formats alone', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A1').numberFormat = [['0.0']];
      sheet.getRange('B1').copyFrom('A1', 'Values');
      sheet.getRange('C1').copyFrom('A1', 'Formats');
    });
    const cells = host.model.sheets[0]?.cells;
    expect(cells?.get(cellKey(0, 1))).toMatchObject({ formula: null, numberFormat: 'General' });
    expect(cells?.get(cellKey(0, 2))).toMatchObject({ value: '', numberFormat: '0.0' });
  });

  test('merge and unmerge', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => sheet.getRange('A1:C1').merge());
    expect(host.model.sheets[0]?.merges).toHaveLength(1);
    await onActiveSheet((sheet) => sheet.getRange('B1').unmerge());
    expect(host.model.sheets[0]?.merges).toHaveLength(0);
  });

  test('select makes the range the selection', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => sheet.getRange('B2:C3').select());
    expect(host.model.selection).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });
});

describe('formats', () => {
  test('are read back, and are null where cells differ', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B1');
      format.font.set({ bold: true, italic: true, color: '#aa0000', size: 14, name: 'Arial' });
      format.font.underline = 'Single';
      format.fill.color = 'ddebf7';
      format.set({ horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true });
      format.indentLevel = 1;
      sheet.getRange('B1').format.font.bold = false;
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      format.font.load();
      format.fill.load('color');
      await context.sync();
      expect(format.font.toJSON()).toEqual({
        bold: null,
        italic: true,
        color: '#AA0000',
        size: 14,
        name: 'Arial',
        underline: 'Single',
      });
      expect(format.fill.color).toBe('#DDEBF7');
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Right',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
      });
    });
  });

  test('a fill can be taken away', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A1').format.fill.clear();
      sheet.getRange('A2').format.fill.color = 'red';
      sheet.getRange('A2').format.fill.color = '';
    });
    const cells = host.model.sheets[0]?.cells;
    expect([cells?.get(cellKey(0, 0))?.style, cells?.get(cellKey(1, 0))?.style]).toEqual([{}, {}]);
  });

  test('borders lie along the edge of the range', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      const edge = sheet.getRange('A1:B3').format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.color = '#808080';
    });
    const cells = host.model.sheets[0]?.cells;
    expect([...(cells?.keys() ?? [])]).toEqual([cellKey(2, 0), cellKey(2, 1)]);
    expect(cells?.get(cellKey(2, 1))?.style).toEqual({ borderBottom: '#808080' });
  });

  test('borders can be drawn around a range, read and taken away', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeLeft').style = 'Continuous';
      borders.getItem('EdgeRight').color = 'red';
      borders.getItem('EdgeRight').weight = 'Thin';
      borders.getItem('EdgeTop').style = 'None';
      borders.load('items/sideIndex,items/style,items/color,items/weight,count');
      await context.sync();
      expect(borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual(
        [
          ['EdgeTop', 'None', '#000000'],
          ['EdgeBottom', 'None', '#000000'],
          ['EdgeLeft', 'Continuous', '#000000'],
          ['EdgeRight', 'Continuous', '#FF0000'],
        ],
      );
    });
  });

  test('rows have a height of their own until they are fitted', async () => {
    const host = await openHost();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A2').format.rowHeight = 30;
      const both = sheet.getRange('A1:A2').format.load('rowHeight,columnWidth');
      await context.sync();
      expect([both.rowHeight, both.columnWidth]).toEqual([null, 48]);
      sheet.getRange('A1:A5').format.autofitRows();
    });
    expect(host.model.sheets[0]?.rowHeights.size).toBe(0);
  });

  test('columns fit their longest text, wrapped cells aside', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['kort', 'en betydligt längre text']];
      sheet.getRange('A2').values = [['en text som är bruten på flera rader']];
      sheet.getRange('A2').format.wrapText = true;
      sheet.getRange('A:B').format.autofitColumns();
      sheet.getRange('D:D').format.columnWidth = 100;
    });
    const widths = host.model.sheets[0]?.columnWidths;
    expect(widths?.get(0)).toBeLessThan(widths?.get(1) ?? 0);
    expect(widths?.get(3)).toBe(100);
  });

  test('of a protected sheet stay as they are', async () => {
    await openHost();
    await onActiveSheet((sheet) => sheet.protection.protect());
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => (sheet.getRange('A1').format.fill.color = 'red'),
      (sheet) => (sheet.getRange('A1').format.columnWidth = 50),
      (sheet) => (sheet.getRange('A1').numberFormat = [['0']]),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => sheet.getRange('A1').merge(),
      (sheet) => sheet.getRange('A1').copyFrom('B1'),
    ];
    for (const attempt of attempts) {
      await expect(onActiveSheet(attempt)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });
});
