import type { Failure } from '../../../src/tryout/host/failures';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { Calculator } from '../../../src/tryout/model/calculator';
import { contentOf } from '../../support/workbookContent';
import { openAccess } from '../../support/reportPlan';
import { changesOf, standingReport, typeInList, type Standing } from '../../support/standingReport';

jest.setTimeout(120_000);

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});

/** A report whose list has changed since: a figure, a new row of data, a new row of a table. */
async function outdated(): Promise<Standing> {
  const standing = await standingReport({ tables: ['newByReferrer'], calculator });
  await typeInList(6, 3, 'Region Dalarna');
  await typeInList(7, 0, 77);
  for (const [column, value] of [9, 'M', 33, 'FK', 43300, '', ''].entries()) {
    await typeInList(9, column, value);
  }
  return standing;
}

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
