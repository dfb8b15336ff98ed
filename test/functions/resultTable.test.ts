import { call, CHOSEN, mistakeIn, NOTHING_CHOSEN, readable } from './run';

const header = ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Avslutsorsak'];
const people = [
  [1, '2017-03-01', '2018-03-01', 'K', 'Arbete'],
  [2, '2017-05-01', '2018-06-01', 'M', 'Studier'],
  [3, '2017-09-01', '2018-09-01', 'K', 'Flyttat'],
  [4, '2018-01-15', '', 'M', ''],
  [5, '2018-02-15', '2018-12-31', 'K', 'Dropout'],
  [6, '2018-04-15', '', 'K', ''],
];
const list = [['Kraften 2018', '', '', '', ''], header, ...people];

test('a header row, a row for each sex, and the total', () => {
  expect(call('RESULTTABLE', [list, '2018'])).toEqual([
    [
      'Grupp',
      'Inskrivna vid periodens start',
      'Nyinskrivna',
      'Avslut',
      'Dropouts (tidiga avhopp)',
      'Arbete',
      'Studier',
      'Annan arbetslivsinriktad rehab',
      'Sjukersättning',
      'Föräldraledighet',
      'Annat',
      'Inskrivna vid periodens slut',
    ],
    ['Män', 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 1],
    ['Kvinnor', 2, 2, 2, 1, 1, 0, 0, 0, 0, 1, 1],
    ['Totalt', 3, 3, 3, 1, 1, 1, 0, 0, 0, 1, 2],
  ]);
});

test('the layout is that of the definitions, or the one named', () => {
  const firstHeading = (...more: unknown[]): unknown => {
    const table = readable(call('RESULTTABLE', [list, '2018', '', ...more]));
    return Array.isArray(table) && Array.isArray(table[0]) ? table[0].slice(1, 4) : table;
  };
  expect(firstHeading('Sala')).toEqual(['Aktiva under perioden', 'Avslut', 'Varav dropouts']);
  expect(firstHeading('Sala', 'södra dalarna')).toEqual([
    'Inskrivna vid periodens start',
    'Nyinskrivna',
    'Avslut',
  ]);
  expect(mistakeIn('RESULTTABLE', [list, '2018', '', '', 'Skåne'])).toBe(
    'value: ”uppställning” kan inte vara ”Skåne”. Skriv "Södra Dalarna", "Sala" eller "Hallstahammar".',
  );
});

test('a blank tail below and blanks as null or 0 change nothing', () => {
  const blanks = Array.from({ length: 5000 }, () => [null, 0, '', undefined, 0]);
  const asNull = list.map((row) => row.map((value) => (value === '' ? null : value)));
  expect(call('RESULTTABLE', [[...asNull, ...blanks], '2018'])).toEqual(
    call('RESULTTABLE', [list, '2018']),
  );
});

test('a start in the far future is one like any other', () => {
  const later = [...list, [7, '2090-01-01', '', 'K', '']];
  expect(call('RESULTTABLE', [later, '2018'])).toEqual(call('RESULTTABLE', [list, '2018']));
});

test('the workbook’s own words are known, others are asked about where they stand', () => {
  const strange = [...list, [7, '2018-01-01', '2018-05-01', 'K', 'Xyzzy']];
  const addresses = ["'Lista 1'!$C$10:$G$18"];
  expect(mistakeIn('RESULTTABLE', [strange, '2018'], { addresses })).toBe(
    'value: Avslutsorsaken i cell G18 känns inte igen: ”Xyzzy”. Rätta ordet, eller välj vad det betyder under Funktioner i Finsamrapport.',
  );
  const workbook = { ...CHOSEN, outcomeWords: { Xyzzy: 'work' } } as const;
  expect(call('RESULTTABLE', [strange, '2018'], { workbook })).toContainEqual([
    'Totalt',
    ...[3, 4, 4, 1, 2, 1, 0, 0, 0, 1, 2],
  ]);
});

test('a strange word is passed over where nobody left with it in the period', () => {
  const with2016 = (outcome: string) => [...list, [7, '2016-01-01', '2016-05-01', 'K', outcome]];
  const table = call('RESULTTABLE', [list, '2018']);
  expect(call('RESULTTABLE', [with2016('Xyzzy'), '2018'])).toEqual(
    call('RESULTTABLE', [with2016(''), '2018']),
  );
  expect(mistakeIn('RESULTTABLE', [with2016('Xyzzy'), '2016'])).toContain('”Xyzzy”');
  const still = list.map((row) => (row[0] === 6 ? [...row.slice(0, 4), 'Xyzzy'] : row));
  expect(call('RESULTTABLE', [still, '2018'])).toEqual(table);
});

test('a row that is not counted is a mistake, by its cell', () => {
  const wrong = [...list, [7, '2018-05-01', '2018-01-01', 'K', 'Arbete']];
  expect(mistakeIn('RESULTTABLE', [wrong, '2018'], { addresses: ['Lista!A1:E9'] })).toBe(
    'value: Slutdatum före startdatum: 2018-01-01 i cell C9 ligger före starten i cell B9. Rätta ett av datumen.',
  );
  expect(mistakeIn('RESULTTABLE', [wrong, '2018'])).toMatch(
    /\(Cellen är räknad från områdets första cell\.\)$/,
  );
});

test('an enrolment that stands twice is a mistake that names both cells', () => {
  const twice = [...list, [1, '2017-03-01', '', 'K', '']];
  expect(mistakeIn('RESULTTABLE', [twice, '2018'], { addresses: ['Lista!A1:E9'] })).toBe(
    'value: Nummer 1 står två gånger med samma startdatum: i cell A9 och i cell A3. Ta bort den ena raden, eller ändra numret om det är två olika personer.',
  );
});

test('a range that holds no list is a mistake that says what to select', () => {
  expect(mistakeIn('RESULTTABLE', [[['']], '2018'])).toBe(
    'value: Området innehåller ingen deltagarlista. Markera hela listan med rubrikraden.',
  );
  expect(mistakeIn('RESULTTABLE', [people, '2018'])).toBe(
    'value: Området innehåller ingen deltagarlista. Markera hela listan med rubrikraden.',
  );
  expect(mistakeIn('RESULTTABLE', [[header], '2018'])).toBe(
    'value: Deltagarlistan har inga rader under rubrikerna. Markera hela listan.',
  );
});

test('a list without starts says which column is missing and which were found', () => {
  const without = [header, ...people].map(([nr, , end, sex, outcome]) => [nr, end, sex, outcome]);
  expect(mistakeIn('RESULTTABLE', [without, '2018'])).toBe(
    'value: Deltagarlistan saknar kolumn för startdatum. Hittade bara Löpnummer, Slutdatum, Kön, Avslutsorsak. Markera hela listan med rubrikraden.',
  );
});

test('two columns of dates are no certain list', () => {
  const dates = [
    ['Startdatum', 'Slutdatum'],
    ['2018-01-01', '2018-02-01'],
  ];
  expect(mistakeIn('RESULTTABLE', [dates, '2018'])).toBe(
    'value: Det är inte säkert att området är en deltagarlista. Hittade bara Startdatum, Slutdatum. Markera hela listan med rubrikraden.',
  );
});

test('without definitions nothing is guessed', () => {
  expect(mistakeIn('RESULTTABLE', [list, '2018'], { workbook: NOTHING_CHOSEN })).toMatch(
    /^notAvailable: Arbetsboken har inga definitioner\./,
  );
});
