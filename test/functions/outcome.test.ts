import { call, CHOSEN, column, mistakeIn, NOTHING_CHOSEN, readable } from './run';

test('a word gives its category', () => {
  expect(call('OUTCOME', ['Lönebidrag'])).toEqual([['Arbete']]);
});

test('a range gives one answer for each cell, and an unknown word an error in its own cell', () => {
  const words = [
    ['arbete', 'Åter FK'],
    ['', 'Xyzzy'],
  ];
  expect(readable(call('OUTCOME', [words], { workbook: NOTHING_CHOSEN }))).toEqual([
    ['Arbete', 'Åter remittent'],
    [
      '',
      'notAvailable: Ordet känns inte igen: ”Xyzzy”. Rätta det, eller välj vad det betyder under Funktioner i Finsamrapport.',
    ],
  ]);
});

test('blank rows at the end are not spilled', () => {
  expect(call('OUTCOME', [column<unknown>('Studier', 0, '-', '', null)])).toEqual(
    column('Studier', '', ''),
  );
  expect(call('OUTCOME', [column('', '')])).toEqual([['']]);
});

test('whether it is positive is for the workbook’s definitions to say', () => {
  expect(call('OUTCOME', [column('Arbete', 'Flyttat', ''), 'positivt'])).toEqual(
    column(true, false),
  );
  expect(mistakeIn('OUTCOME', ['Arbete', 'positivt'], { workbook: NOTHING_CHOSEN })).toBe(
    'notAvailable: Arbetsboken har inga definitioner. Välj definitioner under Funktioner i Finsamrapport.',
  );
});

test('the workbook’s own words come before the dictionary', () => {
  const workbook = { ...CHOSEN, outcomeWords: { arbete: 'dropout' } } as const;
  expect(call('OUTCOME', ['ARBETE'], { workbook })).toEqual([['Dropout']]);
});

test('a personnummer is not repeated', () => {
  expect(JSON.stringify(readable(call('OUTCOME', ['19850312-1234'])))).not.toContain('1985');
});

test('an unknown question is answered with those there are', () => {
  expect(mistakeIn('OUTCOME', ['Arbete', 'kanske'])).toBe(
    'value: ”vad” kan inte vara ”kanske”. Skriv "kategori" eller "positivt".',
  );
});
