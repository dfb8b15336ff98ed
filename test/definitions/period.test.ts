import {
  monthsLabel,
  periodLabel,
  rollingWindows,
  shapeOf,
  yearPeriod,
} from '../../src/definitions/period';
import { parsePeriod } from '../../src/definitions/parsePeriod';
import { proposePeriods } from '../../src/definitions/proposePeriods';
import { addMonths, fromSerial, isoDate, toSerial } from '../../src/definitions/serial';

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const serial = toSerial({ year, month, day: date });
  if (serial === null) throw new Error(iso);
  return serial;
};

describe('serial days', () => {
  test.each([
    ['1900-03-01', 61],
    ['2018-01-01', 43101],
    ['2020-02-29', 43890],
  ])('%s is %d, as Excel counts', (iso, serial) => {
    expect(day(iso)).toBe(serial);
    expect(isoDate(serial)).toBe(iso);
  });

  test('a day that does not exist has no serial', () => {
    expect(toSerial({ year: 2019, month: 2, day: 29 })).toBeNull();
    expect(toSerial({ year: 2019, month: 13, day: 1 })).toBeNull();
  });

  test('a clock time does not move the day', () => {
    expect(fromSerial(43101.99)).toEqual({ year: 2018, month: 1, day: 1 });
  });

  test.each([
    ['2019-01-01', -12, '2018-01-01'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2019-07-01', 6, '2020-01-01'],
  ])('%s plus %d months is %s', (from, months, to) => {
    expect(isoDate(addMonths(day(from), months))).toBe(to);
  });
});

describe('parsePeriod', () => {
  test.each([
    ['180101-181231', '2018-01-01', '2018-12-31'],
    ['20220701–20230630', '2022-07-01', '2023-06-30'],
    ['2018-01-01 – 2018-12-31', '2018-01-01', '2018-12-31'],
    ['2018-01-01 t.o.m. 2018-06-30', '2018-01-01', '2018-06-30'],
    ['1901-1912', '2019-01-01', '2019-12-31'],
    ['1807-1906', '2018-07-01', '2019-06-30'],
    ['201807-201906', '2018-07-01', '2019-06-30'],
    ['helår 2018', '2018-01-01', '2018-12-31'],
    ['Helåret 2020', '2020-01-01', '2020-12-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['H2 2018', '2018-07-01', '2018-12-31'],
    ['2023 H1', '2023-01-01', '2023-06-30'],
    ['första halvåret 2023', '2023-01-01', '2023-06-30'],
    ['2018-2019', '2018-01-01', '2019-12-31'],
  ])('reads %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from: day(from), to: day(to) });
  });

  test.each(['', 'i fjol', '180101-181331', '190101-180101', '1913-1914', '180230-181231'])(
    'does not guess at "%s"',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});

describe('labels and windows', () => {
  test('a period is labelled as reports label it, and read back', () => {
    expect(periodLabel(yearPeriod(2018))).toBe('180101-181231');
    expect(parsePeriod(periodLabel(yearPeriod(2018)))).toEqual(yearPeriod(2018));
    expect(shapeOf(yearPeriod(2018))).toEqual({ kind: 'year', year: 2018 });
  });

  test('12-month windows roll every half-year up to the end of the period', () => {
    expect(rollingWindows(yearPeriod(2018), 3).map(monthsLabel)).toEqual([
      '1701-1712',
      '1707-1806',
      '1801-1812',
    ]);
  });
});

describe('proposePeriods', () => {
  const today = day('2026-11-21');
  const first = (starts: string[], ends: string[] = []) =>
    proposePeriods({ starts: starts.map(day), ends: ends.map(day) }, today).map((p) =>
      periodLabel(p.period),
    );

  test('the latest whole year comes first, its halves are offered', () => {
    expect(first(['2017-02-01', '2018-02-01', '2018-03-01'], ['2018-09-01', '2018-10-01'])).toEqual(
      ['180101-181231', '180701-181231', '180101-180630', '170101-171231', '170101-170630'],
    );
  });

  test('a sheet that stops in June is reported for its half-year', () => {
    expect(first(['2022-02-01', '2022-09-01', '2023-01-15', '2023-05-01', '2023-06-30'])[0]).toBe(
      '230101-230630',
    );
  });

  test('a few early rows of the next year do not make it the report year', () => {
    const many = Array.from(
      { length: 10 },
      (_, i) => `2019-${i < 5 ? '0' : '1'}${i < 5 ? i + 2 : 1}-10`,
    );
    expect(first([...many, '2020-01-05'])[0]).toBe('190101-191231');
  });

  test('a year that has not ended is offered but not proposed', () => {
    const labels = first(['2026-02-01', '2026-08-01', '2025-03-01', '2025-09-01']);
    expect(labels[0]).not.toBe('260101-261231');
    expect(labels).toContain('260101-261231');
  });

  test('nobody, nothing to propose', () => {
    expect(first([])).toEqual([]);
  });
});
