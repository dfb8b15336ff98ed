import { call, column, mistakeIn } from './run';

test.each([
  [undefined, 5.125],
  ['medel', 5.125],
  ['median', 4.75],
  ['min', 2],
  ['max', 9],
  ['antal', 4],
  ['takade', 1],
  ['capped', 1],
])('of years with a cap: %s', (statistic, expected) => {
  const times = column<unknown>('Tid (år)', '2,5', '>9', 7, 2, '', 'saknas');
  expect(call('SUPPORTTIME', [times, statistic, 'år'])).toBe(expected);
});

test('the unit is what a bare number is, and what the answer is in', () => {
  const times = column<unknown>(24, '2 år', '12 mån');
  expect(call('SUPPORTTIME', [times, 'max', 'månader'])).toBe(24);
  expect(call('SUPPORTTIME', [times, 'max', 'years'])).toBe(24);
  expect(call('SUPPORTTIME', [times, 'min', 'år'])).toBe(1);
});

test('without a unit the values decide: capped and few are years, many are months', () => {
  expect(call('SUPPORTTIME', [column<unknown>(3, '>9', 2.5, '6 mån'), 'min'])).toBe(0.5);
  expect(call('SUPPORTTIME', [column<unknown>(65, 40, 12, '2 år'), 'min'])).toBe(12);
});

test('a time on top that begins with a word is no heading', () => {
  expect(call('SUPPORTTIME', [column<unknown>('Tid', 'över 9', 2), 'takade'])).toBe(1);
});

test('zeros are blanks', () => {
  expect(call('SUPPORTTIME', [column<unknown>(0, 4, null, 6), 'antal', 'år'])).toBe(2);
});

test('a zero with its unit is a time of nothing', () => {
  expect(call('SUPPORTTIME', [column<unknown>('0 år', 4, 0, 5), undefined, 'år'])).toBe(3);
});

test('over nobody there is no mean, but a number', () => {
  expect(mistakeIn('SUPPORTTIME', [column('Tid', '', '-')])).toMatch(/^divisionByZero/);
  expect(call('SUPPORTTIME', [column('Tid', ''), 'antal'])).toBe(0);
  expect(call('SUPPORTTIME', [column('Tid', ''), 'takade'])).toBe(0);
});

test('a time that cannot be read is named', () => {
  const addresses = ['Blad1!I4:I6'];
  expect(mistakeIn('SUPPORTTIME', [column<unknown>('Tid', 3, '<1')], { addresses })).toBe(
    'value: Tiden på rad 6 går inte att läsa: ”<1”. Skriv ett tal, till exempel 2,5 eller >9.',
  );
  expect(mistakeIn('SUPPORTTIME', [column<unknown>('<1', 3)])).toMatch(/på rad 1 i området/);
});

test('an unknown unit is answered with the units there are', () => {
  expect(mistakeIn('SUPPORTTIME', [column(3), '', 'veckor'])).toBe(
    'value: ”enhet” kan inte vara ”veckor”. Skriv "månader" eller "år".',
  );
});
