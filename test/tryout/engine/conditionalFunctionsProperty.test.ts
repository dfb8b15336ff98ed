import fc from 'fast-check';
import { engineWorkbook, UNIT } from '../../../src/tryout/engine/engineWorkbook';
import { ensureIteratorHelpers } from '../../../src/tryout/engine/iteratorHelpers';
import { registerConditionalFunctions } from '../../../src/tryout/engine/conditionalFunctions';
import { SharedReading } from '../../../src/tryout/engine/rangeValues';
import { runEngine } from '../../../src/tryout/engine/runEngine';
import type { ModelValue, WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { workbookOf } from './workbookOf';

const cell = fc.oneof(
  fc.constantFrom<ModelValue>('', '', 'K', 'k', 'M', 'Kina', '2', 'a b', true, false),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, 1.25, 43101),
  fc.constantFrom('=1/0', '=1+1', '="K"', '=NA()'),
);

const criterion = fc.constantFrom(
  ...['1', '-2', '"K"', '"2"', '"=2"', '"<>2"', '"<1"', '"<=2"', '">0"', '">=1.25"', '""', '"<>"'],
  ...['"<>K"', '"k*"', '"?"', '"<>k*"', '"=k?na"', 'TRUE', '"TRUE"', '"<>FALSE"', '"#N/A"'],
  ...['">="&43100+1', '{"K";"M";"2"}', '{1,"<0"}', 'E1', 'E1:E3'],
);

const rows = 6;
const column = fc.constantFrom('A', 'B', 'C', 'D').map((letter) => `${letter}1:${letter}${rows}`);
const pairs = fc
  .array(fc.tuple(column, criterion), { minLength: 1, maxLength: 3 })
  .map((list) => list.map(([range, wanted]) => `${range},${wanted}`).join(','));
const formula = fc.oneof(
  pairs.map((list) => `COUNTIFS(${list})`),
  fc.tuple(column, pairs).map(([range, list]) => `SUMIFS(${range},${list})`),
  fc.tuple(column, pairs).map(([range, list]) => `AVERAGEIFS(${range},${list})`),
);

async function results(model: WorkbookModel, count: number, ours: boolean): Promise<unknown[]> {
  const reading = new SharedReading();
  const { unitData } = await runEngine(engineWorkbook(model), {
    register: (functions) => {
      if (ours) registerConditionalFunctions(functions, reading);
    },
    calculating: (now) => reading.keep(now),
  });
  const sheet = unitData[UNIT]?.['0'];
  return Array.from({ length: count }, (_, row) => sheet?.getValue(row, 9)?.v);
}

beforeAll(ensureIteratorHelpers);

test("conditional functions agree with the engine's own over any small sheet", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: rows, maxLength: rows }),
      fc.tuple(cell, cell, cell).filter((wanted) => !wanted.includes('')),
      fc.array(formula, { minLength: 10, maxLength: 20 }),
      async (cells, wanted, formulas) => {
        const lines = Array.from({ length: Math.max(rows, formulas.length) }, (_, row) => [
          ...(cells[row] ?? ['', '', '', '']),
          wanted[row] ?? '',
          ...['', '', '', ''],
          formulas[row] === undefined ? '' : `=SUM(${formulas[row]})`,
        ]);
        const model = workbookOf({ Data: lines });
        const own = await results(model, formulas.length, false);
        const ours = await results(model, formulas.length, true);
        const list = (values: readonly unknown[]) =>
          formulas.map((text, row) => {
            const value = values[row];
            // The engine's own AVERAGEIFS makes #VALUE! of any error.
            return [text, typeof value === 'number' ? value.toPrecision(12) : 'an error'];
          });
        expect(list(ours)).toEqual(list(own));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
