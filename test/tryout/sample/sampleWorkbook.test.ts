import type { CellValue, SheetContent } from '../../../src/cells/cell';
import { keysOf } from '../../../src/definitions/keysOf';
import { PRESETS } from '../../../src/definitions/presets';
import { FUNCTIONS } from '../../../src/functions/catalogue';
import { createRunner } from '../../../src/functions/runner';
import { findBlocks } from '../../../src/participants/findBlocks';
import { readParticipants } from '../../../src/participants/readParticipants';
import { calculateExample } from '../../../src/taskpane/functions/calculateExample';
import { exampleOf, type ExampleBasis } from '../../../src/taskpane/functions/examples';
import { exampleWord, listsIn, readListInSteps } from '../../../src/taskpane/functions/lists';
import { runThrough } from '../../../src/steps/steps';
import { sv } from '../../../src/texts/sv';
import { functions } from '../../../src/texts/sv/functions';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { cellKey } from '../../../src/tryout/model/workbookModel';
import type { ModelSheet } from '../../../src/tryout/model/workbookModel';
import { sampleWorkbook } from '../../../src/tryout/sample/sampleWorkbook';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/tryout/xlsx/writeWorkbook';
import { day } from '../../support/participants';
import { openAccess } from '../../support/reportPlan';
import { openHost } from '../host/openHost';

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

test('every row is counted, and a word, a sex and a number are worth a look', () => {
  const sheets = sampleWorkbook().sheets.map(contentOf);
  const reading = readParticipants({
    sheets,
    blocks: sheets.flatMap(findBlocks).slice(0, 1),
    outcomeWords: {},
    supportUnit: null,
    today: day('2026-11-21'),
  });
  expect(reading.uncounted).toEqual([]);
  expect(reading.problems.map(({ code }) => code)).toEqual([
    'outcomeUnknownWord',
    'sexMissing',
    'sameNumberTwice',
  ]);
});

test('every function has an example that gives an answer, once definitions are chosen', async () => {
  await openHost({ model: sampleWorkbook() });
  const opened = await openAccess().open();
  const [list] = listsIn(opened);
  if (list === undefined) throw new Error('no list');
  const [definitions = null] = PRESETS;
  const workbook = { definitions, ownDefinitions: [], outcomeWords: {} };
  const today = day('2026-11-21');
  const { reading, period } = runThrough(readListInSteps(opened, list, {}, today));
  const basis: ExampleBasis = {
    list,
    period,
    definitions: workbook,
    outcomeWord: exampleWord(reading),
    words: functions.view.words,
  };
  const run = createRunner({ texts: sv, functionTexts: functions, workbook: () => workbook });
  for (const id of keysOf(FUNCTIONS)) {
    const example = exampleOf(id, basis);
    if (example.kind !== 'formula') throw new Error(`${id}: ${example.kind}`);
    expect([id, calculateExample(run, id, example.args)]).toMatchObject([id, { kind: 'values' }]);
  }
});
