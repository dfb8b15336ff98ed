import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { ModelValue } from '../../../src/tryout/model/workbookModel';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import { sheetNamed, valueAt, workbookOf } from './workbookOf';

type Rows = readonly (readonly ModelValue[])[];

/** The values of formulas on a sheet of their own, beside a sheet "Data". */
async function values(data: Rows, formulas: readonly string[]): Promise<ModelValue[]> {
  const model = workbookOf({ Data: data, Svar: formulas.map((formula) => [formula]) });
  await (await createUniverCalculator()).recalculate(model);
  return formulas.map((_, row) => valueAt(model, 'Svar', row, 0) ?? '');
}

const DATA: Rows = [
  ['K', 10, 1, '=""'],
  ['M', 20, '1', '=1/0'],
  ['k', '', true, 5],
  ['', 'text', 2, '=NA()'],
  ['Kina', true, '', ''],
  ['K', 2.5, 3, 7],
];

describe('over ranges of every kind of cell', () => {
  test.each<[string, ModelValue]>([
    ['=COUNTIFS(Data!A1:A6,"K")', 3],
    ['=COUNTIFS(Data!A1:A6,"k*",Data!B1:B6,">5")', 1],
    ['=COUNTIFS(Data!C1:C6,1)', 2],
    ['=COUNTIFS(Data!C1:C6,TRUE)', 1],
    ['=COUNTIFS(Data!D1:D6,"#DIV/0!")', 1],
    ['=COUNTIFS(Data!D1:D6,Data!D2)', 1],
    ['=COUNTIFS(Data!D1:D6,"")', 2],
    ['=COUNTIFS(Data!D1:D6,"=")', 1],
    ['=COUNTIFS(Data!D1:D6,"<>")', 5],
    ['=COUNTIFS(Data!A1:A6,Data!H1)', 0],
    ['=COUNTIFS(Data!A1:B6,"K")', 3],
    ['=COUNTIFS(Data!A1:A5,"K",Data!B1:B6,1)', '#VALUE!'],
    ['=COUNTIFS(Data!A1:A6,"K",Data!A1:F1,1)', '#VALUE!'],
    ['=COUNTIFS(#REF!,"K")', '#REF!'],
    ['=SUMIFS(Data!B1:B6,Data!A1:A6,"K",Saknas[Kön],"K")', '#REF!'],
    ['=AVERAGEIFS(#REF!,Data!A1:A6,"K")', '#REF!'],
    ['=COUNTIFS(Data!A1:A6,"K",Data!B1:B6)', '#VALUE!'],
    ['=SUMIFS(5,Data!A1:A6,"K")', '#VALUE!'],
    ['=SUMIFS(Data!B1:B6,Data!A1:A6,"k*")', 12.5],
    ['=SUMIFS(Data!B1:B6,Data!A1:A6,"x")', 0],
    ['=SUMIFS(Data!B1:B6,Data!C1:C6,"<>9")', 32.5],
    ['=SUMIFS(Data!D1:D6,Data!A1:A6,"K")', 12],
    ['=SUMIFS(Data!D1:D6,Data!A1:A6,"M")', '#DIV/0!'],
    ['=SUMIFS(Data!D1:D6,Data!A1:A6,"<>x")', '#DIV/0!'],
    ['=SUMIFS(Data!B1:B6,Data!D1:D6,"#N/A")', 0],
    ['=SUMIFS(Data!B1:B5,Data!A1:A6,"K")', '#VALUE!'],
    ['=AVERAGEIFS(Data!B1:B6,Data!A1:A6,"k*")', 6.25],
    ['=AVERAGEIFS(Data!B1:B6,Data!A1:A6,"x")', '#DIV/0!'],
    ['=AVERAGEIFS(Data!B1:B6,Data!A1:A6,"Kina")', '#DIV/0!'],
    ['=AVERAGEIFS(Data!B3:B4,Data!C3:C4,"<>9")', '#DIV/0!'],
    ['=AVERAGEIFS(Data!D1:D6,Data!A1:A6,"M")', '#DIV/0!'],
    ['=AVERAGEIFS(Data!D3:D4,Data!C3:C4,2)', '#N/A'],
    ['=AVERAGEIFS(Data!B1:B5,Data!A1:A6,"K")', '#VALUE!'],
  ])('%s', async (formula, expected) => {
    expect(await values(DATA, [formula])).toEqual([expected]);
  });

  test('whole columns count the blanks below the data', async () => {
    const formulas = ['=COUNTIFS(Data!A:A,"")', '=COUNTIFS(Data!A:A,"<>",Data!B:B,"<>K")'];
    expect(await values(DATA, formulas)).toEqual([1048571, 5]);
    expect(await values(DATA, ['=SUMIFS(Data!B:B,Data!A:A,"K")'])).toEqual([12.5]);
  });

  test('a sheet without a single cell is blank', async () => {
    const model = workbookOf({
      Tomt: [],
      Svar: [['=COUNTIFS(Tomt!A1:B3,"")', '=COUNTIFS(Tomt!A1:B3,0)']],
    });
    await (await createUniverCalculator()).recalculate(model);
    expect([valueAt(model, 'Svar', 0, 0), valueAt(model, 'Svar', 0, 1)]).toEqual([6, 0]);
  });
});

describe('several criteria at once give an array', () => {
  test.each<[string, ModelValue]>([
    ['=SUMPRODUCT(COUNTIFS(Data!A1:A6,{"K";"M";"x"}))', 4],
    ['=SUMPRODUCT(COUNTIFS(Data!A1:A6,{"K","M"},Data!B1:B6,{">5";"<5"}))', 3],
    ['=SUMPRODUCT(COUNTIFS(Data!A1:A6,Data!A1:A2))', 4],
    ['=SUMPRODUCT(SUMIFS(Data!B1:B6,Data!A1:A6,{"K";"M"}))', 32.5],
    ['=SUM(AVERAGEIFS(Data!B1:B6,Data!A1:A6,{"K","M"}))', 26.25],
    ['=ROWS(COUNTIFS(Data!A1:A6,{"K";"M";"x"}))', 3],
    ['=COLUMNS(COUNTIFS(Data!A1:A6,{"K","M"}))', 2],
    ['=INDEX(COUNTIFS(Data!A1:A6,{"K","M"}),1,2)', 1],
    ['=SUMPRODUCT(COUNTIFS(Data!A1:A6,{"K";"M"},Data!B1:B5,1))', '#VALUE!'],
  ])('%s', async (formula, expected) => {
    expect(await values(DATA, [formula])).toEqual([expected]);
  });

  test('that spills over the cells below', async () => {
    expect(await values(DATA, ['=COUNTIFS(Data!A1:A6,{"K";"M"})'])).toEqual([3]);
  });
});

describe('what formulas have in common', () => {
  test('a range is read after every formula in it, however the formulas stand', async () => {
    const data = [
      ['=COUNTIFS(B1:B3,">1")', '=C1*2', 1],
      ['=COUNTIFS(A1:A1,1)', '=A1+1', 1],
      ['', 5, ''],
    ];
    const model = workbookOf({ Data: data });
    await (await createUniverCalculator()).recalculate(model);
    // B2 waits for A1, which is within B1:B3: a circle, so only B1 and B3 are certain.
    expect(valueAt(model, 'Data', 0, 1)).toBe(2);
    const chain = [
      [1, '=SUMIFS(A$1:A1,A$1:A1,">0")'],
      ['=B1+1', '=SUMIFS(A$1:A2,A$1:A2,">0")'],
      ['=B2+1', '=SUMIFS(A$1:A3,A$1:A3,">0")'],
    ];
    const ordered = workbookOf({ Data: chain });
    await (await createUniverCalculator()).recalculate(ordered);
    expect([0, 1, 2].map((row) => valueAt(ordered, 'Data', row, 1))).toEqual([1, 3, 7]);
  });

  test('the results of one calculation are not those of the next', async () => {
    const model = workbookOf({
      Data: [['K'], ['K']],
      Svar: [['=COUNTIFS(Data!A1:A2,"K")', '=COUNTIFS(Data!A1:A2,B3)']],
    });
    const calculator = await createUniverCalculator();
    await calculator.recalculate(model);
    expect(valueAt(model, 'Svar', 0, 0)).toBe(2);
    const cell = sheetNamed(model, 'Data').cells.get(cellKey(0, 0));
    if (cell !== undefined) cell.value = 'M';
    await calculator.recalculate(model);
    expect(valueAt(model, 'Svar', 0, 0)).toBe(1);
  });

  test('cells that an array formula fills are counted', async () => {
    const data = [
      ['={1;2;3}', '=COUNTIFS(A1:A5,">1")'],
      ['', ''],
      ['', ''],
      [4, ''],
    ];
    const model = workbookOf({ Data: data });
    await (await createUniverCalculator()).recalculate(model);
    expect(valueAt(model, 'Data', 0, 1)).toBe(3);
  });

  test('cells that an array formula fills later are counted, wherever the formulas stand', async () => {
    const count = '=COUNTIFS(C2:C5,">1")';
    const data = [
      [count, '', '={1;2;3}', count],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', count],
    ];
    const model = workbookOf({ Data: data, Svar: [['=COUNTIFS(Data!C2:C5,">1")']] });
    await (await createUniverCalculator()).recalculate(model);
    const places = [
      [0, 0],
      [0, 3],
      [3, 3],
    ] as const;
    expect(places.map(([row, column]) => valueAt(model, 'Data', row, column))).toEqual([2, 2, 2]);
    expect(valueAt(model, 'Svar', 0, 0)).toBe(2);
  });

  test('a criterion that depends on another conditional count follows it', async () => {
    const formulas = ['=COUNTIFS(Data!A1:A6,"K")', '=COUNTIFS(A1:A1,COUNTIFS(Data!A1:A6,"k"))'];
    expect(await values(DATA, formulas)).toEqual([3, 1]);
  });

  test('a count within a circle does not decide what others see', async () => {
    const data = [['=COUNTIFS(A1:A3,">0")'], [5], ['=A1+5']];
    const model = workbookOf({ Data: data, Svar: [['=COUNTIFS(Data!A1:A3,">0")']] });
    await (await createUniverCalculator()).recalculate(model);
    const inCircle = [0, 1, 2].map((row) => Number(valueAt(model, 'Data', row, 0)));
    expect(valueAt(model, 'Svar', 0, 0)).toBe(inCircle.filter((value) => value > 0).length);
  });

  test('a formula that gives a blank cell is a 0', async () => {
    const data = [
      ['=H1'],
      ['=IF(TRUE,H1)'],
      ['=INDEX(H1:H2,1)'],
      ['=CHOOSE(1,H1,2)'],
      ['=IF(TRUE,)'],
      ['=H1:H2'],
      [''],
    ];
    const ranges = [1, 2, 3, 4, 5].map((row) => `=COUNTIFS(Data!A${row}:A${row},0)`);
    expect(await values(data, [...ranges, '=COUNTIFS(Data!A6:A7,0)'])).toEqual([1, 1, 1, 1, 1, 2]);
  });

  test('an indirect reference sees the finished values', async () => {
    const data = [['=1+1'], ['=A1*2'], ['=A2*2']];
    const formulas = ['=COUNTIFS(INDIRECT("Data!A"&COUNTIFS(Data!A1:A3,">0")),8)'];
    expect(await values(data, formulas)).toEqual([1]);
  });
});
