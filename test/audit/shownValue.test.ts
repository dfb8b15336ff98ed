import { shownValue } from '../../src/audit/shownValue';

test.each([
  ['a count', 1810, '1 810', 1810],
  ['a count in English', 1810, '1,810', 1810],
  ['a rounded mean', 15.578, '15,6', '15,6'],
  ['a rounded mean in English', 15.578, '15.6', '15,6'],
  ['a mean with a whole value', 15, '15,0', '15,0'],
  ['per cent', 0.56, '56 %', '56 %'],
  ['per cent with decimals in English', 0.7333, '73.3%', '73,3 %'],
  ['a number with a percent sign as text', 56, '56 %', '56 %'],
  ['money with its unit', -35180, '-35 180 kr', -35180],
  ['money in brackets', -500, '(500)', -500],
  ['a date', 43160, '2018-03-01', '2018-03-01'],
  ['a number in a column that is too narrow', 1810, '###', 1810],
  ['a number that is hidden', 7, '', 7],
  ['a text', 'Kvinnor', 'Kvinnor', 'Kvinnor'],
  ['a logical value', true, 'SANT', true],
])('%s', (_what, value, text, shown) => {
  expect(shownValue(value, text)).toBe(shown);
});
