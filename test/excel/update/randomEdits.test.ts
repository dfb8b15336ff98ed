import fc from 'fast-check';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { ModelValue } from '../../../src/tryout/model/workbookModel';
import { day } from '../../support/participants';
import {
  changesOf,
  ROWS,
  standingReport,
  typeInList,
  type Standing,
} from '../../support/standingReport';
import { sheetNamed } from '../../tryout/engine/workbookOf';

jest.setTimeout(240_000);

const anyEdit = fc.oneof(
  fc.record({
    row: fc.integer({ min: 1, max: ROWS.length + 2 }),
    column: fc.constant(4),
    value: fc.integer({ min: day('2017-01-01'), max: day('2018-12-31') }),
  }),
  fc.record({
    row: fc.integer({ min: 1, max: ROWS.length }),
    column: fc.constant(5),
    value: fc.oneof(
      fc.constant(''),
      fc.integer({ min: day('2018-01-01'), max: day('2019-06-30') }),
    ),
  }),
  fc.record({
    row: fc.integer({ min: 1, max: ROWS.length }),
    column: fc.constant(6),
    value: fc.constantFrom('Arbete', 'Studier', 'Flyttat', 'Sjukersättning'),
  }),
  fc.record({
    row: fc.integer({ min: 1, max: ROWS.length }),
    column: fc.constant(3),
    value: fc.constantFrom('AF', 'FK', 'Region Dalarna', 'KAA'),
  }),
);

type Edit = { readonly row: number; readonly column: number; readonly value: ModelValue };

/** What every figure of the report shows, by the text of its row and its place in it. */
function shown({ host }: Standing, sheet: string): readonly (readonly unknown[])[] {
  const rows = new Map<number, unknown[]>();
  const cells = [...sheetNamed(host.model, sheet).cells].sort(([a], [b]) => a - b);
  for (const [key, { value }] of cells) {
    if (value === '') continue;
    const row = Math.floor(key / 16384);
    rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows.values()];
}

test('after any edits of the list an update shows what a new insertion shows', async () => {
  const calculator = await createUniverCalculator();
  let updated = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEdit, { minLength: 1, maxLength: 5 }),
      async (edits: readonly Edit[]) => {
        const standing = await standingReport({ calculator });
        for (const { row, column, value } of edits) {
          if (row > ROWS.length) await typeInList(row, 1, 'K');
          await typeInList(row, column, value);
        }
        const { obstacles, upToDate } = await changesOf(standing);
        // Where the report would get another shape a new one is needed, and the update says so.
        fc.pre(obstacles.length === 0);
        await standing.updates.update([]);
        if (!upToDate) updated += 1;
        expect(await changesOf(standing)).toMatchObject({
          upToDate: true,
          cells: [],
          overtyped: [],
        });
        const rows = standing.host.model.sheets[0]?.cells;
        const fresh = await standingReport({ calculator, cells: rows ?? new Map() });
        expect(shown(standing, standing.sheet)).toEqual(shown(fresh, fresh.sheet));
      },
    ),
    { numRuns: 20 },
  );
  expect(updated).toBeGreaterThan(5);
});
