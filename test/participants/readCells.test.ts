import { toSerial } from '../../src/definitions/serial';
import type { CellValue } from '../../src/cells/cell';
import { readAge, readBirthYear } from '../../src/participants/readAge';
import { readDate, readEndDate } from '../../src/participants/readDate';
import { readOrs } from '../../src/participants/readOrs';
import { readSex } from '../../src/participants/readSex';
import { readSupportTime } from '../../src/participants/readSupportTime';
import { BLANK, UNREADABLE, readAs } from '../../src/cells/readValue';
import { guessSupportUnit, supportUnitOfHeader } from '../../src/participants/supportUnit';

const day = (year: number, month: number, date: number): number =>
  toSerial({ year, month, day: date }) ?? 0;

describe('readDate', () => {
  it.each<[CellValue, [number, number, number]]>([
    [42806, [2017, 3, 12]],
    [42806.75, [2017, 3, 12]],
    ['42806', [2017, 3, 12]],
    ['42806,5', [2017, 3, 12]],
    ['2017-03-12', [2017, 3, 12]],
    [' 2017-03-12 ', [2017, 3, 12]],
    ['2017-03-12 14:30', [2017, 3, 12]],
    ['2017-03-12T14:30:00', [2017, 3, 12]],
    ['170312', [2017, 3, 12]],
    [170312, [2017, 3, 12]],
    [90312, [2009, 3, 12]],
    ['20170312', [2017, 3, 12]],
    [20170312, [2017, 3, 12]],
    ['17-03-12', [2017, 3, 12]],
    ['2018-3-2', [2018, 3, 2]],
    ['2018/03/02', [2018, 3, 2]],
    ['2018.03.02', [2018, 3, 2]],
    ['12/3 2022', [2022, 3, 12]],
    ['12/3-22', [2022, 3, 12]],
    ['12/3 -22', [2022, 3, 12]],
    ['12/3/2022', [2022, 3, 12]],
    ['12/3/22', [2022, 3, 12]],
    ['12.3.2022', [2022, 3, 12]],
    ['12.03.22', [2022, 3, 12]],
    ['12-03-2022', [2022, 3, 12]],
    ['12 mars 2022', [2022, 3, 12]],
    ['den 8 mars 2022', [2022, 3, 8]],
    ['12 Mar 22', [2022, 3, 12]],
    ['1 okt. 2019', [2019, 10, 1]],
    ['5 May 2020', [2020, 5, 5]],
    ['March 12, 2022', [2022, 3, 12]],
    ['2022–03–12', [2022, 3, 12]],
    ['991231', [1999, 12, 31]],
  ])('reads %p', (value, [year, month, date]) => {
    expect(readDate(value)).toEqual(readAs(day(year, month, date)));
  });

  it.each<CellValue>(['', '  ', '-', '–', '?', 0])('finds %p blank', (value) => {
    expect(readDate(value)).toBe(BLANK);
  });

  it.each<CellValue>([
    'mars 2022',
    '2022',
    2018,
    '2018-02-30',
    '31/4 2020',
    '1985-03-12',
    '2101-01-01',
    12345,
    1e9,
    -5,
    'i våras',
    '12/3',
    true,
    '#REF!',
    'v. 12',
    '2018-03',
  ])('cannot read %p', (value) => {
    expect(readDate(value)).toBe(UNREADABLE);
  });
});

describe('readEndDate', () => {
  it.each([
    '',
    '-',
    '–',
    'pågår',
    'Pågående',
    'tills vidare',
    'tv',
    'ongoing',
    'N/A',
    '#N/A',
    'Nej',
  ])('takes "%s" for still enrolled', (value) => {
    expect(readEndDate(value)).toBe(BLANK);
  });

  it.each(['Ja', 'snart', '2019-13-01', '#VALUE!'])('cannot read "%s"', (value) => {
    expect(readEndDate(value)).toBe(UNREADABLE);
  });
});

describe('readSex', () => {
  it.each(['K', 'k ', 'Kv', 'kvinna', 'Kvinna', 'F', 'Female', 'tjej', 'Woman', 'Kvinna (K)'])(
    'reads "%s" as woman',
    (value) => {
      expect(readSex(value)).toEqual(readAs('woman'));
    },
  );

  it.each(['M', 'Man ', 'MAN', 'male', 'kille', 'm.'])('reads "%s" as man', (value) => {
    expect(readSex(value)).toEqual(readAs('man'));
  });

  it.each<CellValue>([1, 2, '1', 'K/M', 'x', 'annat', true])('does not guess %p', (value) => {
    expect(readSex(value)).toBe(UNREADABLE);
  });

  it.each(['', ' ', '-', 'okänt'])('finds "%s" blank', (value) => {
    expect(readSex(value)).toBe(BLANK);
  });
});

describe('readAge and readBirthYear', () => {
  const start = day(2018, 6, 15);

  it.each<[CellValue, number]>([
    [34, 34],
    ['34', 34],
    ['34 år', 34],
    ['34 years old', 34],
    [34.9, 34],
    [1985, 33],
  ])('reads the age %p as %p', (value, age) => {
    expect(readAge(value, start)).toEqual(readAs(age));
  });

  it.each<[CellValue, number]>([
    [1985, 33],
    ['1985', 33],
    [85, 33],
    ['-85', 33],
    ['01', 17],
    ['1985-06-15', 33],
    ['1985-06-16', 32],
    ['850616', 32],
    [19850615, 33],
    [day(1985, 6, 16), 32],
  ])('reads the birth year %p as %p years at the start', (value, age) => {
    expect(readBirthYear(value, start)).toEqual(readAs(age));
  });

  it.each<CellValue>([
    '850312-1234',
    '19850312-1234',
    198503121234,
    '31-45',
    'ung',
    2017,
    1870,
    '#REF!',
  ])('reads no age from %p', (value) => {
    expect(readBirthYear(value, start)).toBe(UNREADABLE);
  });

  it('takes an empty cell and the 0 of a formula for blank', () => {
    expect(readAge('', start)).toBe(BLANK);
    expect(readAge(0, start)).toBe(BLANK);
    expect(readBirthYear('#N/A', start)).toBe(BLANK);
  });
});

describe('readSupportTime', () => {
  it.each<[CellValue, 'months' | 'years', number, boolean]>([
    [36, 'months', 36, false],
    [3, 'years', 36, false],
    ['2,5', 'years', 30, false],
    ['2.5', 'years', 30, false],
    ['2½', 'years', 30, false],
    ['3 år', 'months', 36, false],
    ['36 mån', 'years', 36, false],
    ['36 månader', 'years', 36, false],
    ['2 år 6 mån', 'months', 30, false],
    ['2 år och 6 månader', 'years', 30, false],
    ['ca 3 år', 'months', 36, false],
    ['>9', 'years', 108, true],
    ['> 9 år', 'months', 108, true],
    ['över 9', 'years', 108, true],
    ['mer än 9 år', 'years', 108, true],
    ['minst 24', 'months', 24, true],
    ['9+', 'years', 108, true],
    [0, 'years', 0, false],
  ])('reads %p in a column of %s as %p months, capped: %p', (value, unit, months, capped) => {
    expect(readSupportTime(value, unit)).toEqual(readAs({ months, capped }));
  });

  it.each<CellValue>(['2-3 år', '<1', 'länge', '#DIV/0!', -3, 43000, true, '3 veckor', '1 2'])(
    'cannot read %p',
    (value) => {
      expect(readSupportTime(value, 'months')).toBe(UNREADABLE);
    },
  );

  it.each<[string, 'months' | 'years' | null]>([
    ['Mån i off. försörjning', 'months'],
    ['Tid i försörjning (år)', 'years'],
    ['Antal månader', 'months'],
    ['Years on benefits', 'years'],
    ['Tid i försörjning', null],
    ['År och månader', null],
  ])('finds the unit of "%s"', (header, unit) => {
    expect(supportUnitOfHeader(header)).toBe(unit);
  });

  it.each<[CellValue[], 'months' | 'years']>([
    [['1,5', '>9', 3], 'years'],
    [[1.5, 2, 8], 'years'],
    [[12, 36, 48.5], 'months'],
    [[1.5, 40, 50], 'months'],
    [[1, 2, 3], 'months'],
    [['över 5 år', '36 mån', '12 månader', '40 mån'], 'months'],
    [['3 år', '2 år', '6 mån'], 'years'],
    [['3 år', '5 år'], 'years'],
    [[], 'months'],
  ])('guesses the unit of %p', (values, unit) => {
    expect(guessSupportUnit(values)).toBe(unit);
  });
});

describe('readOrs', () => {
  it.each<[CellValue, number]>([
    [18.1, 18.1],
    ['18,1', 18.1],
    [0, 0],
    [40, 40],
  ])('reads %p', (value, points) => {
    expect(readOrs(value)).toEqual(readAs(points));
  });

  it.each<CellValue>([40.8, -1, 'bra', true])('does not accept %p', (value) => {
    expect(readOrs(value)).toBe(UNREADABLE);
  });
});
