import { readFormula } from '../../../src/tryout/host/formulaReader';

describe('reading a formula', () => {
  test.each([
    '=1+1',
    '=-A1%',
    '=A1',
    '=$A$1:B$3',
    '=A:A',
    '=1:3',
    '="a ""b"" c"&B2',
    '=SUM(A1:A3,5)',
    '=IF(A1="",,3)',
    '=NOW()',
    '=SUMPRODUCT(--(A1:A3<=B1),(C1:C3=""))',
    '=IFERROR(INDEX(A1:A3,MATCH(1,{1,2;3,4},0)),"–")',
    "='Blad 1'!B2+Blad2!C3",
    "='Anna''s blad'!A1",
    '=COUNTIFS(FinsamDeltagare[Start],"<"&Finsam_Från)',
    '=SUM(T[[#Totals],[Antal]])',
    '=[@Antal]*2',
    '=SUM(A1:INDEX(A:A,3))',
    '=(A1,B2)',
    '=#REF!+1',
    '=1.5e3',
    '= A1 + 2 ',
    '=SUM(A1:B2 B1:C3)',
    '=_xlfn.MAXIFS(A1:A3,B1:B3,1)',
    '=AGGREGATE(16,6,A1:A3/(B1:B3>0),0.5)',
    '=Ålder',
    '=TRUE',
    '=@A1:A3',
    '=A1#',
  ])('%s can be read', (formula) => {
    expect(() => readFormula(formula)).not.toThrow();
  });

  test.each([
    '=',
    '=1+',
    '=SUM(A1',
    '=SUM(A1;A2)',
    '=1,5',
    '="öppen',
    '=A1)',
    '=(1',
    '=()',
    '=*2',
    '={1,2',
    '=T[Antal',
    '=1 2',
    '=A1 "x"',
    '=#HEJ',
  ])('%s cannot be read', (formula) => {
    expect(() => readFormula(formula)).toThrow(/character/);
  });

  test('tells which tables and columns are meant', () => {
    expect(readFormula("=SUM(T[Antal])/ROWS(U[[#All],[A]:[B]])+[@'#]")).toEqual([
      { table: 'T', inner: 'Antal' },
      { table: 'U', inner: '[#All],[A]:[B]' },
      { table: '', inner: "@'#" },
    ]);
  });
});
