import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { PATH, type RequestBody } from '../../../src/tryout/host/protocol';
import { onActiveSheet, openHost } from './openHost';

/** A value of the wrong kind, past the types, as plain JavaScript could send it. */
function untyped<T>(json: string): T {
  return JSON.parse(json);
}

describe('arguments and values of the wrong kind are refused', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a number for a name', (_s, c) => c.workbook.worksheets.add(untyped('5'))],
    ['a text for a row', (s) => s.getRange('A1').getRow(untyped('"x"'))],
    ['half a row', (s) => s.getCell(0.5, 0)],
    ['a text for a flag', (s) => (s.showGridlines = untyped('"ja"'))],
    ['a number format that is a number', (s) => (s.getRange('A1').numberFormat = [[5]])],
    ['a text for a size', (s) => (s.getRange('A1').format.font.size = untyped('"stor"'))],
    ['a font size of 0', (s) => (s.getRange('A1').format.font.size = 0)],
    ['an indent of -1', (s) => (s.getRange('A1').format.indentLevel = -1)],
    ['a negative width', (s) => (s.getRange('A1').format.columnWidth = -1)],
    ['a colour that is none', (s) => (s.getRange('A1').format.font.color = 'grönaktig')],
    [
      'an alignment that is none',
      (s) => (s.getRange('A1').format.horizontalAlignment = untyped('"Snett"')),
    ],
    ['no rows at all', (s) => s.getRange('A2').getRowsBelow(0)],
    ['a range turned inside out', (s) => s.getRange('B2').getResizedRange(-1, 0)],
    ['a position beyond the last', (s) => (s.position = 7)],
    ['a sheet to copy beside that is none', (s) => s.copy('Before')],
    ['an address on a sheet that is none', (s) => s.getRange('Saknas!A1')],
    ['rows that are no rows', (s) => (s.getRange('A1:A2').values = untyped('["a","b"]'))],
    [
      'a range of another sheet',
      (s, c) => c.workbook.worksheets.add('Annan').getRange('A1').getBoundingRect(s.getRange('A1')),
    ],
    [
      'a table on another sheet',
      (s, c) => s.tables.add(c.workbook.worksheets.add('Annan').getRange('A1:B2'), true),
    ],
    ['a setting without a value', (_s, c) => c.workbook.settings.add('val', untyped('null'))],
    ['a table column beyond the last', (s) => s.tables.add('A1:B2', true).columns.getItemAt(2)],
    ['a table row beyond the last', (s) => s.tables.add('A1:B2', true).rows.getItemAt(1)],
    ['a frozen row less than none', (s) => s.freezePanes.freezeRows(-1)],
  ])('%s', async (_what, act) => {
    await openHost();
    const run = onActiveSheet((sheet, context) => void act(sheet, context));
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('objects that are not there', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a table', (_s, c) => c.workbook.tables.getItem('Saknas')],
    ['a column', (s) => s.tables.add('A1:B2', true).columns.getItem('Saknas')],
    ['a totals row', (s) => s.tables.add('A1:B2', true).getTotalRowRange()],
    ['a name', (_s, c) => c.workbook.names.getItem('Saknas')],
    ['a setting', (_s, c) => c.workbook.settings.getItem('saknas')],
    ['a next sheet', (s) => s.getNext()],
    ['a previous sheet', (s) => s.getPrevious()],
  ])('%s', async (_what, act) => {
    await openHost();
    const run = onActiveSheet((sheet, context) => void act(sheet, context));
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('what this host does not do is refused by name', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['Range.insert', (s) => s.getRange('A1').insert('Down')],
    ['Range.copyFrom that skips blanks', (s) => s.getRange('A1').copyFrom('B1', 'All', true)],
    [
      'TableRowCollection.add at another place',
      (s) => s.tables.add('A1:B3', true).rows.add(0, [[1, 2]]),
    ],
    [
      'the border InsideVertical',
      (s) => (s.getRange('A1').format.borders.getItem('InsideVertical').style = 'Continuous'),
    ],
    ['Worksheet.visuals', (s) => s.load('visuals')],
    ['Worksheet.getRange cannot be loaded', (s) => s.load('getRange')],
  ])('%s', async (name, act) => {
    await openHost();
    const run = onActiveSheet((sheet) => void act(sheet));
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(name),
    });
  });

  test('so are services, actions and paths that no one knows', async () => {
    const host = await openHost({ model: newWorkbook('Bok.xlsx') });
    const root = { Id: 1, ObjectPathType: PATH.root, Name: '' };
    const bodies: RequestBody[] = [
      {
        Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: PATH.service, Name: 'Okänd' } },
      },
      {
        Actions: [{ Id: 2, ActionType: 99, Name: '', ObjectPathId: 1 }],
        ObjectPaths: { 1: root },
      },
      {
        Actions: [{ Id: 2, ActionType: 4, Name: 'Name', ObjectPathId: 1 }],
        ObjectPaths: { 1: root },
      },
    ];
    for (const body of bodies) {
      expect((await host.execute(body)).Error?.Code).toBe('ApiNotFound');
    }
  });
});
