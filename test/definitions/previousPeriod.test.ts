import fc from 'fast-check';
import { parsePeriod } from '../../src/definitions/parsePeriod';
import {
  halfYearPeriod,
  periodLabel,
  rollingWindow,
  yearPeriod,
} from '../../src/definitions/period';
import { previousPeriod } from '../../src/definitions/previousPeriod';

test.each([
  ['2018', '170101-171231'],
  ['H1 2018', '170701-171231'],
  ['H2 2018', '180101-180630'],
  ['1807-1906', '170701-180630'],
  ['2020', '190101-191231'],
  ['190101-190331', '181001-181231'],
  ['180315-180914', '170915-180314'],
  ['180101-180110', '171222-171231'],
])('the period before %s is %s', (label, before) => {
  const period = parsePeriod(label);
  if (period === null) throw new Error(label);
  expect(periodLabel(previousPeriod(period))).toBe(before);
});

test('a window of twelve months has the same window a year before', () => {
  const { to } = halfYearPeriod(2019, 1);
  expect(previousPeriod(rollingWindow(to, 0))).toEqual(rollingWindow(to, 2));
});

test('any period follows directly on the one before it', () => {
  const { from, to } = yearPeriod(2018);
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.nat(800), (first, length) => {
      const before = previousPeriod({ from: first, to: first + length });
      expect(before.to).toBe(first - 1);
      expect(Math.abs(before.to - before.from - length)).toBeLessThanOrEqual(3);
    }),
  );
});
