import { call, column, mistakeIn } from '../run';

const start = column('2017-01-01', '2017-01-01', '2017-01-01');
const end = column('2017-12-31', '2018-06-30', '2018-12-31');
const args = (from: unknown, to: unknown): unknown[] => [start, end, from, to, '', 'antal'];

test.each([
  ['', '', 3],
  [null, undefined, 3],
  [0, 0, 3],
  ['2018-01-01', '2018-12-31', 2],
  [43101, 43465, 2],
  ['2018-07-01', '', 1],
  ['', '2018-06-30', 2],
  ['2018', '', 2],
  [2018, null, 2],
  ['H1 2018', 0, 1],
  ['180101-181231', undefined, 2],
  ['1707-1806', '', 2],
])('from %j to %j', (from, to, count) => {
  expect(call('THROUGHPUT', args(from, to))).toBe(count);
});

test.each([
  [
    'i höst',
    '',
    '”från” går inte att läsa: ”i höst”. Skriv en dag som "2018-01-01", eller en hel period som "180101-181231" eller "H1 2023".',
  ],
  [
    '',
    '2018-13-01',
    '”till” går inte att läsa som en dag: ”2018-13-01”. Skriv till exempel "2018-12-31".',
  ],
  ['H1 2018', '2018-12-31', 'Hela perioden står redan i ”från”. Lämna ”till” tomt.'],
  [
    '2019-01-01',
    '2018-12-31',
    'Perioden slutar innan den börjar: 2018-12-31 ligger före 2019-01-01. Byt plats på datumen.',
  ],
])('from %j to %j is a mistake', (from, to, message) => {
  expect(mistakeIn('THROUGHPUT', args(from, to))).toBe(`value: ${message}`);
});
