import { addition, subtraction } from '../../src/texts/sums';

test.each([
  [[], ''],
  [[4], '4'],
  [[-4, 3], '-4 + 3'],
  [[4, -3, 2], '4 − 3 + 2'],
])('%j is added as "%s"', (values, line) => {
  expect(addition(values, String)).toBe(line);
});

test.each([
  [38, 4, '38 − 4'],
  [38, -4, '38 + 4'],
  [38, 0, '38 − 0'],
])('%d less %d is "%s"', (from, less, line) => {
  expect(subtraction(from, less, String)).toBe(line);
});
