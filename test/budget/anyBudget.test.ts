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

/** Cells that budgets are made of, thrown on a sheet without any order. */
const anyCell = fc.constantFrom(
  ...['', '', 0, -5, 100000, 2020, true, '1 200 kr', '#REF!', '%', 'tkr', 'jan-jun'],
  ...['Budget', 'Budget jan-jun', 'Utfall 2020', 'Äskat', 'Tilldelat', 'Diff', 'Kvar', 'Prognos'],
  ...['Beslut totalt', 'Ackumulerat', 'Verifikat', 'Överskott', 'Summa', 'Personal', 'varav löner'],
  'Tilldelat 1 880 000 kr',
);

test('whatever stands on a sheet, reading ends, and every row is as wide as the columns', () => {
  const sheets = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 14 });
  fc.assert(
    fc.property(sheets, (rows) => {
      for (const reading of readBudgets(gridOf(rows))) {
        checkBudget(reading);
        const widths = [...reading.lines, ...reading.sums].map(({ amounts }) => amounts.length);
        expect(new Set([...widths, reading.columns.length]).size).toBe(1);
      }
    }),
    { numRuns: 1000 },
  );
});
