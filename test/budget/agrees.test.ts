import { agrees } from '../../src/budget/agrees';
import { kronor, sumAmounts } from '../../src/budget/amount';

/** Amounts in kronor here. */
function sumAgrees(stated: number, terms: readonly number[], unit = 1): boolean {
  const amounts = terms.map(kronor);
  return agrees(kronor(stated), sumAmounts(amounts), amounts, unit);
}

test('whole kronor must agree exactly', () => {
  expect(sumAgrees(300, [100, 200])).toBe(true);
  expect(sumAgrees(301, [100, 200])).toBe(false);
});

test('öre may have been rounded away from what is stated, and from nothing else', () => {
  expect(sumAgrees(301, [100.25, 200.3])).toBe(true);
  expect(sumAgrees(300, [100.25, 200.3])).toBe(false);
  expect(sumAgrees(300.5, [100.25, 200.3])).toBe(false);
});

test('rounded thousands may be apart by half a thousand for each term', () => {
  expect(sumAgrees(301_000, [100_000, 200_000], 1000)).toBe(true);
  expect(sumAgrees(302_000, [100_000, 200_000], 1000)).toBe(false);
});

test('thousands with decimals have not been rounded', () => {
  expect(sumAgrees(300_500, [100_200, 200_300], 1000)).toBe(true);
  expect(sumAgrees(301_000, [100_200, 200_300], 1000)).toBe(false);
});
