import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { cellKey, type WorkbookModel } from '../../src/tryout/model/workbookModel';
import { newWorkbook } from '../../src/tryout/model/newWorkbook';
import { readParticipants } from '../../src/participants/readParticipants';
import { day, participant } from '../support/participants';
import { openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { openCase } from '../support/runCase';
import { sheetNamed, workbookOf } from '../tryout/engine/workbookOf';
import { openHost } from '../tryout/host/openHost';

const people = [participant({ end: day('2018-06-01'), exit: 'work', referrer: '=HYPERLINK("x")' })];

async function open(model: WorkbookModel) {
  return openHost({ model, calculator: await createUniverCalculator() });
}

test('an empty workbook opens, with nothing to choose', async () => {
  await open(newWorkbook('Tom.xlsx'));
  await expect(openAccess().open()).resolves.toMatchObject({
    blocks: [],
    proposal: { chosen: [] },
    saved: null,
    unfinished: null,
  });
});

test('a sheet without dates is no likely source', async () => {
  await open(
    workbookOf({
      Inköp: [
        ['Vara', 'Antal'],
        ['Pennor', 3],
        ['Block', 5],
        ['Kaffe', 8],
      ],
    }),
  );
  expect((await openAccess().open()).proposal.chosen).toEqual([]);
});

test('a whole run takes four round trips: start, look, write, finish', async () => {
  const host = await open(await openCase('hallstahammar-2019'));
  const access = openAccess();
  await access.findEarlierWork();
  await access.open();
  await access.insert(reportPlan(people));
  expect(host.requests.count).toBe(4);
});

test('names and personnummer are left out of what is read', async () => {
  const rows = Array.from({ length: 45 }, (_, i) => [
    i + 1,
    `Person ${i}`,
    `19850312-${1000 + i}`,
    43101 + i,
    '',
    i % 2 ? 'K' : 'M',
  ]);
  await open(
    workbookOf({
      Lista: [['Nr', 'Namn', 'Personnummer', 'Startdatum', 'Slutdatum', 'Kön'], ...rows],
    }),
  );
  const { sheets } = await openAccess().open();
  const read = JSON.stringify(sheets);
  expect(read).toContain('Personnummer');
  expect(read).not.toContain('Person 1');
  expect(read).not.toMatch(/19850312/);
});

test('a text that looks like a formula, a date or a number stays a text', async () => {
  const texts = ['=1+1', '+46 70', '-', '@SUM(A1)', '2018-03-02', '007', "'citat"];
  const host = await open(sheetOfParticipants([]));
  await openAccess().insert(reportPlan(texts.map((referrer) => participant({ referrer }))));
  const sheet = sheetNamed(host.model, 'FinsamDeltagare');
  const cells = texts.map((_, i) => sheet.cells.get(cellKey(3 + i, 4)));
  expect(cells.map((cell) => cell?.value)).toEqual(texts);
  expect(cells.map((cell) => cell?.formula)).toEqual(texts.map(() => null));
});

test('a sheet, table and name of the user’s called as ours are left alone, and said', async () => {
  const model = sheetOfParticipants([]);
  model.sheets.push(...workbookOf({ FinsamDeltagare: [['mitt eget']] }).sheets);
  const own = model.sheets[1];
  if (own !== undefined) own.id = 'own';
  const host = await open(model);
  const report = await openAccess().insert(reportPlan(people));
  expect(report.nameTaken).toBe('FinsamDeltagare');
  expect(report.dataSheets).toEqual(['FinsamDeltagare_2', 'FinsamUtfall_2']);
  expect(sheetNamed(host.model, 'FinsamDeltagare').cells.size).toBe(1);
});

test('a workbook in which sheets cannot be added is refused before anything is written', async () => {
  const host = await open(sheetOfParticipants(people));
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = host.model.sheets.length;
  await expect(openAccess().insert(reportPlan(people))).rejects.toMatchObject({
    code: 'workbookProtected',
  });
  expect(host.model.sheets).toHaveLength(before);
  expect(host.model.settings.size).toBe(0);
});

test('a protected participant sheet can be read and reported', async () => {
  const model = sheetOfParticipants(people);
  const [sheet] = model.sheets;
  if (sheet !== undefined) sheet.protected = true;
  await open(model);
  const access = openAccess();
  expect((await access.open()).blocks).toHaveLength(1);
  await expect(access.insert(reportPlan(people))).resolves.toMatchObject({ nameTaken: null });
});

test('while a cell is being edited, reading says so at once', async () => {
  const host = await open(sheetOfParticipants(people));
  host.beginCellEdit();
  await expect(openAccess().open()).rejects.toMatchObject({ code: 'cellBeingEdited' });
  host.endCellEdit();
  await expect(openAccess().open()).resolves.toMatchObject({ unfinished: null });
});

test('while a cell is being edited, an insertion waits for the user to finish', async () => {
  const host = await open(sheetOfParticipants(people));
  const access = openAccess();
  await access.findEarlierWork();
  host.beginCellEdit();
  const inserting = access.insert(reportPlan(people));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.model.sheets).toHaveLength(1);
  host.endCellEdit();
  await expect(inserting).resolves.toMatchObject({ sheet: 'Resultat 2018' });
});

test('a jump to a cell of a sheet that is gone says which cell', async () => {
  await open(sheetOfParticipants(people));
  await expect(openAccess().goTo({ sheet: 'Borta', row: 3, column: 1 })).rejects.toMatchObject({
    code: 'cellGone',
    subject: 'Borta!B4',
  });
});

test('a jump shows the cell', async () => {
  const host = await open(sheetOfParticipants(people));
  await openAccess().goTo({ sheet: 'Deltagare', row: 1, column: 2 });
  expect(host.model.selection).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
});

describe('50,000 rows', () => {
  const many = Array.from({ length: 50_000 }, (_, i) =>
    participant({
      source: { sheet: 'Deltagare', row: i + 1, column: 0 },
      start: day('2017-01-01') + (i % 700),
      end: i % 3 === 0 ? null : day('2018-01-01') + (i % 500),
      exit: i % 3 === 0 ? null : i % 2 === 0 ? 'work' : 'other',
      sex: i % 5 === 0 ? 'man' : 'woman',
      referrer: 'Försäkringskassan',
    }),
  );

  test('are read in chunks that Excel on the web can answer, with progress', async () => {
    const host = await open(sheetOfParticipants(many));
    const progress: number[] = [];
    const opened = await openAccess().open({
      onProgress: ({ rowsRead }) => progress.push(rowsRead),
    });
    const reading = readParticipants({
      sheets: opened.sheets,
      blocks: opened.blocks,
      outcomeWords: {},
      supportUnit: null,
      today: day('2026-11-21'),
    });
    expect(reading.rowCount).toBe(50_000);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toBe(50_001);
    expect(host.requests.entries.every(({ error }) => error === null)).toBe(true);
  }, 60_000);

  test('are written in requests that Excel on the web takes, and taken away again where Excel shows other values', async () => {
    const host = await openHost({ model: sheetOfParticipants([]), calculator: null });
    await expect(openAccess().insert(reportPlan(many))).rejects.toMatchObject({
      code: 'notVerified',
    });
    expect(host.requests.entries.length).toBeGreaterThan(6);
    const sizes = host.requests.entries.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(Math.max(...sizes)).toBeGreaterThan(1024 * 1024);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Deltagare']);
    expect(host.model.settings.size).toBe(0);
  }, 60_000);
});
