import { fromFileFormula, toFileFormula } from '../../../src/tryout/xlsx/fileFormulas';
import { movedFormula } from '../../../src/tryout/xlsx/sharedFormula';

test.each([
  [
    '=MAXIFS(A:A,B:B,"MAXIFS(")+MINIFS(A:A,B:B,1)',
    '_xlfn.MAXIFS(A:A,B:B,"MAXIFS(")+_xlfn.MINIFS(A:A,B:B,1)',
  ],
  ['=COUNTIFS(T[Kön],"K")', 'COUNTIFS(T[Kön],"K")'],
  ['=IFERROR(AGGREGATE(16,6,T[x],0.5),"–")', 'IFERROR(_xlfn.AGGREGATE(16,6,T[x],0.5),"–")'],
  [
    '=FINSAM.THROUGHPUT(D:D,E:E)+IF(A1="FINSAM.X(",FINSAM.PERIOD(A1),1)',
    '_xldudf_FINSAM_THROUGHPUT(D:D,E:E)+IF(A1="FINSAM.X(",_xldudf_FINSAM_PERIOD(A1),1)',
  ],
  ['=T[[#This Row],[Två ord]]', 'T[[#This Row],[Två ord]]'],
])('%s stands as %s in a file, and comes back', (shown, inFile) => {
  expect(toFileFormula(shown)).toBe(inFile);
  expect(fromFileFormula(inFile)).toBe(shown);
});

test('files spell @ out, and name the table', () => {
  expect(toFileFormula('=T[@Nr]*T[@[Två ord]]')).toBe(
    'T[[#This Row],[Nr]]*T[[#This Row],[Två ord]]',
  );
  expect(toFileFormula('=[@Nr]', 'Tabell')).toBe('Tabell[[#This Row],[Nr]]');
});

test.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)&"A1"', 1, 0, 'SUM(A2:B3)&"A1"'],
  ["'A1'!A1+Blad2!Z9", 0, 1, "'A1'!B1+Blad2!AA9"],
  ['SUM(A:B)+SUM($A:$B)', 0, 1, 'SUM(B:C)+SUM($A:$B)'],
  ['LOG10(A1)+T[A1]', 1, 0, 'LOG10(A2)+T[A1]'],
])('%s moved %d down and %d right', (formula, rows, columns, expected) => {
  expect(movedFormula(formula, rows, columns)).toBe(expected);
});
