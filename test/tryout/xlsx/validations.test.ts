import ExcelJS from 'exceljs';
import { newValidation, type ValidationRule } from '../../../src/tryout/model/validation';
import type { WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/tryout/xlsx/writeWorkbook';
import { sheetNamed, workbookOf } from '../engine/workbookOf';

const AREA = { top: 1, left: 1, bottom: 9, right: 1 };

function ruled(rule: ValidationRule): WorkbookModel {
  const model = workbookOf({ Deltagare: [['Kön', 'Slut']], Val: [['Man']] });
  sheetNamed(model, 'Deltagare').validations.push({
    ...newValidation(AREA, rule),
    ignoreBlanks: false,
    errorAlert: {
      showAlert: true,
      style: 'Warning',
      title: 'Fel',
      message: 'Skriv "rätt" & kort.',
    },
    prompt: { showPrompt: true, title: 'Så här', message: 'Välj.' },
  });
  return model;
}

const RULES: readonly ValidationRule[] = [
  { type: 'List', source: 'Kvinna,Man', inCellDropDown: true },
  { type: 'List', source: 'Säger "nej",Ja', inCellDropDown: true },
  { type: 'List', source: '=Val!$A$1:$A$3', inCellDropDown: true },
  { type: 'List', source: '=INDIRECT("Finsam[Utfall]")', inCellDropDown: true },
  { type: 'Date', operator: 'Between', formula1: '=43101', formula2: '=TODAY()' },
  { type: 'Date', operator: 'GreaterThanOrEqualTo', formula1: '=A2', formula2: null },
  { type: 'WholeNumber', operator: 'NotEqualTo', formula1: '=0', formula2: null },
  { type: 'Decimal', operator: 'LessThan', formula1: '=0.5', formula2: null },
  { type: 'TextLength', operator: 'LessThanOrEqualTo', formula1: '=12', formula2: null },
  { type: 'Custom', formula: '=COUNTIF($B$2:$B$10,B2)=1' },
];

test.each(RULES)('%j is read back as it was written', async (rule) => {
  const model = ruled(rule);
  const read = await readWorkbook(await writeWorkbook(model), 'x.xlsx');
  expect(read.sheets[0]?.validations).toEqual(model.sheets[0]?.validations);
});

test('the rest of a divided area keeps what its relative places mean', async () => {
  const rule = { type: 'Date', operator: 'GreaterThan', formula1: '=A2', formula2: null } as const;
  const model = ruled(rule);
  const sheet = sheetNamed(model, 'Deltagare');
  sheet.validations = sheet.validations.map((one) => ({ ...one, area: { ...AREA, top: 4 } }));
  const read = await readWorkbook(await writeWorkbook(model), 'x.xlsx');
  expect(read.sheets[0]?.validations[0]).toMatchObject({
    origin: { row: 4, column: 1 },
    rule: { formula1: '=A5' },
  });
});

test('an independent reader finds choices, alert and prompt', async () => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWorkbook(
    ruled({ type: 'List', source: 'Kvinna,Man', inCellDropDown: true }),
  );
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  expect(workbook.getWorksheet('Deltagare')?.getCell('B5').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Kvinna,Man"'],
    errorStyle: 'warning',
    error: 'Skriv "rätt" & kort.',
    prompt: 'Välj.',
    showErrorMessage: true,
  });
});

test('what another program has written for several areas holds for each', async () => {
  const { writeXlsx } = await import('hucre');
  const dataValidations = [{ type: 'list' as const, values: ['a', 'b'], range: 'A1:A3 C1' }];
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad', rows: [['x']], dataValidations }] });
  const read = await readWorkbook(bytes, 'x.xlsx');
  expect(read.sheets[0]?.validations.map(({ area }) => area)).toEqual([
    { top: 0, left: 0, bottom: 2, right: 0 },
    { top: 0, left: 2, bottom: 0, right: 2 },
  ]);
});
