import fc from 'fast-check';
import { amountInKronor, kronor, sumAmounts } from '../../src/budget/amount';
import { budgetDifference, budgetDifferenceFormula } from '../../src/measures/budgetDifference';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { valueAt, workbookOf } from '../tryout/engine/workbookOf';

const ore = fc.integer({ min: -1e10, max: 1e10 });
const lines = fc.array(fc.tuple(ore, ore), { maxLength: 30 });
const share = fc.oneof(
  fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1, 1.5),
  fc.integer({ min: 1, max: 12 }).map((months) => months / 12),
);

/** The engine rounds -0.004 to -0; a sheet shows neither. */
const withoutSign = <T>(value: T) => (value === 0 ? 0 : value);

test('plus is money left, minus is spent too much', () => {
  expect(budgetDifference(kronor(2300000), kronor(1737747))).toBe(kronor(562253));
  expect(budgetDifference(kronor(100), kronor(135.2))).toBe(kronor(-35.2));
});

test('a share takes that part of the budget, and nothing of the outcome', () => {
  expect(budgetDifference(kronor(1000), kronor(400), 0.5)).toBe(kronor(100));
  expect(budgetDifference(kronor(100), 0, 1 / 3)).toBe(kronor(33.33));
});

test('the sum of the differences is the difference of the sums', () => {
  fc.assert(
    fc.property(lines, (pairs) => {
      const differences = pairs.map(([budget, outcome]) => budgetDifference(budget, outcome));
      const budgets = sumAmounts(pairs.map(([budget]) => budget));
      const outcomes = sumAmounts(pairs.map(([, outcome]) => outcome));
      expect(sumAmounts(differences)).toBe(budgetDifference(budgets, outcomes));
    }),
  );
});

test('every difference is in whole öre, has the sign of what is left, and turns with its sides', () => {
  fc.assert(
    fc.property(ore, ore, share, (budget, outcome, part) => {
      const difference = budgetDifference(budget, outcome, part);
      expect(Number.isSafeInteger(difference)).toBe(true);
      expect(budgetDifference(-budget, -outcome, part)).toBe(0 - difference);
      if (part === 1) expect(Math.sign(difference)).toBe(Math.sign(budget - outcome));
    }),
  );
});

// The engine below rounds differences of its own accord; Excel and LibreOffice do not.
test('the formula rounds to the öre, the share first', () => {
  expect(budgetDifferenceFormula('B2', 'C2')).toBe('ROUND(B2-C2,2)');
  expect(budgetDifferenceFormula('B2', 'C2', '$E$1')).toBe('ROUND(ROUND(B2*$E$1,2)-C2,2)');
});

test('the formula gives what is computed, to the last binary digit', async () => {
  const calculator = await createUniverCalculator();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(ore, ore, share), { minLength: 1 }), async (rows) => {
      const model = workbookOf({
        Budget: rows.map(([budget, outcome, part], index) => {
          const row = index + 1;
          const refs = [`A${row}`, `B${row}`] as const;
          return [
            amountInKronor(budget),
            amountInKronor(outcome),
            part,
            `=${budgetDifferenceFormula(...refs)}`,
            `=${budgetDifferenceFormula(...refs, `C${row}`)}`,
          ];
        }),
      });
      await calculator.recalculate(model);
      rows.forEach(([budget, outcome, part], row) => {
        const whole = amountInKronor(budgetDifference(budget, outcome));
        const partly = amountInKronor(budgetDifference(budget, outcome, part));
        expect(withoutSign(valueAt(model, 'Budget', row, 3))).toBe(whole);
        expect(withoutSign(valueAt(model, 'Budget', row, 4))).toBe(partly);
      });
    }),
    { numRuns: 40 },
  );
});
