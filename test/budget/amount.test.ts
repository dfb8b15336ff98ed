import fc from 'fast-check';
import { amountInKronor, kronor, shareOfAmount, sumAmounts } from '../../src/budget/amount';

test.each([
  [0.1 + 0.2, 30],
  [1.005, 101],
  [2.675, 268],
  [-2.675, -268],
  [-0.001, 0],
  [1737747, 173774700],
])('%d kr is so many whole öre', (value, expected) => {
  expect(kronor(value)).toBe(expected);
});

test('what cannot be held exactly is not a number', () => {
  expect([Infinity, NaN, 1e15].map(kronor)).toEqual([NaN, NaN, NaN]);
});

test('half an öre goes away from zero', () => {
  expect([1, -1, 35].map((amount) => shareOfAmount(amount, amount === 35 ? 0.1 : 0.5))).toEqual([
    1, -1, 4,
  ]);
});

test('kronor and back is the same amount', () => {
  const ore = fc.integer({ min: -1e13, max: 1e13 });
  fc.assert(
    fc.property(ore, (amount) => {
      expect(kronor(amountInKronor(amount))).toBe(amount);
    }),
  );
});

test('a sum does not depend on the order, and is 0 over nothing', () => {
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(amounts, (list) => {
      expect(sumAmounts(list)).toBe(sumAmounts([...list].reverse()));
    }),
  );
  expect(sumAmounts([])).toBe(0);
});
