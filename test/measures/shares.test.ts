import fc from 'fast-check';
import { shares } from '../../src/measures/shares';

test.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [24, 39, 5],
    [35, 58, 7],
  ],
  [
    [12, 10, 7],
    [41, 35, 24],
  ],
  [
    [0, 7, 0],
    [0, 100, 0],
  ],
])('the shares of %j are %j', (counts, expected) => {
  expect(shares(counts)).toEqual(expected);
});

test('there is no share of nobody', () => {
  expect(shares([0, 0])).toEqual([null, null]);
  expect(shares([])).toEqual([]);
});

describe('for any counts', () => {
  const counts = fc
    .array(fc.nat(500), { minLength: 1, maxLength: 12 })
    .filter((c) => Math.max(...c) > 0);

  test('the shares add up to 100', () => {
    fc.assert(
      fc.property(counts, (some) => {
        expect(shares(some).reduce<number>((sum, share) => sum + (share ?? NaN), 0)).toBe(100);
      }),
    );
  });

  test('a share is less than a point from the exact one, and a larger count has no smaller share', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const total = some.reduce((sum, n) => sum + n, 0);
        const found = shares(some).map((share) => share ?? NaN);
        found.forEach((share, i) => {
          expect(Math.abs(share - (100 * (some[i] ?? NaN)) / total)).toBeLessThan(1);
          found.forEach((other, j) => {
            if ((some[i] ?? 0) > (some[j] ?? 0)) expect(share).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });
});
