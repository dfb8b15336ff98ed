import { day } from '../../support/participants';
import { listOf, toldOfRows } from './listOf';

const START = day('2018-03-01');
const EARLIER = day('2017-03-01');
const PEOPLE = listOf([
  { start: EARLIER, sex: 'man', age: 50, referrer: 'AF' },
  { start: START, age: 20, referrer: 'FK', supportForm: 'Sjukpenning' },
  { start: START, age: 30, referrer: 'F-kassan', supportForm: 'Sjukpenning' },
  { start: START, age: 31, referrer: 'AF', supportForm: 'Sjukpenning' },
  { start: START, sex: 'man', age: 45, referrer: 'SOC', supportForm: 'Försörjningsstöd' },
  { start: START, sex: 'man', age: 60, referrer: 'Soc', supportForm: 'Försörjningsstöd' },
]);

describe('age bands', () => {
  const table = (first: number) =>
    toldOfRows(
      PEOPLE,
      ['Nya deltagare 2018, ålder'],
      ['Ålder', 'Kvinnor', 'Män', 'Totalt'],
      ['18–30 år', first, 0, first],
      ['31–45 år', 1, 1, 2],
      ['46–64 år', 0, 1, 1],
      ['Totalt', 3, 2, 5],
    );

  test('that agree with the list hold, by sex and in all', () => {
    expect(table(2)).toEqual(['held 9']);
  });

  test('that do not are doubtful, since ages can be of another day', () => {
    expect(table(3)).toEqual([
      'doubtful 3: Listan i arbetsboken ger något annat: nyinskrivna, kvinnor, 18–30 år, 180101-181231 är 2. Rätta rapporten, eller raderna i listan.',
      'doubtful 3: Listan i arbetsboken ger något annat: nyinskrivna, 18–30 år, 180101-181231 är 2. Rätta rapporten, eller raderna i listan.',
      'held 7',
    ]);
  });

  test('are not compared where they share an age, or where the table does not say of whom it is', () => {
    const rows = [
      ['18-30', 7],
      ['30-64', 7],
    ];
    expect(toldOfRows(PEOPLE, ['Nya deltagare, ålder'], ['Ålder', 'Antal'], ...rows)).toEqual([
      'held 0',
    ]);
    expect(toldOfRows(PEOPLE, ['Ålder'], ['', 'Antal'], ['18-30', 7], ['31-64', 7])).toEqual([
      'held 0',
    ]);
  });

  test('may be as many more as there are people of unknown age', () => {
    const list = listOf([
      { start: EARLIER },
      { start: START, age: 20 },
      { start: START, age: null },
    ]);
    const told = (count: number) =>
      toldOfRows(list, ['Nya deltagare 2018'], ['Ålder', 'Antal'], ['18-30', count], ['31-64', 0]);
    expect(told(2)).toEqual(['held 2']);
    expect(told(3)).toEqual([expect.stringMatching(/^doubtful 3: /), 'held 1']);
  });
});

describe('referrers', () => {
  const told = (...rows: readonly [string, number][]) =>
    toldOfRows(PEOPLE, ['Nya deltagare 2018 per remittent'], ['Remittent', 'Antal'], ...rows);

  test('are found under any of their names', () => {
    expect(
      told(['Arbetsförmedlingen', 1], ['Försäkringskassan, FK', 2], ['Socialtjänsten (IFO)', 2]),
    ).toEqual(['held 3']);
  });

  test('with another number are told of', () => {
    expect(told(['AF', 1], ['FK', 3], ['Soc', 2])).toEqual([
      expect.stringMatching(/^doubtful 3: .*nyinskrivna, FK, 180101-181231 är 2\./),
      'held 2',
    ]);
  });

  test('are left alone where the report parts people otherwise than the list', () => {
    expect(told(['AF', 1], ['Regionen', 3], ['Soc', 2])).toEqual(['held 0']);
    expect(told(['AF', 1], ['FK', 3])).toEqual(['held 0']);
    expect(told(['IFO', 1], ['Soc', 3], ['FK', 2], ['AF', 1])).toEqual(['held 0']);
  });

  test('may be gathered in a rest, which is not compared', () => {
    expect(told(['FK', 2], ['Soc', 2], ['Övriga', 9])).toEqual(['held 2']);
  });
});

test('forms of support are compared likewise', () => {
  expect(
    toldOfRows(
      PEOPLE,
      ['Nyinskrivna 2018 efter försörjning'],
      ['', 'Antal', 'Andel'],
      ['Sjukpenning', 3, '60 %'],
      ['Försörjningsstöd', 1, '40 %'],
    ),
  ).toEqual([
    expect.stringMatching(/^doubtful 1: .*Försörjningsstöd, 180101-181231 är 2/),
    'held 1',
  ]);
});

test('a column for the year before is held against that year', () => {
  const told = toldOfRows(
    listOf([
      { start: EARLIER, age: 20 },
      { start: EARLIER, age: 40 },
      { start: START, age: 41 },
    ]),
    ['Nya deltagare per ålder 2018'],
    ['Ålder', '2017', '2018'],
    ['18-30', 1, 0],
    ['31-64', 1, 1],
  );
  expect(told.at(-1)).toBe('held 2');
  expect(told).toHaveLength(2);
});
