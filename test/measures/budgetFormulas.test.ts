import fc from 'fast-check';
import { amountInKronor, kronor, type Amount } from '../../src/budget/amount';
import {
  budgetDifferenceRate,
  budgetDifferenceRateFormula,
} from '../../src/measures/budgetDifferenceRate';
import { budgetForecast, budgetForecastFormula } from '../../src/measures/budgetForecast';
import { periodisedBudget, periodisedBudgetFormula } from '../../src/measures/budgetPeriodised';
import { budgetSum, budgetSumFormula } from '../../src/measures/budgetSum';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { valueAt, workbookOf } from '../tryout/engine/workbookOf';

const ore = fc.integer({ min: -1e10, max: 1e10 });
const months = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 31 }))
    .map(([m, d]) => m + d / 31),
);

/** The engine rounds -0.004 to -0; a sheet shows neither. */
const withoutSign = <T>(value: T) => (value === 0 ? 0 : value);

const inKronor = (amount: Amount | null) => (amount === null ? null : amountInKronor(amount));

test('a half-year has half of the year’s budget, and a forecast of twice its outcome', () => {
  expect(periodisedBudget(kronor(1300001), 6)).toBe(kronor(650000.5));
  expect(budgetForecast(kronor(610200), 6)).toBe(kronor(1220400));
  expect(budgetForecast(kronor(640000), 8)).toBe(kronor(960000));
});

test('twelve months change nothing, and no month gives no forecast', () => {
  expect(periodisedBudget(kronor(1234.56), 12)).toBe(kronor(1234.56));
  expect(budgetForecast(kronor(1234.56), 12)).toBe(kronor(1234.56));
  expect(budgetForecast(kronor(1234.56), 0)).toBeNull();
});

test('a difference is a fraction of the budget that it is against, and none of 0', () => {
  expect(budgetDifferenceRate(kronor(200000), kronor(150000))).toBe(0.25);
  expect(budgetDifferenceRate(kronor(200000), kronor(150000), 0.5)).toBe(-0.5);
  expect(budgetDifferenceRate(0, kronor(1))).toBeNull();
});

test('the formulas give what is computed', async () => {
  const calculator = await createUniverCalculator();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(ore, ore, months), { minLength: 1, maxLength: 20 }),
      async (rows) => {
        const model = workbookOf({
          Budget: [
            ...rows.map(([budget, outcome, part], index) => {
              const [a, b, c] = ['A', 'B', 'C'].map((column) => `${column}${index + 1}`);
              return [
                amountInKronor(budget),
                amountInKronor(outcome),
                part,
                `=${periodisedBudgetFormula(a ?? '', c ?? '')}`,
                `=${budgetForecastFormula(b ?? '', c ?? '')}`,
                `=${budgetDifferenceRateFormula(a ?? '', b ?? '')}`,
              ];
            }),
            [`=${budgetSumFormula(`A1:A${rows.length}`)}`],
          ],
        });
        await calculator.recalculate(model);
        rows.forEach(([budget, outcome, part], row) => {
          const at = (column: number) => withoutSign(valueAt(model, 'Budget', row, column));
          expect(at(3)).toBe(inKronor(periodisedBudget(budget, part)));
          expect(at(4)).toBe(inKronor(budgetForecast(outcome, part)));
          const rate = budgetDifferenceRate(budget, outcome);
          if (rate === null) expect(at(5)).toBe('#DIV/0!');
          else expect(at(5)).toBeCloseTo(rate, 9);
        });
        const sum = inKronor(budgetSum(rows.map(([budget]) => budget)));
        expect(withoutSign(valueAt(model, 'Budget', rows.length, 0))).toBe(sum);
      },
    ),
    { numRuns: 40 },
  );
});

test('the formulas round to the öre', () => {
  expect(budgetSumFormula('B2:B9')).toBe('ROUND(SUM(B2:B9),2)');
  expect(periodisedBudgetFormula('B2', '$H$1')).toBe('ROUND(B2*$H$1/12,2)');
  expect(budgetForecastFormula('C2', '$H$1')).toBe('ROUND(C2*12/$H$1,2)');
  expect(budgetDifferenceRateFormula('B2', 'C2', '0.5')).toBe(
    'ROUND(ROUND(B2*0.5,2)-C2,2)/ROUND(B2*0.5,2)',
  );
});
