import ExcelJS from 'exceljs';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import type { CellStyle, ModelSheet, WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/tryout/xlsx/writeWorkbook';
import { addName, addTable, sheetNamed, workbookOf } from '../engine/workbookOf';

function styled(sheet: ModelSheet, row: number, column: number, style: CellStyle, format: string) {
  const key = cellKey(row, column);
  const before = sheet.cells.get(key) ?? { value: '', formula: null };
  sheet.cells.set(key, { ...before, style, numberFormat: format });
}

function model(): WorkbookModel {
  const workbook = workbookOf({
    'Mina deltagare': [
      ['Nr', 'Kön', 'Start'],
      [1, 'K', 43101],
      [2, '170312', 43102],
      ['=SUM([Nr])', true, '#N/A'],
    ],
    Resultat: [['=COUNTIFS(FinsamDeltagare[Kön],"K")', '=AGGREGATE(16,6,A1:A1/(A1:A1>0),0.5)']],
    FinsamUtfall: [['=MAXIFS(A2:A3,A2:A3,">0")']],
    Djupt: [],
  });
  const [list, result, hidden, veryHidden] = workbook.sheets;
  if (!list || !result || !hidden || !veryHidden) throw new Error('four sheets');
  addTable(workbook, 'Mina deltagare', 'FinsamDeltagare', [0, 0, 2, 2]);
  styled(list, 1, 2, {}, 'yyyy-mm-dd');
  styled(
    list,
    0,
    0,
    {
      bold: true,
      italic: true,
      underline: 'Single',
      fontColor: '#0F6CBD',
      fontSize: 14,
      fontName: 'Georgia',
      fill: '#F5F5F5',
      horizontal: 'Right',
      vertical: 'Top',
      wrap: true,
      borderTop: '#112233',
      borderLeft: '#000000',
      indent: 1,
    },
    '0.0" mån"',
  );
  list.columnWidths.set(1, 105);
  list.rowHeights.set(0, 30);
  list.frozenRows = 1;
  list.merges.push({ top: 5, left: 0, bottom: 5, right: 2 });
  list.tabColor = '#0F6CBD';
  list.showGridlines = false;
  result.protected = true;
  hidden.visibility = 'Hidden';
  veryHidden.visibility = 'VeryHidden';
  addName(workbook, 'Finsam_Från', '=Resultat!$A$1');
  workbook.names.push({
    name: 'Dold',
    formula: '=5',
    visible: false,
    comment: 'märkt',
    sheetId: result.id,
  });
  workbook.settings.set('finsam.choices', { ord: ['åäö – 🙂', 'x'.repeat(500)], n: 1.5 });
  workbook.activeSheetId = result.id;
  return workbook;
}

function withoutIds(workbook: WorkbookModel): unknown {
  return {
    ...workbook,
    activeSheetId: workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
    names: workbook.names.map((name) => ({ ...name, sheetId: name.sheetId !== undefined })),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      id: '',
      cells: [...sheet.cells].sort(([a], [b]) => a - b),
      tables: sheet.tables.map((table) => ({ ...table, id: '', showBandedColumns: false })),
    })),
  };
}

test('what was written reads back the same, settings and hidden names included', async () => {
  const before = model();
  const after = await readWorkbook(await writeWorkbook(before), before.name);
  const expected = model();
  const total = sheetNamed(expected, 'Mina deltagare').cells.get(cellKey(3, 0));
  if (total !== undefined) total.formula = '=SUM([Nr])';
  expect(withoutIds(after)).toEqual(withoutIds({ ...expected, protected: false }));
});

test('the settings do not grow when a workbook is saved over and over', async () => {
  let workbook = model();
  for (let n = 0; n < 3; n++) workbook = await readWorkbook(await writeWorkbook(workbook), 'x');
  expect(workbook.settings).toEqual(model().settings);
});

test('an independent reader finds values, formulas with prefixes, formats, tables and names', async () => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWorkbook(model());
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const list = workbook.getWorksheet('Mina deltagare');
  expect(list?.getCell('C2').value).toEqual(new Date(Date.UTC(2018, 0, 1)));
  expect(list?.getCell('B3').value).toBe('170312');
  expect(list?.getCell('B4').value).toBe(true);
  expect(list?.getCell('A1').font).toMatchObject({ bold: true, color: { argb: 'FF0F6CBD' } });
  expect(list?.getTable('FinsamDeltagare')).toBeDefined();
  expect(workbook.getWorksheet('Resultat')?.getCell('B1').formula).toBe(
    '_xlfn.AGGREGATE(16,6,A1:A1/(A1:A1>0),0.5)',
  );
  expect(workbook.getWorksheet('FinsamUtfall')?.state).toBe('hidden');
  expect(workbook.definedNames.getRanges('Finsam_Från').ranges).toEqual(['Resultat!$A$1']);
});

test('texts are written as texts, whatever they begin with', async () => {
  const workbook = workbookOf({ Blad: [['x']] });
  const cell = sheetNamed(workbook, 'Blad').cells.get(cellKey(0, 0));
  if (cell !== undefined) cell.value = '=1+1';
  const after = await readWorkbook(await writeWorkbook(workbook), 'x');
  expect(after.sheets[0]?.cells.get(cellKey(0, 0))).toMatchObject({ value: '=1+1', formula: null });
});
