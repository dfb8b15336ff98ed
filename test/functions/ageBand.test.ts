import { call, CHOSEN, column, mistakeIn, NOTHING_CHOSEN, preset, readable } from './run';

test('ages under the usual bands', () => {
  const ages = column<unknown>(18, '30', 31, '45 år', 46, 64.9, '');
  expect(call('AGEBAND', [ages])).toEqual(
    column('18–30', '18–30', '31–45', '31–45', '46–64', '46–64'),
  );
});

test('the bands of the workbook’s definitions come before the usual ones', () => {
  const ageBands = [
    { from: 16, to: 29 },
    { from: 30, to: null },
  ];
  const workbook = { ...CHOSEN, definitions: { ...preset('norra-vastmanland-sala'), ageBands } };
  expect(call('AGEBAND', [column(18, 30)], { workbook })).toEqual(column('16–29', '30–'));
  expect(call('AGEBAND', [18], { workbook: NOTHING_CHOSEN })).toEqual([['18–30']]);
});

test('a blank among them stays blank', () => {
  expect(call('AGEBAND', [column<unknown>('', 20)])).toEqual(column('', '18–30'));
});

test.each([
  ['in one cell', '18-29; 30-44'],
  ['one per cell', [['18-29'], ['30-44'], ['']]],
  ['beside each other', [['18-29', '30-44']]],
])('bands of one’s own, %s', (_, bands) => {
  expect(call('AGEBAND', [column(29, 30), bands])).toEqual(column('18–29', '30–44'));
});

test('an age in no band, or none at all, is an error in its own cell', () => {
  expect(readable(call('AGEBAND', [column<unknown>(17, 20, 'Anna', 1985)]))).toEqual(
    column(
      'notAvailable: Ingen åldersgrupp täcker 17 år. Ange egna grupper, till exempel "18-29; 30-44; 45-66".',
      '18–30',
      'value: Åldern går inte att läsa: ”Anna”. Skriv den i hela år, till exempel 34.',
      'value: Åldern går inte att läsa: ”1985”. Skriv den i hela år, till exempel 34.',
    ),
  );
});

test('blank cells for bands leave the usual ones', () => {
  expect(call('AGEBAND', [30, [[''], [0]]])).toEqual([['18–30']]);
});

test('overlapping bands are both named', () => {
  expect(mistakeIn('AGEBAND', [30, '18-30; 30-45'])).toBe(
    'value: Åldersgrupperna 18–30 och 30–45 överlappar. Ändra den ena så att ingen ålder hör till båda.',
  );
});

test('a band that cannot be read is named', () => {
  expect(mistakeIn('AGEBAND', [30, 'unga'])).toBe(
    'value: Åldersgruppen går inte att läsa: ”unga”. Skriv till exempel "18-29; 30-44; 45-66".',
  );
});
