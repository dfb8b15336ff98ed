import fc from 'fast-check';
import { halfYearPeriod, yearPeriod, type Period } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { cellKey } from '../../src/tryout/model/workbookModel';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { expectValues, measureSheet } from '../support/measureSheet';
import {
  anyFullParticipant,
  shareExpectations,
  standardStatistics,
} from '../support/standardStatistics';
import { sheetNamed } from '../tryout/engine/workbookOf';
import { recalculate } from './libreOffice';

const [first, second] = PRESETS;
if (first === undefined || second === undefined) throw new Error('too few presets');

const longPeriod: Period = { from: yearPeriod(2017).from + 14, to: yearPeriod(2020).to - 40 };

describe('LibreOffice gives the computed values', () => {
  test.each([
    ['a year', yearPeriod(2018), first, 120],
    ['a half-year', halfYearPeriod(2019, 1), second, 120],
    ['odd days', longPeriod, first, 400],
    ['hardly anybody', yearPeriod(2018), second, 2],
    ['nobody', yearPeriod(2018), first, 0],
  ])('of the standard statistics: %s', async (_, period, definitions, people) => {
    const participants = fc.sample(anyFullParticipant, { seed: 7, numRuns: people });
    const expectations = standardStatistics({ participants, period, definitions });
    const model = measureSheet(participants, period, definitions, expectations);
    const sheets = await recalculate(await writeWorkbook(model));
    expectValues(expectations, (row) => sheets.get('Mått')?.[row]?.[0]);
  });

  test.each([[[24, 39, 5]], [[1, 1, 1]], [[3, 3, 3, 3, 3, 3]], [[0, 7, 0]], [[0, 0]]])(
    'of shares: %j',
    async (counts) => {
      const expectations = shareExpectations(counts);
      const model = measureSheet([], yearPeriod(2018), first, expectations);
      counts.forEach((value, row) => {
        const cell = { value, formula: null, numberFormat: 'General', style: {} };
        sheetNamed(model, 'Mått').cells.set(cellKey(row, 1), cell);
      });
      const sheets = await recalculate(await writeWorkbook(model));
      expectValues(expectations, (row) => sheets.get('Mått')?.[row]?.[0]);
    },
  );
});
