import { keysOf } from '../../src/definitions/keysOf';
import { yearPeriod } from '../../src/definitions/period';
import { FUNCTIONS, type FunctionId } from '../../src/functions/catalogue';
import { createRunner } from '../../src/functions/runner';
import { registerFunctions } from '../../src/functions/register';
import { calculateExample } from '../../src/taskpane/functions/calculateExample';
import { exampleOf } from '../../src/taskpane/functions/examples';
import { formulaForExcel } from '../../src/taskpane/functions/formulaText';
import { firstList, listsIn } from '../../src/taskpane/functions/lists';
import { numberFormatsOf } from '../../src/taskpane/functions/printResult';
import { PRESETS } from '../../src/definitions/presets';
import { functions } from '../../src/texts/sv/functions';
import { sv } from '../../src/texts/sv';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { openAccess } from '../support/reportPlan';
import { addTable, valueAt, workbookOf } from '../tryout/engine/workbookOf';
import { openHost } from '../tryout/host/openHost';

const HEADER = [
  'Nr',
  'Kön (K/M)',
  'Start\ndatum',
  'Slutdatum',
  'Avslutsorsak',
  'Ålder',
  'Tid i försörjning (år)',
];
const PEOPLE = [
  [1, 'K', 42795, 43132, 'Arbete', 30, 2.5],
  [2, 'M', 42826, 43160, 'Studier', 40, '>9'],
  [3, 'K', 42856, 43191, 'Flyttat', 50, 4],
  [4, 'M', 43115, '', '', 24, 1],
  [5, 'K', 43146, 43374, 'Arbete', 33, 2],
] as const;

const definitions = PRESETS.find(({ id }) => id === 'norra-vastmanland-sala') ?? null;
const WORKBOOK = { definitions, ownDefinitions: [], outcomeWords: {} };
const run = createRunner({ texts: sv, functionTexts: functions, workbook: () => WORKBOOK });

// office.js lives as long as the process does, and takes each name once.
beforeAll(async () => {
  await openHost();
  registerFunctions(CustomFunctions, () => Promise.resolve(run));
});

/** A list on a sheet whose name needs quotes, as an Excel table or not, and an empty sheet. */
async function openList(asTable: boolean) {
  const model = workbookOf({ "Lena's lista": [HEADER, ...PEOPLE], Eget: [] });
  if (asTable) addTable(model, "Lena's lista", 'Deltagartabell', [0, 0, PEOPLE.length, 6]);
  const host = await openHost({ model, calculator: await createUniverCalculator() });
  const access = openAccess();
  const opened = await access.open();
  const basis = {
    list: firstList(listsIn(opened), opened),
    period: yearPeriod(2018),
    definitions: WORKBOOK,
    outcomeWord: 'Arbete',
    words: functions.view.words,
  };
  return { host, access, basis };
}

async function insertedAndShown(id: FunctionId, asTable: boolean) {
  const { host, access, basis } = await openList(asTable);
  const example = exampleOf(id, basis);
  if (example.kind !== 'formula') throw new Error(`${id}: ${example.kind}`);
  const result = calculateExample(run, id, example.args);
  if (result.kind === 'error') throw new Error(`${id}: ${result.message}`);
  const { rows } = result;
  const columns = rows[0]?.length ?? 0;
  host.userSelects('Eget', { top: 0, left: 0, bottom: 0, right: 0 });
  await access.insertFormula({
    formula: formulaForExcel(id, example.args),
    rows: rows.length,
    columns,
    numberFormats: numberFormatsOf(id, columns),
    sources: [],
  });
  await host.settled();
  const inSheet = rows.map((cells, r) => cells.map((_, c) => valueAt(host.model, 'Eget', r, c)));
  return { shown: rows, inSheet };
}

describe.each([
  ['a range', false],
  ['an Excel table', true],
])('inserted on %s', (_, asTable) => {
  test.each(keysOf(FUNCTIONS))('%s gives in the sheet what the pane showed', async (id) => {
    const { shown, inSheet } = await insertedAndShown(id, asTable);
    expect(inSheet).toEqual(shown);
  });
});
