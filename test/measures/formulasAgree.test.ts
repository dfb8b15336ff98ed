import fc from 'fast-check';
import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { cellKey } from '../../src/tryout/model/workbookModel';
import { expectValues, measureSheet } from '../support/measureSheet';
import {
  anyFullParticipant,
  shareExpectations,
  standardStatistics,
} from '../support/standardStatistics';
import { sheetNamed, valueAt } from '../tryout/engine/workbookOf';

const periods = [
  yearPeriod(2018),
  halfYearPeriod(2019, 1),
  { from: halfYearPeriod(2018, 1).from + 14, to: halfYearPeriod(2018, 2).to - 40 },
];

describe('for any participants', () => {
  test('the formulas of the standard statistics give the computed values', async () => {
    const calculator = await createUniverCalculator();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFullParticipant, { maxLength: 60 }),
        fc.constantFrom(...PRESETS),
        fc.constantFrom(...periods),
        async (participants, definitions, period) => {
          const expectations = standardStatistics({ participants, period, definitions });
          const model = measureSheet(participants, period, definitions, expectations);
          await calculator.recalculate(model);
          expectValues(expectations, (row) => valueAt(model, 'Mått', row, 0));
        },
      ),
      { numRuns: 20 },
    );
  }, 120_000);

  test('the formulas of shares give the computed shares', async () => {
    const calculator = await createUniverCalculator();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), async (counts) => {
        const expectations = shareExpectations(counts);
        const [period = yearPeriod(2018)] = periods;
        const [definitions] = PRESETS;
        if (definitions === undefined) throw new Error('no presets');
        const model = measureSheet([], period, definitions, expectations);
        counts.forEach((value, row) => {
          const cell = { value, formula: null, numberFormat: 'General', style: {} };
          sheetNamed(model, 'Mått').cells.set(cellKey(row, 1), cell);
        });
        await calculator.recalculate(model);
        expectValues(expectations, (row) => valueAt(model, 'Mått', row, 0));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
