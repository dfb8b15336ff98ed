import { day } from '../support/participants';
import { call, column, mistakeIn } from './run';

const start = column<unknown>('2018-01-01', '2018-03-01', '2018-12-31', '2019-01-01');
const end = column<unknown>('2018-06-30', '2018-12-31', '', '');

test.each([
  ['2017-12-31', 0],
  ['2018-01-01', 1],
  ['2018-06-29', 2],
  ['2018-06-30', 1],
  ['2018-12-31', 1],
  [day('2019-01-01'), 2],
])('enrolled when %s is over', (date, count) => {
  expect(call('ENROLLED', [start, end, date])).toBe(count);
});

test('with a second day, everyone active on any day between the two', () => {
  expect(call('ENROLLED', [start, end, '2018-06-30', '2018-12-31'])).toBe(3);
  expect(call('ENROLLED', [start, end, '2018-07-01', '2018-12-30'])).toBe(1);
});

test('nobody at all is 0', () => {
  expect(call('ENROLLED', [column('', ''), column('', ''), '2018-01-01'])).toBe(0);
});

test.each([
  [['', ''], 'value: ”datum” saknas. Skriv en dag, till exempel "2018-12-31".'],
  [
    ['H1 2018', ''],
    'value: ”datum” går inte att läsa som en dag: ”H1 2018”. Skriv till exempel "2018-12-31".',
  ],
  [
    ['2018-12-31', '2018-01-01'],
    'value: Perioden slutar innan den börjar: 2018-01-01 ligger före 2018-12-31. Byt plats på datumen.',
  ],
])('the days %j are a mistake', (days, message) => {
  expect(mistakeIn('ENROLLED', [start, end, ...days])).toBe(message);
});
