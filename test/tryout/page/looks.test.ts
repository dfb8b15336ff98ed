import { cellContents, usualAlignment } from '../../../src/tryout/page/grid/cellContents';
import { fillFor, flipped, inkFor, lightness } from '../../../src/tryout/page/grid/readableColor';
import { sheetAxes } from '../../../src/tryout/page/grid/sheetExtent';
import { tableLook } from '../../../src/tryout/page/grid/tableLook';
import { wrappedLines } from '../../../src/tryout/page/grid/wrappedLines';
import type { ModelCell } from '../../../src/tryout/model/workbookModel';
import { addTable, sheetNamed, workbookOf } from '../engine/workbookOf';

function cell(value: ModelCell['value'], change: Partial<ModelCell> = {}): ModelCell {
  return { value, formula: null, numberFormat: 'General', style: {}, ...change };
}

describe('what the formula bar and the cell editor show', () => {
  test.each<[string, ModelCell | undefined, string, string]>([
    ['nothing for a blank cell', undefined, '', ''],
    ['the formula', cell(3, { formula: '=1+2' }), '=1+2', '=1+2'],
    ['a number with the decimal mark of the language', cell(2.5), '2,5', '2.5'],
    ['a date as a date', cell(43101, { numberFormat: 'yyyy-mm-dd' }), '2018-01-01', '2018-01-01'],
    ['a truth value in the language', cell(true), 'SANT', 'TRUE'],
    ['text as it is', cell('>9'), '>9', '>9'],
    ['an apostrophe before text that looks like a formula', cell('=1+2'), "'=1+2", "'=1+2"],
    ['no thousands marks', cell(1234567, { numberFormat: '#,##0' }), '1234567', '1234567'],
  ])('%s', (_name, shown, swedish, english) => {
    expect(cellContents(shown, 'sv-SE')).toBe(swedish);
    expect(cellContents(shown, 'en-US')).toBe(english);
  });
});

test.each([
  ['numbers to the right', cell(1), 'right'],
  ['text to the left', cell('a'), 'left'],
  ['truth values in the middle', cell(false), 'center'],
  ['errors in the middle', cell('#DIV/0!', { formula: '=1/0' }), 'center'],
  ['text that only looks like an error to the left', cell('#N/A'), 'left'],
])('stand %s', (_name, shown, alignment) => {
  expect(usualAlignment(shown)).toBe(alignment);
});

describe('ink that can be read', () => {
  test.each([
    ['the page decides where the sheet says nothing', undefined, undefined, true, null],
    ['dark ink turns light on dark paper', '#000000', undefined, true, '#FFFFFF'],
    ['dark ink stays on light paper', '#595959', undefined, false, '#595959'],
    ['a pale fill gets black ink on light paper', undefined, '#FFF2CC', false, '#1A1A1A'],
    ['and white ink on dark paper, where it is shown deep', undefined, '#FFF2CC', true, '#FFFFFF'],
    ['a deep fill keeps white ink on dark paper', '#FFFFFF', '#4472C4', true, '#FFFFFF'],
    ['a deep fill gets white ink', undefined, '#1F4E78', false, '#FFFFFF'],
    ['ink chosen for a fill stays', '#C00000', '#FFF2CC', false, '#C00000'],
    ['and turns with the fill', '#C00000', '#FFF2CC', true, '#FF3F3F'],
  ])('%s', (_name, ink, fill, dark, expected) => {
    expect(inkFor(ink, fill, dark)).toBe(expected);
  });

  test('pale fills are shown deep on dark paper, deep ones stay', () => {
    expect(fillFor('#DDEBF7', false)).toBe('#DDEBF7');
    expect(lightness(fillFor('#DDEBF7', true))).toBeLessThan(0.3);
    expect(fillFor('#1F4E78', true)).toBe('#1F4E78');
  });

  test('flipping twice gives the same colour', () => {
    for (const color of ['#123456', '#F5A623', '#0F6CBD'])
      expect(flipped(flipped(color))).toBe(color);
  });
});

describe('tables', () => {
  const model = workbookOf({ Blad: [['a'], [1], [2], [3]] });
  const table = { ...addTable(model, 'Blad', 'T', [0, 0, 3, 0]), showTotals: true };

  test('have a header, bands and totals by their style', () => {
    expect(tableLook(table, 0)).toMatchObject({ bold: true, fontColor: '#FFFFFF' });
    expect(tableLook(table, 1).fill).toBe('#D9E1F2');
    expect(tableLook(table, 2).fill).toBeUndefined();
    expect(tableLook(table, 3).bold).toBe(true);
  });

  test('have no look without a style', () => {
    expect(tableLook({ ...table, style: '' }, 0)).toEqual({});
  });
});

describe('the extent of a sheet', () => {
  test('goes beyond what is used and what is selected, within the sheet', () => {
    const sheet = sheetNamed(workbookOf({ Blad: [] }), 'Blad');
    expect(sheetAxes(sheet, { row: 0, column: 0 }).rows.count).toBe(100);
    expect(sheetAxes(sheet, { row: 5000, column: 0 }).rows.count).toBe(5051);
    expect(sheetAxes(sheet, { row: 1048575, column: 16383 }).rows.count).toBe(1048576);
  });

  test('rows grow with large letters and wrapped texts, unless they have a height of their own', () => {
    const sheet = sheetNamed(
      workbookOf({ Blad: [['Rubrik'], ['En lång rubrik i en smal spalt']] }),
      'Blad',
    );
    const [title, wrapped] = [...sheet.cells.values()];
    if (title !== undefined) title.style = { fontSize: 20 };
    if (wrapped !== undefined) wrapped.style = { wrap: true };
    const { rows } = sheetAxes(sheet, { row: 0, column: 0 });
    expect([rows.size(0), rows.size(1), rows.size(2)]).toEqual([36, 80, 20]);
    sheet.rowHeights.set(1, 30);
    expect(sheetAxes(sheet, { row: 0, column: 0 }).rows.size(1)).toBe(40);
  });
});

test.each([
  ['', 100, 1],
  ['ett två', 100, 1],
  ['ett två tre fyra fem', 66, 3],
  ['ett\ntvå', 100, 2],
  ['enmycketlångsammansättning', 66, 3],
])('%j in %d pixels takes %d lines', (text, width, lines) => {
  expect(wrappedLines(text, width, false)).toBe(lines);
});
