import fc from 'fast-check';
import { nextPeriod } from '../../src/definitions/nextPeriod';
import { parsePeriod } from '../../src/definitions/parsePeriod';
import { periodLabel, yearPeriod } from '../../src/definitions/period';
import { previousPeriod } from '../../src/definitions/previousPeriod';

test.each([
  ['2018', '190101-191231'],
  ['2019', '200101-201231'],
  ['H1 2018', '180701-181231'],
  ['H2 2018', '190101-190630'],
  ['1807-1906', '190701-200630'],
  ['180101-180331', '180401-180630'],
  ['180315-180914', '180915-190314'],
  ['180101-180110', '180111-180120'],
])('the period after %s is %s', (label, after) => {
  const period = parsePeriod(label);
  if (period === null) throw new Error(label);
  expect(periodLabel(nextPeriod(period))).toBe(after);
});

test('any period is the one before the next, but for days that a month does not have', () => {
  const { from, to } = yearPeriod(2018);
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.nat(800), (first, length) => {
      const period = { from: first, to: first + length };
      const next = nextPeriod(period);
      expect(next.from).toBe(period.to + 1);
      expect(Math.abs(next.to - next.from - length)).toBeLessThanOrEqual(3);
      expect(previousPeriod(next).to).toBe(period.to);
    }),
  );
});
