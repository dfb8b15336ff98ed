import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { ModelValue } from '../../../src/tryout/model/workbookModel';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import { addName, addTable, sheetNamed, valueAt, workbookOf } from './workbookOf';

const DATA = [
  ['Kön', 'Månader', 'Aktiv'],
  ['K', 10, true],
  ['M', 20, false],
  ['K', 40, true],
  ['', '', ''],
];

async function evaluate(formula: string): Promise<ModelValue | undefined> {
  const model = workbookOf({ Data: DATA, 'Mitt resultat': [[formula]] });
  addTable(model, 'Data', 'Tabell', [0, 0, 3, 2]);
  addName(model, 'Gräns', '=Data!$B$2');
  const calculator = await createUniverCalculator();
  await calculator.recalculate(model);
  return valueAt(model, 'Mitt resultat', 0, 0);
}

describe('formulas get the values that Excel gives', () => {
  test.each<[string, ModelValue]>([
    ['=COUNTIFS(Tabell[Kön],"K",Tabell[Månader],">"&Gräns)', 1],
    ['=SUMIFS(Tabell[Månader],Tabell[Kön],"K")', 50],
    ['=AVERAGEIFS(Tabell[Månader],Tabell[Kön],"K")', 25],
    ['=AVERAGEIFS(Tabell[Månader],Tabell[Kön],"X")', '#DIV/0!'],
    ['=IFERROR(AVERAGEIFS(Tabell[Månader],Tabell[Kön],"X"),"–")', '–'],
    ['=AGGREGATE(16,6,Tabell[Månader]/(Tabell[Kön]="K"),0.5)', 25],
    ['=SUMPRODUCT((Tabell[Kön]="K")*(Tabell[Månader]>=Gräns))', 2],
    ['=MAXIFS(Tabell[Månader],Tabell[Kön],"M")', 20],
    ['=INDEX(Tabell[Kön],MATCH(20,Tabell[Månader],0))', 'M'],
    ['=EDATE(DATE(2018,1,31),1)', 43159],
    ['=EDATE(DATE(2020,3,31),-1)', 43890],
    ['=EDATE(Data!B2,"x")', '#VALUE!'],
    ['=EDATE(1/0,1)', '#DIV/0!'],
    ['=TEXT(3,"00")', '03'],
    ['=COUNTIFS(Tabell[Aktiv],TRUE)', 2],
    ['=Data!C2', true],
    ['=1=2', false],
    ['=ISBLANK(Data!A5)', true],
    ['=Data!A5', 0],
    ['=Data!A5&""', ''],
    ['=COUNTIFS(Data!A2:A5,"")', 1],
    ['=1/0', '#DIV/0!'],
    ['=SAKNAS(1)', '#NAME?'],
    ['=Okänt', '#NAME?'],
    ['=SUM(Saknas[X])', '#REF!'],
    ['=MATCH("X",Tabell[Kön],0)', '#N/A'],
    ['="a"*1', '#VALUE!'],
    ['=SUM(', '#VALUE!'],
  ])('%s', async (formula, expected) => {
    expect(await evaluate(formula)).toEqual(expected);
  });
});

test('formulas are calculated in the order that they depend on each other, across sheets', async () => {
  const model = workbookOf({
    Först: [['=Sist!A1*2'], ['=A1+1']],
    Sist: [['=SUM(A2:A3)'], [1], ['=A2+1']],
  });
  const calculator = await createUniverCalculator();
  await calculator.recalculate(model);
  expect([0, 1].map((row) => valueAt(model, 'Först', row, 0))).toEqual([6, 7]);
});

test('a circular reference ends, and gives 0', async () => {
  const model = workbookOf({ Blad: [['=A2'], ['=A1']] });
  await (await createUniverCalculator()).recalculate(model);
  expect(valueAt(model, 'Blad', 0, 0)).toBe(0);
});

test('texts that look like numbers or formulas stay texts', async () => {
  const model = workbookOf({ Blad: [['170312', '=ISTEXT(A1)', '=ISTEXT(A2)'], ['x']] });
  const cell = sheetNamed(model, 'Blad').cells.get(cellKey(1, 0));
  if (cell !== undefined) cell.value = '=1+1';
  await (await createUniverCalculator()).recalculate(model);
  expect([valueAt(model, 'Blad', 0, 1), valueAt(model, 'Blad', 0, 2)]).toEqual([true, true]);
  expect(valueAt(model, 'Blad', 1, 0)).toBe('=1+1');
});

test('follows a changed value, a changed name, and a formula that was written anew', async () => {
  const model = workbookOf({ Blad: [[1, 2, '=X+A1']] });
  addName(model, 'X', '=Blad!$A$1');
  const calculator = await createUniverCalculator();
  await calculator.recalculate(model);
  expect(valueAt(model, 'Blad', 0, 2)).toBe(2);

  const cells = sheetNamed(model, 'Blad').cells;
  const a1 = cells.get(cellKey(0, 0));
  if (a1 !== undefined) a1.value = 10;
  await calculator.recalculate(model);
  expect(valueAt(model, 'Blad', 0, 2)).toBe(20);

  model.names = [{ name: 'X', formula: '=Blad!$B$1', visible: true, comment: '' }];
  await calculator.recalculate(model);
  expect(valueAt(model, 'Blad', 0, 2)).toBe(12);

  cells.set(cellKey(0, 2), { value: '', formula: '=X+A1', numberFormat: 'General', style: {} });
  await calculator.recalculate(model);
  expect(valueAt(model, 'Blad', 0, 2)).toBe(12);
});

test('recalculations that overlap are done one after the other', async () => {
  const model = workbookOf({ Blad: [[1, '=A1*2']] });
  const calculator = await createUniverCalculator();
  const first = calculator.recalculate(model);
  const a1 = sheetNamed(model, 'Blad').cells.get(cellKey(0, 0));
  if (a1 !== undefined) a1.value = 5;
  await Promise.all([first, calculator.recalculate(model)]);
  expect(valueAt(model, 'Blad', 0, 1)).toBe(10);
});
