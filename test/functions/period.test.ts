import { day } from '../support/participants';
import { call, mistakeIn } from './run';

test.each([
  ['180101-181231', '2018-01-01', '2018-12-31'],
  ['1807-1906', '2018-07-01', '2019-06-30'],
  ['helår 2020', '2020-01-01', '2020-12-31'],
  ['H1 2023', '2023-01-01', '2023-06-30'],
  ['20220701–20230630', '2022-07-01', '2023-06-30'],
  [2018, '2018-01-01', '2018-12-31'],
])('%s', (label, from, to) => {
  expect(call('PERIOD', [label])).toEqual([[day(from), day(to)]]);
});

test.each([
  ['snart', ': ”snart”'],
  [180101, ': ”180101”'],
  [43101, ': ”43101”'],
  ['181231-180101', ': ”181231-180101”'],
  ['', ''],
  [0, ''],
])('%j is no period', (label, found) => {
  expect(mistakeIn('PERIOD', [label])).toBe(
    `value: Perioden går inte att läsa${found}. Skriv till exempel "180101-181231", "1807-1906", "helår 2020" eller "H1 2023".`,
  );
});
