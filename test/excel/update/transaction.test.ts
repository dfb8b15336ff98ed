import type { Failure } from '../../../src/tryout/host/failures';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { Calculator } from '../../../src/tryout/model/calculator';
import { contentOf } from '../../support/workbookContent';
import { openAccess } from '../../support/reportPlan';
import {
  changesOf,
  outdatedReport,
  standingReport,
  typeInList,
  type Standing,
} from '../../support/standingReport';
import { sheetNamed } from '../../tryout/engine/workbookOf';

jest.setTimeout(120_000);

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});

const outdated = () => outdatedReport(calculator);

const READING = 5;

/** The actions of each request of an update that goes well, reading left out. */
async function requestSizes(): Promise<readonly number[]> {
  const { host, updates } = await outdated();
  host.requests.clear();
  await updates.update([]);
  return host.requests.entries.map(({ actions }) => actions);
}

async function updateWith(
  { host, updates }: Standing,
  request: number,
  failure: Failure,
): Promise<string> {
  host.failures.at(request, failure);
  return updates.update([]).then(
    () => 'updated',
    () => 'failed',
  );
}

test('an update is read, written and verified in a few round trips', async () => {
  const sizes = await requestSizes();
  expect(sizes.length).toBeLessThanOrEqual(READING + 2);
});

describe('an update that fails leaves the workbook as it was', () => {
  test('wherever in the writing or the finishing it fails, unless all of it was done', async () => {
    const sizes = await requestSizes();
    const [writing, finishing] = [sizes.length - 1, sizes.length];
    const outcomes: string[] = [];
    for (const request of [writing, finishing]) {
      const actions = sizes[request - 1] ?? 0;
      expect(actions).toBeGreaterThan(2);
      for (let done = 0; done <= actions; done++) {
        const standing = await outdated();
        const before = contentOf(standing.host);
        const outcome = await updateWith(standing, request, {
          kind: 'afterActions',
          actions: done,
        });
        outcomes.push(outcome);
        if (outcome === 'failed') expect(contentOf(standing.host)).toEqual(before);
        else expect(await changesOf(standing)).toMatchObject({ upToDate: true });
      }
    }
    expect(outcomes[0]).toBe('failed');
    expect(outcomes.at(-1)).toBe('updated');
  }, 240_000);

  test('where a request is refused, or its answer lost', async () => {
    const count = (await requestSizes()).length;
    for (const failure of ['before', 'answerLost'] as const) {
      const standing = await outdated();
      const before = contentOf(standing.host);
      const changes = await changesOf(standing);
      expect(await updateWith(standing, count - 1, { kind: failure })).toBe('failed');
      expect(contentOf(standing.host)).toEqual(before);
      expect(await changesOf(standing)).toEqual(changes);
    }
  });
});

test('where only the last answer is lost, the update stands and is not reported as failed', async () => {
  const count = (await requestSizes()).length;
  const standing = await outdated();
  expect(await updateWith(standing, count, { kind: 'answerLost' })).toBe('updated');
  expect(await changesOf(standing)).toMatchObject({ upToDate: true });
});

test('a host that stays dead leaves a mark, and the report can be updated afterwards', async () => {
  const count = (await requestSizes()).length;
  const standing = await outdated();
  standing.host.failures.at(count - 1, { kind: 'afterActions', actions: 9 });
  standing.host.failures.deadFrom(count);
  await expect(standing.updates.update([])).rejects.toMatchObject({ code: 'updateNotRolledBack' });

  standing.host.failures.clear();
  const later = openAccess();
  expect((await later.findEarlierWork()).unfinished).toMatchObject({ updated: 'Resultat 2018' });
  await later.clearUnfinished();
  expect((await later.findEarlierWork()).unfinished).toBeNull();
});

describe('after a host that stays dead, clearing away and one more update are enough', () => {
  /** Dies in the writing and stays dead, so that nothing is rolled back; then clears away as the next start does. */
  async function dieAndClear(standing: Standing, request: number, actions: number): Promise<void> {
    standing.host.failures.at(request, { kind: 'afterActions', actions });
    standing.host.failures.deadFrom(request + 1);
    await expect(standing.updates.update([])).rejects.toThrow();
    standing.host.failures.clear();
    const later = openAccess();
    if ((await later.findEarlierWork()).unfinished !== null) await later.clearUnfinished();
    expect((await later.findEarlierWork()).unfinished).toBeNull();
  }

  test('wherever it died, rows that had come among it, and also where the list has changed again', async () => {
    const sizes = await requestSizes();
    const [request, actions] = [sizes.length - 1, sizes.at(-2) ?? 0];
    for (let done = 1; done <= actions; done += 5) {
      const standing = await outdated();
      await dieAndClear(standing, request, done);
      await typeInList(5, 3, 'FK');
      const changes = await changesOf(standing);
      expect([done, changes.obstacles, changes.overtyped]).toEqual([done, [], []]);
      await standing.updates.update([]);
      expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [] });
      expect(shownRows(standing)).toEqual(await freshlyShown(standing));
    }
  }, 240_000);

  test('rows that had gone among it', async () => {
    const shrunk = async (): Promise<Standing> => {
      const standing = await outdated();
      await standing.updates.update([]);
      await typeInList(6, 3, 'AF');
      standing.host.requests.clear();
      return standing;
    };
    const counted = await shrunk();
    await counted.updates.update([]);
    const sizes = counted.host.requests.entries.map(({ actions }) => actions);
    const [request, actions] = [sizes.length - 1, sizes.at(-2) ?? 0];
    const rows: number[] = [];
    for (let done = 1; done <= actions; done += 4) {
      const standing = await shrunk();
      await dieAndClear(standing, request, done);
      rows.push(shownRows(standing).length);
      expect(await changesOf(standing)).toMatchObject({ obstacles: [], overtyped: [] });
      await standing.updates.update([]);
      expect(shownRows(standing)).toEqual(await freshlyShown(standing));
    }
    expect(new Set(rows).size).toBeGreaterThan(1);
  }, 240_000);

  test('and what the user has typed into such a cell in between is told of and kept', async () => {
    const sizes = await requestSizes();
    const standing = await outdated();
    await dieAndClear(standing, sizes.length - 1, sizes.at(-2) ?? 0);
    const row = sheetNamed(standing.host.model, standing.sheet);
    const [label] = [...row.cells].find(([, { value }]) => value === 'Region Dalarna') ?? [];
    const at = Math.floor((label ?? 0) / 16384);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(standing.sheet).getRangeByIndexes(at, 1, 1, 1).values = [
        [99],
      ];
      await context.sync();
    });
    const { overtyped } = await changesOf(standing);
    expect(overtyped.map(({ before }) => before)).toEqual([99]);
  });
});

/** What the report's sheet shows, row after row, without blank cells. */
function shownRows({ host, sheet }: Standing): readonly string[] {
  const rows = new Map<number, unknown[]>();
  for (const [key, { value }] of [...sheetNamed(host.model, sheet).cells].sort(
    ([a], [b]) => a - b,
  )) {
    const row = Math.floor(key / 16384);
    if (value !== '') rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows.values()].map((row) => JSON.stringify(row));
}

/** What a new insertion shows of the list as it is now. */
async function freshlyShown({ host }: Standing): Promise<readonly string[]> {
  const { cells } = sheetNamed(host.model, 'Deltagare');
  return shownRows(await standingReport({ tables: ['newByReferrer'], calculator, cells }));
}
