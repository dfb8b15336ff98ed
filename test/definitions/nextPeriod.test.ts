import fc from 'fast-check';
import { nextPeriod } from '../../src/definitions/nextPeriod';
import { parsePeriod } from '../../src/definitions/parsePeriod';
import { periodLabel, yearPeriod } from '../../src/definitions/period';
import { previousPeriod, wholeMonthsOf } from '../../src/definitions/previousPeriod';
import { fromSerial } from '../../src/definitions/serial';

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

test('the next period is as long in whole months, or else in days, and the one before it is this one', () => {
  const { from, to } = yearPeriod(2018);
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.nat(800), (first, length) => {
      // A month may lack the 29th, 30th and 31st: a period from there has no exact counterpart.
      fc.pre(fromSerial(first).day <= 28);
      const period = { from: first, to: first + length };
      const next = nextPeriod(period);
      expect(next.from).toBe(period.to + 1);
      expect(previousPeriod(next).to).toBe(period.to);
      const months = wholeMonthsOf(period);
      if (months === null) expect(next.to - next.from).toBe(length);
      else {
        expect(wholeMonthsOf(next)).toBe(months);
        expect(previousPeriod(next)).toEqual(period);
      }
    }),
    { numRuns: 500 },
  );
});
