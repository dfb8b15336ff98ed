import { auditRows } from '../auditText';

const HEADER = ['', 'Medel vid start', 'Medel vid avslut', 'Förändring i poäng'];
const told = (...row: readonly (string | number)[]) => auditRows(['ORS'], HEADER, row);

test('a change in points follows from the two means, as far as their rounding goes', () => {
  expect(told('Totalt', '16,9', 28, '11,1')).toEqual([]);
  expect(told('Totalt', '16,9', '28,0', '+11,2')).toEqual([]);
  expect(told('Totalt', '16,9', '28,0', '9,1')).toEqual([
    'contradiction percentChange: 9,1 | Totalt: Förändringen i poäng följer inte av värdena vid start och avslut: 28 − 16,9 = 11,1. Rätta förändringen eller ett av värdena.',
  ]);
});

test('shares past the cutoff and of the improved are no values at the end and no changes', () => {
  expect(
    auditRows(
      ['ORS vid start och avslut'],
      [...HEADER.slice(0, 3), 'Minst 25 poäng vid avslut', 'Säkert förbättrade'],
      ['Totalt', '16,9', '28,0', '62 %', '80 %'],
    ),
  ).toEqual([]);
});
