import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { Calculator } from '../../../src/tryout/model/calculator';
import { openAccess } from '../../support/reportPlan';
import { changesOf, standingReport, typeInList, type Standing } from '../../support/standingReport';
import { contentOf } from '../../support/workbookContent';
import { sheetNamed } from '../../tryout/engine/workbookOf';

jest.setTimeout(120_000);

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});

function sheetNames({ host }: Standing): readonly string[] {
  return host.model.sheets.map(({ name }) => name);
}

async function insert(): Promise<Standing> {
  return standingReport({ tables: ['newByReferrer'], calculator });
}

test('undoing an insertion leaves the workbook as it was before it, and redoing brings all of it back', async () => {
  const standing = await insert();
  const inserted = contentOf(standing.host);
  expect(standing.updates.steps()).toEqual({
    undo: { kind: 'insertion', sheet: 'Resultat 2018' },
    redo: null,
  });
  expect(await standing.updates.undo(false)).toMatchObject({ kind: 'done' });
  expect(sheetNames(standing)).toEqual(['Deltagare']);
  expect(standing.host.model.names).toEqual([]);
  expect(standing.host.model.settings.size).toBe(0);

  expect(standing.updates.steps()).toMatchObject({ undo: null, redo: { kind: 'insertion' } });
  await standing.updates.redo(false);
  expect(contentOf(standing.host)).toEqual(inserted);
});

test('an insertion that the user has written on is undone only when he says so', async () => {
  const standing = await insert();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Resultat 2018').getRange('J2').values = [['mitt']];
    worksheets.getItem('FinsamDeltagare').getRange('D4').values = [[99]];
    await context.sync();
  });
  const before = contentOf(standing.host);
  expect(await standing.updates.undo(false)).toMatchObject({
    kind: 'theirs',
    cells: ['Resultat 2018!J2', 'FinsamDeltagare!D4'],
  });
  expect(contentOf(standing.host)).toEqual(before);
  expect(await standing.updates.undo(true)).toMatchObject({ kind: 'done' });
  expect(sheetNames(standing)).toEqual(['Deltagare']);
});

test('undoing an update writes the old inputs back, and redoing the new ones', async () => {
  const standing = await insert();
  await typeInList(6, 3, 'Region Dalarna');
  const outdated = contentOf(standing.host);
  const changes = await changesOf(standing);
  await standing.updates.update([]);
  const updated = contentOf(standing.host);
  expect(await standing.updates.undo(false)).toMatchObject({ step: { kind: 'update' } });
  expect(contentOf(standing.host)).toEqual(outdated);
  expect(await changesOf(standing)).toEqual(changes);
  await standing.updates.redo(false);
  expect(contentOf(standing.host)).toEqual(updated);
  expect(await changesOf(standing)).toMatchObject({ upToDate: true });
});

test('an update is undone also where the table has been moved since', async () => {
  const standing = await insert();
  await typeInList(6, 3, 'AF');
  await standing.updates.update([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Resultat 2018').getRange('2:3').insert('Down');
    await context.sync();
  });
  await standing.updates.undo(false);
  expect((await changesOf(standing)).participants.changed).toBe(1);
});

/** Writes into cells of the report, the way a user does. */
async function typeInReport({ sheet }: Standing, cells: Readonly<Record<string, string | number>>) {
  await Excel.run(async (context) => {
    const report = context.workbook.worksheets.getItem(sheet);
    for (const [cell, value] of Object.entries(cells)) report.getRange(cell).values = [[value]];
    await context.sync();
  });
}

describe('an update that the user has typed over since', () => {
  /** An update that has written figures and a row of its own, and the address of that row. */
  async function updated(): Promise<Standing & { readonly row: number }> {
    const standing = await insert();
    await typeInList(6, 3, 'Region Dalarna');
    await standing.updates.update([]);
    const { cells } = sheetNamed(standing.host.model, standing.sheet);
    const [key = 0] = [...cells].find(([, { value }]) => value === 'Region Dalarna') ?? [];
    return { ...standing, row: Math.floor(key / 16384) + 1 };
  }

  test('is undone only when he says so: in its cells, on its rows, and not elsewhere', async () => {
    const standing = await updated();
    const { row } = standing;
    await typeInReport(standing, { H1: 'annat', [`B${row}`]: 99, [`J${row}`]: 'mitt' });
    const before = contentOf(standing.host);
    expect(await standing.updates.undo(false)).toEqual({
      kind: 'theirs',
      step: { kind: 'update', sheet: 'Resultat 2018' },
      cells: [`Resultat 2018!B${row}`, `Resultat 2018!J${row}`],
    });
    expect(contentOf(standing.host)).toEqual(before);
    expect(await standing.updates.undo(true)).toMatchObject({ kind: 'done', rowsCameBack: false });
    const { cells } = sheetNamed(standing.host.model, standing.sheet);
    expect([...cells.values()].map(({ value }) => value)).toContain('annat');
    expect([...cells.values()].map(({ value }) => value)).not.toContain('mitt');
  });

  test('in the data under it asks too', async () => {
    const standing = await updated();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('FinsamDeltagare');
      data.getRange('E9').values = [['KAA']];
      await context.sync();
    });
    expect(await standing.updates.undo(false)).toMatchObject({ cells: ['FinsamDeltagare!E9'] });
  });

  test('after undoing it, is done again only when he says so', async () => {
    const standing = await updated();
    await standing.updates.undo(false);
    const { row } = standing;
    await typeInReport(standing, { [`C${row}`]: 0.5 });
    expect(await standing.updates.redo(false)).toMatchObject({
      kind: 'theirs',
      cells: [`Resultat 2018!C${row}`],
    });
    expect(await standing.updates.redo(true)).toMatchObject({ kind: 'done' });
    expect(await changesOf(standing)).toMatchObject({ upToDate: true });
  });

  test('cannot be undone where he has put rows into one of its tables', async () => {
    const standing = await updated();
    const { row } = standing;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(standing.sheet).getRange(`${row}:${row}`).insert('Down');
      await context.sync();
    });
    const before = contentOf(standing.host);
    await expect(standing.updates.undo(true)).rejects.toMatchObject({ code: 'undoBlocked' });
    expect(contentOf(standing.host)).toEqual(before);
  });

  test('and that gave up what he had typed before is undone and redone without a question', async () => {
    const standing = await insert();
    await typeInReport(standing, { B12: 77 });
    const { overtyped } = await changesOf(standing);
    expect(overtyped).toHaveLength(1);
    await standing.updates.update(overtyped.map(({ id }) => id));
    expect(await standing.updates.undo(false)).toMatchObject({ kind: 'done' });
    expect(sheetNamed(standing.host.model, standing.sheet).cells.get(11 * 16384 + 1)?.value).toBe(
      77,
    );
    expect(await standing.updates.redo(false)).toMatchObject({ kind: 'done' });
  });
});

test('undoing the removal of a row says that the row has come back', async () => {
  const standing = await insert();
  await typeInList(6, 3, 'Region Dalarna');
  await standing.updates.update([]);
  await typeInList(6, 3, 'FK');
  await standing.updates.update([]);
  expect(await standing.updates.undo(false)).toMatchObject({ kind: 'done', rowsCameBack: true });
  expect(await standing.updates.redo(false)).toMatchObject({ kind: 'done', rowsCameBack: false });
});

test('an insertion is undone after its update, and nothing more can be', async () => {
  const standing = await insert();
  await typeInList(6, 3, 'AF');
  await standing.updates.update([]);
  await standing.updates.undo(false);
  await standing.updates.undo(false);
  expect(sheetNames(standing)).toEqual(['Deltagare']);
  await expect(standing.updates.undo(false)).rejects.toMatchObject({ code: 'nothingToUndo' });
});

describe('an undo that fails', () => {
  test('of an insertion is completed at once, or not begun, wherever it fails', async () => {
    const counted = await insert();
    counted.host.requests.clear();
    await counted.updates.undo(true);
    const sizes = counted.host.requests.entries.map(({ actions }) => actions);
    for (const [i, actions] of sizes.entries()) {
      for (let done = 0; done <= actions; done += 3) {
        const standing = await insert();
        const inserted = contentOf(standing.host);
        standing.host.failures.at(i + 1, { kind: 'afterActions', actions: done });
        const outcome = await standing.updates.undo(true).then(
          () => 'undone',
          () => 'failed',
        );
        if (outcome === 'undone') expect(sheetNames(standing)).toEqual(['Deltagare']);
        else expect(contentOf(standing.host)).toEqual(inserted);
        expect((await openAccess().findEarlierWork()).unfinished).toBeNull();
      }
    }
  });

  test('of an update leaves the updated report, wherever it fails', async () => {
    const counted = await insert();
    await typeInList(6, 3, 'Region Dalarna');
    await counted.updates.update([]);
    counted.host.requests.clear();
    await counted.updates.undo(false);
    const sizes = counted.host.requests.entries.map((entry) => entry.actions);
    const [request, actions] = [sizes.length - 1, sizes.at(-2) ?? 0];
    expect(actions).toBeGreaterThan(5);
    for (let done = 0; done <= actions; done += 2) {
      const standing = await insert();
      await typeInList(6, 3, 'Region Dalarna');
      await standing.updates.update([]);
      const updated = contentOf(standing.host);
      standing.host.failures.at(request, { kind: 'afterActions', actions: done });
      await expect(standing.updates.undo(false)).rejects.toThrow();
      expect(contentOf(standing.host)).toEqual(updated);
    }
  });

  test('by a host that stays dead is cleared away by the next start', async () => {
    const standing = await insert();
    standing.host.failures.deadFrom(4);
    await expect(standing.updates.undo(true)).rejects.toThrow();
    standing.host.failures.clear();
    const later = openAccess();
    if ((await later.findEarlierWork()).unfinished !== null) await later.clearUnfinished();
    expect((await later.findEarlierWork()).unfinished).toBeNull();
    expect(sheetNamed(standing.host.model, 'Deltagare').cells.size).toBeGreaterThan(10);
  });
});
