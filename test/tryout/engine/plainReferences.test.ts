import { PlainReferences } from '../../../src/tryout/engine/plainReferences';
import type { WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { addName, addTable, workbookOf } from './workbookOf';

function model(): WorkbookModel {
  const workbook = workbookOf({
    'Mina deltagare': [
      ['Nr', 'Kön', 'Tid i försörjning', 'Odd [mån]', "It's", 'A#1'],
      [1, 'K', 3, 1, 2, 3],
      [2, 'M', 4, 1, 2, 3],
      ['Summa', '', 7, '', '', ''],
    ],
    Resultat: [[43101], [43465]],
  });
  addTable(workbook, 'Mina deltagare', 'FinsamDeltagare', [0, 0, 2, 5]);
  addTable(workbook, 'Mina deltagare', 'MedSumma', [0, 0, 3, 2], true);
  addName(workbook, 'Finsam_Från', '=Resultat!$A$1');
  addName(workbook, 'Finsam_Till', "='Mina deltagare'!$A$2");
  addName(workbook, 'Dagar', '=Finsam_Till-Finsam_Från+1');
  addName(workbook, 'Könen', '=FinsamDeltagare[Kön]');
  addName(workbook, 'Rundgång', '=Rundgång+1');
  return workbook;
}

function rewrite(formula: string, row = 1, column = 9, sheet = 'Mina deltagare'): string {
  return new PlainReferences(model()).rewrite(formula, { sheet, row, column });
}

const DATA = "'Mina deltagare'!";

describe('structured references become A1 references', () => {
  test.each([
    ['a column is its data rows', '=COUNTA(FinsamDeltagare[Kön])', `=COUNTA(${DATA}$B$2:$B$3)`],
    ['case does not matter', '=SUM(finsamdeltagare[KÖN])', `=SUM(${DATA}$B$2:$B$3)`],
    ['blanks in a name', '=SUM(FinsamDeltagare[Tid i försörjning])', `=SUM(${DATA}$C$2:$C$3)`],
    ['escaped brackets', "=SUM(FinsamDeltagare[Odd '[mån']])", `=SUM(${DATA}$D$2:$D$3)`],
    ['an escaped apostrophe', "=SUM(FinsamDeltagare[It''s])", `=SUM(${DATA}$E$2:$E$3)`],
    ['an escaped number sign', "=SUM(FinsamDeltagare[A'#1])", `=SUM(${DATA}$F$2:$F$3)`],
    ['@column', '=FinsamDeltagare[@Nr]*2', `=${DATA}$A$2*2`],
    ['@[column]', '=FinsamDeltagare[@[Tid i försörjning]]', `=${DATA}$C$2`],
    ['#This Row', '=FinsamDeltagare[[#This Row],[Nr]]', `=${DATA}$A$2`],
    ['#Headers', '=FinsamDeltagare[[#Headers],[Nr]]', `=${DATA}$A$1`],
    ['#Totals', '=MedSumma[[#Totals],[Tid i försörjning]]', `=${DATA}$C$4`],
    ['totals are no data', '=SUM(MedSumma[Nr])', `=SUM(${DATA}$A$2:$A$3)`],
    ['#All', '=ROWS(FinsamDeltagare[#All])', `=ROWS(${DATA}$A$1:$F$3)`],
    [
      'headers and data together',
      '=ROWS(FinsamDeltagare[[#Headers],[#Data],[Nr]])',
      `=ROWS(${DATA}$A$1:$A$3)`,
    ],
    ['columns from-to', '=SUM(FinsamDeltagare[[Nr]:[Kön]])', `=SUM(${DATA}$A$2:$B$3)`],
    ['a bare table', '=ROWS(FinsamDeltagare)', `=ROWS(${DATA}$A$2:$F$3)`],
    [
      'two in one formula',
      '=COUNTIFS(FinsamDeltagare[Kön],"K",FinsamDeltagare[Nr],">0")',
      `=COUNTIFS(${DATA}$B$2:$B$3,"K",${DATA}$A$2:$A$3,">0")`,
    ],
  ])('%s', (_name, formula, expected) => {
    expect(rewrite(formula)).toBe(expected);
  });

  test('inside the table its own name may be left out', () => {
    expect(rewrite('=[@Nr]+SUM([Nr])', 2, 5)).toBe(`=${DATA}$A$3+SUM(${DATA}$A$2:$A$3)`);
  });

  test.each([
    ['unknown table', '=SUM(Saknas[Kön])'],
    ['unknown column', '=SUM(FinsamDeltagare[Saknas])'],
    ['totals that are not shown', '=SUM(FinsamDeltagare[[#Totals],[Nr]])'],
  ])('%s gives #REF!', (_name, formula) => {
    expect(rewrite(formula)).toBe('=SUM(#REF!)');
  });

  test('this row outside the data rows gives #REF!', () => {
    expect(rewrite('=FinsamDeltagare[@Nr]', 30)).toBe('=#REF!');
  });
});

describe('defined names become what they stand for', () => {
  test.each([
    ['a cell', '=YEAR(Finsam_Från)', '=YEAR(Resultat!$A$1)'],
    ['whatever its case', '=finsam_från', '=Resultat!$A$1'],
    ['a cell on a quoted sheet', '=Finsam_Till*2', `=${DATA}$A$2*2`],
    ['an expression, in parentheses', '=Dagar*2', `=(${DATA}$A$2-Resultat!$A$1+1)*2`],
    ['a table column', '=COUNTA(Könen)', `=COUNTA(${DATA}$B$2:$B$3)`],
    ['an unknown name is left alone', '=Okänt+1', '=Okänt+1'],
  ])('%s', (_name, formula, expected) => {
    expect(rewrite(formula)).toBe(expected);
  });

  test("a sheet's own name goes before the workbook's, on that sheet only", () => {
    const workbook = model();
    const [sheet] = workbook.sheets;
    const own = { name: 'Finsam_Från', formula: "='Mina deltagare'!$A$3", visible: true };
    if (sheet !== undefined) workbook.names.push({ ...own, comment: '', sheetId: sheet.id });
    const references = new PlainReferences(workbook);
    const at = (name: string) =>
      references.rewrite('=Finsam_Från', { sheet: name, row: 0, column: 20 });
    expect(at('Mina deltagare')).toBe("='Mina deltagare'!$A$3");
    expect(at('Resultat')).toBe('=Resultat!$A$1');
  });

  test('a name that stands for itself ends as #REF!', () => {
    expect(rewrite('=Rundgång')).toContain('#REF!');
  });
});

describe('everything else stays as it was', () => {
  test.each([
    ['strings', '="FinsamDeltagare[Kön] ""Dagar"" Finsam_Från"&"x"'],
    ['functions that share a name', '=Dagar(1)'],
    ['sheets that share a name', '=Dagar!A1+Resultat!$B$2'],
    ['quoted sheets', "='Dagar i [maj]'!A1+'It''s'!B2"],
    ['cells and numbers', '=$A$1+A1:B2*1.5E+3%&{1,2;3,4}'],
    ['an unclosed bracket', '=SUM(FinsamDeltagare'.concat('X[Kön')],
    ['an array constant', '=SUM({1,2,3}*(A1:A3>0))'],
  ])('%s', (_name, formula) => {
    expect(rewrite(formula)).toBe(formula);
  });
});
