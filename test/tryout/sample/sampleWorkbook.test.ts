import { findBlocks } from '../../../src/participants/findBlocks';
import type { CellValue, SheetContent } from '../../../src/cells/cell';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import type { ModelSheet } from '../../../src/tryout/model/workbookModel';
import { sampleWorkbook } from '../../../src/tryout/sample/sampleWorkbook';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/tryout/xlsx/writeWorkbook';

function contentOf(sheet: ModelSheet): SheetContent {
  const rows = Array.from({ length: 75 }, (_, row) =>
    Array.from(
      { length: 10 },
      (_unused, column): CellValue => sheet.cells.get(cellKey(row, column))?.value ?? '',
    ),
  );
  return { grid: { sheet: sheet.name, top: 0, left: 0, rows }, tables: [] };
}

test('is the same every time, and formulas add up', async () => {
  const [first, second] = [sampleWorkbook(), sampleWorkbook()];
  expect(first).toEqual(second);
  await (await createUniverCalculator()).recalculate(first);
  const [list, budget] = first.sheets;
  expect(list?.cells.get(cellKey(69, 1))?.value).toBe(64);
  expect(budget?.cells.get(cellKey(8, 3))?.value).toBe(589_780);
});

test('survives being saved and opened', async () => {
  const model = sampleWorkbook();
  await (await createUniverCalculator()).recalculate(model);
  const opened = await readWorkbook(await writeWorkbook(model), model.name);
  expect(opened.sheets.map(({ cells }) => new Map([...cells].sort(([a], [b]) => a - b)))).toEqual(
    model.sheets.map(({ cells }) => new Map([...cells].sort(([a], [b]) => a - b))),
  );
});

test('its participants are found, and every column that matters is recognised', () => {
  const blocks = sampleWorkbook()
    .sheets.map(contentOf)
    .flatMap((content) => findBlocks(content));
  const [likeliest] = [...blocks].sort((a, b) => b.likelihood - a.likelihood);
  expect(likeliest).toMatchObject({ sheet: 'Deltagare', headerRow: 3, rowCount: 64 });
  expect(likeliest?.columns.map(({ meaning }) => meaning)).toEqual([
    'number',
    'start',
    'end',
    'sex',
    'age',
    'referrer',
    'supportForm',
    'outcome',
    'supportTime',
    null,
  ]);
});
