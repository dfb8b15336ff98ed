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
  await standing.updates.redo();
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
  expect(await standing.updates.undo(false)).toEqual({
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
  await standing.updates.redo();
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
    const [actions = 0] = counted.host.requests.entries.map((entry) => entry.actions);
    expect(actions).toBeGreaterThan(5);
    for (let done = 0; done <= actions; done += 2) {
      const standing = await insert();
      await typeInList(6, 3, 'Region Dalarna');
      await standing.updates.update([]);
      const updated = contentOf(standing.host);
      standing.host.failures.at(1, { kind: 'afterActions', actions: done });
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
