import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { toSerial } from '../../../src/definitions/serial';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import type { ModelSheet } from '../../../src/tryout/model/workbookModel';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';

function fixture(name: string): Promise<Awaited<ReturnType<typeof readWorkbook>>> {
  const bytes = readFileSync(`test/fixtures/cases/${name}/participants.xlsx`);
  return readWorkbook(new Uint8Array(bytes), `${name}.xlsx`);
}

function at(sheet: ModelSheet | undefined, row: number, column: number) {
  return sheet?.cells.get(cellKey(row, column));
}

async function written(fill: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return readWorkbook(bytes, 'x.xlsx');
}

describe('participant sheets as teams keep them', () => {
  test('dates come as serials with their format, texts and numbers as they are', async () => {
    const [sheet] = (await fixture('kraften-2018')).sheets;
    expect(sheet?.name).toBe('Deltagare');
    expect(at(sheet, 0, 0)).toMatchObject({
      value: 'Deltagarlista Kraften',
      style: { bold: true, fontSize: 14 },
    });
    expect(at(sheet, 4, 1)).toMatchObject({
      value: toSerial({ year: 2015, month: 1, day: 10 }),
      numberFormat: 'yyyy-mm-dd',
      formula: null,
    });
    expect(at(sheet, 4, 4)).toMatchObject({ value: 1961, numberFormat: 'General' });
  });

  test('tables, totals with formulas, blank cells', async () => {
    const { sheets } = await fixture('kraften-2020');
    const [list, economy] = sheets;
    expect(list?.tables).toMatchObject([
      { name: 'tblDeltagare', area: { top: 0, left: 0, bottom: 83, right: 7 } },
    ]);
    expect(at(list, 2, 2)).toMatchObject({ value: '', numberFormat: 'yyyy-mm-dd' });
    expect(at(list, 2, 6)).toBeUndefined();
    expect(at(economy, 4, 1)).toMatchObject({ value: 2200000, formula: '=SUM(B2:B4)' });
  });

  test('dates that are texts stay texts', async () => {
    const [sheet] = (await fixture('hallstahammar-2019')).sheets;
    expect(at(sheet, 1, 1)?.value).toBe('2017-12-20');
    expect(at(sheet, 1, 7)?.value).toBe('7');
  });
});

describe('what other programs write', () => {
  test('formulas that cells share are given to each cell, moved', async () => {
    const model = await written((workbook) => {
      const sheet = workbook.addWorksheet('Blad');
      sheet.getCell('A1').value = 1;
      sheet.fillFormula('B1:B3', 'A1*$A$1', [1, 2, 3]);
    });
    expect([0, 1, 2].map((row) => at(model.sheets[0], row, 1)?.formula)).toEqual([
      '=A1*$A$1',
      '=A2*$A$1',
      '=A3*$A$1',
    ]);
  });

  test('prefixes of newer functions are taken off; results of every kind are read', async () => {
    const model = await written((workbook) => {
      const sheet = workbook.addWorksheet('Blad');
      sheet.getCell('A1').value = { formula: '_xlfn.MAXIFS(B1:B2,C1:C2,"_xlfn.X")', result: 5 };
      sheet.getCell('A2').value = { formula: '"a"&"b"', result: 'ab' };
      sheet.getCell('A3').value = { formula: '1=1', result: true };
      sheet.getCell('A4').value = { formula: '1/0', result: { error: '#DIV/0!' } };
      sheet.getCell('A5').value = {
        formula: 'DATE(2018,1,1)',
        result: new Date(Date.UTC(2018, 0, 1)),
      };
      sheet.getCell('A5').numFmt = 'yyyy-mm-dd';
      sheet.getCell('A6').value = { formula: '""', result: '' };
    });
    const read = [0, 1, 2, 3, 4, 5].map((row) => at(model.sheets[0], row, 0));
    expect(read.map((cell) => cell?.formula)).toEqual([
      '=MAXIFS(B1:B2,C1:C2,"_xlfn.X")',
      '="a"&"b"',
      '=1=1',
      '=1/0',
      '=DATE(2018,1,1)',
      '=""',
    ]);
    expect(read.map((cell) => cell?.value)).toEqual([5, 'ab', true, '#DIV/0!', 43101, '']);
  });

  test('an empty text is a blank cell; booleans and errors keep their kind', async () => {
    const model = await written((workbook) => {
      const sheet = workbook.addWorksheet('Blad');
      sheet.addRow(['', true, 'x']);
      sheet.getCell('D1').value = { error: '#N/A' };
    });
    expect([0, 1, 2, 3].map((column) => at(model.sheets[0], 0, column)?.value)).toEqual([
      undefined,
      true,
      'x',
      '#N/A',
    ]);
  });

  test('a clock time is a fraction of a day', async () => {
    const model = await written((workbook) => {
      const cell = workbook.addWorksheet('Blad').getCell('A1');
      cell.value = new Date(Date.UTC(2018, 0, 1, 12));
      cell.numFmt = 'yyyy-mm-dd hh:mm';
    });
    expect(at(model.sheets[0], 0, 0)?.value).toBe(43101.5);
  });
});
