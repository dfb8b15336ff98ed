import { headerPeriod, isPeriodOnly } from '../../src/budget/headerPeriod';

const at = (firstMonth: number, months: number) => ({ firstMonth, months });

describe('the time in a header', () => {
  test.each([
    ['Årsbudget 2018', 2018, at(1, 12)],
    ['Utfall 2018', 2018, null],
    ['Budget', null, null],
    ['Halvårsutfall tom 200630', 2020, at(1, 6)],
    ['Utfall t.o.m. 2020-06-30', 2020, at(1, 6)],
    ['Utfall till och med 30 juni 2020', 2020, at(1, 6)],
    ['Utfall per 31/8 2021', 2021, at(1, 8)],
    ['Utfall tom aug', null, at(1, 8)],
    ['Utfall 2021-09-15', 2021, at(1, 8.5)],
    ['Utfall jan-jun', null, at(1, 6)],
    ['Budget januari – juni 2023', 2023, at(1, 6)],
    ['Utfall juli-dec 2023', 2023, at(7, 6)],
    ['Utfall 180101-181231', 2018, at(1, 12)],
    ['Utfall 20220701–20221231', 2022, at(7, 6)],
    ['Utfall 20220701–20230630', 2022, at(7, 12)],
    ['Utfall 1901-1906', 2019, at(1, 6)],
    ['Utfall H2 2023', 2023, at(7, 6)],
    ['Andra halvåret', null, at(7, 6)],
    ['Kvartal 3', null, at(7, 3)],
    ['Tertial 2 2022', 2022, at(5, 4)],
    ['Diff. helår 2018', 2018, at(1, 12)],
    ['Utfall mars 2020', 2020, at(3, 1)],
    ['Ack utfall aug', null, at(1, 8)],
    ['Ackumulerat utfall T2 2022', 2022, at(1, 8)],
    ['Ack. budget kvartal 3', null, at(1, 9)],
    ['Budget -20', 2020, null],
    ['Marknadsföring', null, null],
    ['Utfall 2020-13-45', 2020, null],
  ])('%s', (header, year, part) => {
    expect(headerPeriod(header)).toEqual({ year, part, previousYear: false });
  });

  test.each(['Utfall föregående år', 'Utfall fg år', 'Förra årets utfall', 'Outcome last year'])(
    '%s is of the year before',
    (header) => {
      expect(headerPeriod(header)).toEqual({ year: null, part: null, previousYear: true });
    },
  );
});

test.each([
  ['2018', true],
  ['Helår 2018', true],
  ['jan-jun', true],
  ['tom 200630', true],
  ['Andra halvåret 2021', true],
  ['Budget 2018', false],
  ['Personal', false],
  ['Marknad', false],
  ['', false],
])('whether "%s" is nothing but a time', (text, expected) => {
  expect(isPeriodOnly(text)).toBe(expected);
});
