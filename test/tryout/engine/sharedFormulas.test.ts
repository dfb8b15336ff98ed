import { sharedForm } from '../../../src/tryout/engine/sharedFormulas';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { valueAt, workbookOf } from './workbookOf';

describe('a formula that was filled into two cells has one form', () => {
  test.each([
    ['=A1*2', 1, 2, '=A9*2', 9, 2],
    ['=a1*2', 1, 2, '=A9*2', 9, 2],
    ['=A1*2', 1, 2, '=D1*2', 1, 5],
    ['=A$1*$B1', 1, 3, '=B$1*$B4', 4, 4],
    ["=SUM($A$1:$B$5,'It''s'!C3)", 3, 3, "=SUM($A$1:$B$5,'It''s'!C4)", 4, 3],
    ['=IF(A1="A1","A1:A2 #",LOG10(A1))', 1, 2, '=IF(A2="A1","A1:A2 #",LOG10(A2))', 2, 2],
  ])('%s at %i, %i', (first, row, column, second, otherRow, otherColumn) => {
    const form = sharedForm(first, row, column);
    expect(form).not.toBeNull();
    expect(sharedForm(second, otherRow, otherColumn)).toBe(form);
  });

  test.each([
    ['another cell', '=A1*2', '=A1*2'],
    ['another number', '=A1*2', '=A2*3'],
    ['another text', '=A1&"x"', '=A2&"X"'],
    ['another fixed row', '=A$1', '=A$2'],
    ['another fixed column', '=$A1', '=$B2'],
    ['another sheet', '=Ett!A1', '=Två!A2'],
    ['another sheet with the name of a cell', '=Q1!A1', '=Q2!A2'],
  ])('not with %s', (_name, first, second) => {
    expect(sharedForm(second, 2, 2)).not.toBe(sharedForm(first, 1, 2));
  });

  test.each([
    '=SUM(A1:A3)',
    '=SUM($A$1:A3)',
    '=SUM(A:A)',
    '=SUM($1:$3)',
    '=SUM(#REF!)',
    '=@A1',
    '=A1#',
    '=INDIRECT("A1")',
    '=SUM(OFFSET(A1,1,0))',
    '=LET(x,A1,x+1)',
    '=Tabell[Kol]',
  ])('%s is left alone', (formula) => {
    expect(sharedForm(formula, 1, 2)).toBeNull();
  });
});

test('formulas filled down and across give what each of them gives alone', async () => {
  const letters = ['A', 'B', 'C', 'D'];
  const rows = [2, 3, 4, 5];
  const filled = rows.map((row) => [
    ...letters.map((_, column) => row * 10 + column),
    ...letters.map((letter) => `=${letter}${row}+$A${row}*${letter}$2+$B$3+Sida!${letter}${row}`),
    `=SUM($A$2:$D$5)+A${row}`,
    `=IF(A${row}=30,1/0,E${row}&"A${row}")`,
    `=I${row - 1}+A${row}+ROW()+COLUMN()`,
  ]);
  const model = workbookOf({
    Blad: [[], ...filled],
    Sida: [[], ...rows.map((row) => letters.map((_, column) => row + column * 100))],
  });
  await (await createUniverCalculator()).recalculate(model);

  const number = (row: number, column: number) => row * 10 + column;
  let above = 0;
  rows.forEach((row) => {
    letters.forEach((_, column) => {
      const expected =
        number(row, column) +
        number(row, 0) * number(2, column) +
        number(3, 1) +
        row +
        column * 100;
      expect(valueAt(model, 'Blad', row - 1, 4 + column)).toBe(expected);
    });
    const total = rows.flatMap((r) => letters.map((_, c) => number(r, c))).reduce((a, b) => a + b);
    const sum = total + number(row, 0);
    expect(valueAt(model, 'Blad', row - 1, 8)).toBe(sum);
    const text = `${String(valueAt(model, 'Blad', row - 1, 4))}A${row}`;
    expect(valueAt(model, 'Blad', row - 1, 9)).toBe(row === 3 ? '#DIV/0!' : text);
    expect(valueAt(model, 'Blad', row - 1, 10)).toBe(above + number(row, 0) + row + 11);
    above = sum;
  });
});

test('a chain of filled formulas is calculated from its beginning, however long', async () => {
  const model = workbookOf({
    Blad: [[1], ...Array.from({ length: 60 }, (_, index) => [`=A${index + 1}+1`])],
  });
  await (await createUniverCalculator()).recalculate(model);
  expect(valueAt(model, 'Blad', 60, 0)).toBe(61);
});

test('filled formulas that go round in circles give 0', async () => {
  const circle = [
    ['=B1', '=A1'],
    ['=B2', '=A2'],
  ];
  const model = workbookOf({ Blad: circle });
  await (await createUniverCalculator()).recalculate(model);
  expect([0, 1].map((row) => valueAt(model, 'Blad', row, 0))).toEqual([0, 0]);
});
