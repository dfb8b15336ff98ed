import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre';
import type { Cell } from 'hucre';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import type { WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/tryout/xlsx/writeWorkbook';
import { sheetNamed, workbookOf } from '../engine/workbookOf';

const ANCHOR = cellKey(0, 1);

/** B1 gives a row of two days, of which the second stands in C1. */
function withResult(): WorkbookModel {
  const model = workbookOf({ Blad: [['H1 2023', '=FINSAM.PERIOD(A1)', 45107, '=B1+1'], [7]] });
  const { cells } = sheetNamed(model, 'Blad');
  const first = cells.get(ANCHOR);
  const second = cells.get(cellKey(0, 2));
  if (first === undefined || second === undefined) throw new Error('two cells');
  first.value = 44927;
  second.spilledFrom = ANCHOR;
  return model;
}

async function reopened(): Promise<WorkbookModel> {
  return readWorkbook(await writeWorkbook(withResult()), 'bok.xlsx');
}

test('a spilled result is the same after saving and opening', async () => {
  const { cells } = sheetNamed(await reopened(), 'Blad');
  expect(cells.get(ANCHOR)).toMatchObject({ formula: '=FINSAM.PERIOD(A1)', value: 44927 });
  expect(cells.get(cellKey(0, 2))).toMatchObject({
    formula: null,
    value: 45107,
    spilledFrom: ANCHOR,
  });
  expect(cells.get(cellKey(0, 3))).not.toHaveProperty('spilledFrom');
  expect(cells.get(cellKey(1, 0))).not.toHaveProperty('spilledFrom');
});

test('another reader finds an array formula under the name that Excel writes', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(withResult())).slice().buffer);
  const cell = workbook.getWorksheet('Blad')?.getCell('B1');
  expect(cell?.value).toMatchObject({
    shareType: 'array',
    ref: 'B1:C1',
    formula: '_xldudf_FINSAM_PERIOD(A1)',
    result: 44927,
  });
  expect(workbook.getWorksheet('Blad')?.getCell('C1').value).toBe(45107);
});

test('a native array formula of another file keeps its values as they are', async () => {
  const result = { formula: '{1,2}*1', formulaResult: 1, formulaRef: 'A1:B1' };
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { ...result, formulaType: 'array' }],
    ['0,1', { value: 2 }],
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad', cells }] });
  const read = sheetNamed(await readWorkbook(bytes, 'bok.xlsx'), 'Blad').cells;
  expect(read.get(cellKey(0, 1))).toMatchObject({ formula: null, value: 2 });
  expect(read.get(cellKey(0, 1))?.spilledFrom).toBeUndefined();
});
