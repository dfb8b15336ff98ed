import fc from 'fast-check';
import { checkBudget } from '../../src/budget/checkBudget';
import { readBudgets } from '../../src/budget/readBudgets';
import { anyBudget } from './anyBudget';
import { gridOf } from './described';

test('a budget in any layout, anywhere on a sheet, is read exactly and holds', () => {
  fc.assert(
    fc.property(anyBudget, ({ rows, meanings, lines, sums, allotted }) => {
      const readings = readBudgets(gridOf(rows));
      expect(readings).toHaveLength(1);
      for (const reading of readings) {
        const amountsOf = (row: { readonly amounts: (typeof reading.lines)[number]['amounts'] }) =>
          row.amounts.map((amount) => amount?.amount ?? null);
        expect(reading.columns.map(({ meaning }) => meaning)).toEqual(meanings);
        expect(reading.lines.map((line) => [line.label, amountsOf(line)])).toEqual(lines);
        expect(reading.sums.map(amountsOf)).toEqual(sums);
        expect(reading.totals.map(({ amount }) => amount)).toEqual(
          allotted === null ? [] : [allotted],
        );
        expect(reading.problems).toEqual([]);
        expect(checkBudget(reading)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
