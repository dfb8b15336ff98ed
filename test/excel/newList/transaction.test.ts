import type { Failure } from '../../../src/tryout/host/failures';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import {
  cellKey,
  type ModelSheet,
  type WorkbookModel,
} from '../../../src/tryout/model/workbookModel';
import { openAccess } from '../../support/reportPlan';
import { openHost } from '../../tryout/host/openHost';
import { NEW_LISTS } from './newLists';

/** Everything that a user could see or lose, frozen as text. */
function contentOf({ sheets, names, settings, activeSheetId }: WorkbookModel): string {
  return JSON.stringify({ sheets, names, settings, activeSheetId }, (_, value: unknown) =>
    value instanceof Map ? [...value.entries()] : value,
  );
}

async function createWith(
  host: OfficeHost,
  request: number,
  failure: Failure,
): Promise<'created' | 'failed'> {
  const access = openAccess();
  await access.findEarlierWork();
  host.failures.at(request, failure);
  return access.createList(NEW_LISTS.sv).then(
    () => 'created',
    () => 'failed',
  );
}

/** The actions of each request of a creation that goes well. */
async function requestSizes(): Promise<readonly number[]> {
  const host = await openHost();
  const access = openAccess();
  await access.findEarlierWork();
  host.requests.clear();
  await access.createList(NEW_LISTS.sv);
  return host.requests.entries.map(({ actions }) => actions);
}

describe('a list that cannot be created leaves the workbook as it was', () => {
  test('wherever in the writing it fails', async () => {
    const [actions = 0] = await requestSizes();
    expect(actions).toBeGreaterThan(50);
    for (let done = 0; done < actions; done++) {
      const host = await openHost();
      const before = contentOf(host.model);
      expect(await createWith(host, 1, { kind: 'afterActions', actions: done })).toBe('failed');
      expect(contentOf(host.model)).toEqual(before);
    }
  }, 120_000);

  test('wherever in the finishing it fails, unless all of it was done', async () => {
    const [, actions = 0] = await requestSizes();
    expect(actions).toBeGreaterThan(5);
    const outcomes: string[] = [];
    for (let done = 0; done <= actions; done++) {
      const host = await openHost({ model: newWorkbook('Bok.xlsx', ['Blad1', 'Blad2']) });
      const before = contentOf(host.model);
      const outcome = await createWith(host, 2, { kind: 'afterActions', actions: done });
      outcomes.push(outcome);
      if (outcome === 'failed') expect(contentOf(host.model)).toEqual(before);
      else expect(host.model.sheets.map(({ name }) => name)).toContain('Deltagare');
    }
    expect(outcomes[0]).toBe('failed');
    expect(outcomes.at(-1)).toBe('created');
  }, 120_000);

  test.each([
    [
      'a header is another than was written',
      (sheet: ModelSheet) => {
        const header = sheet.cells.get(cellKey(4, 0));
        if (header !== undefined) header.value = 'Nummer';
      },
    ],
    [
      'no check takes hold',
      (sheet: ModelSheet) => {
        Object.defineProperty(sheet, 'validations', { get: () => [], set: () => undefined });
      },
    ],
  ])('where %s, and says in which cell', async (_, disturb) => {
    let model: WorkbookModel | null = null;
    const host = await openHost({
      calculator: {
        recalculate: () => {
          const list = model?.sheets.find(({ name }) => name.startsWith('Finsamrapport'));
          if (list !== undefined) disturb(list);
          return Promise.resolve();
        },
      },
    });
    model = host.model;
    const before = contentOf(host.model);
    await expect(openAccess().createList(NEW_LISTS.sv)).rejects.toMatchObject({
      code: 'listNotVerified',
      subject: expect.stringMatching(/^Deltagare!A[56]$/),
    });
    expect(contentOf(host.model)).toEqual(before);
  });

  test('where the answer to the writing is lost', async () => {
    const host = await openHost();
    const before = contentOf(host.model);
    expect(await createWith(host, 1, { kind: 'answerLost' })).toBe('failed');
    expect(contentOf(host.model)).toEqual(before);
  });
});

test('where only the last answer is lost, the list stands and is not reported as failed', async () => {
  const host = await openHost();
  expect(await createWith(host, 2, { kind: 'answerLost' })).toBe('created');
  expect(host.model.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Deltagare', 'Listor']);
  expect((await openAccess().findEarlierWork()).unfinished).toBeNull();
});

test('what a dead host kept from being removed is found at the next start and cleared away', async () => {
  const host = await openHost();
  const before = contentOf(host.model);
  const access = openAccess();
  await access.findEarlierWork();
  host.failures.deadFrom(2);
  await expect(access.createList(NEW_LISTS.sv)).rejects.toMatchObject({ code: 'notRolledBack' });

  host.failures.clear();
  const later = openAccess();
  expect((await later.findEarlierWork()).unfinished?.sheets).toHaveLength(2);
  await later.clearUnfinished();
  expect(JSON.parse(contentOf(host.model)).sheets).toEqual(JSON.parse(before).sheets);
});

test('a sheet that was given the name in the meantime is kept, and the list gets another at the next try', async () => {
  const host = await openHost();
  const access = openAccess();
  await access.findEarlierWork();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Deltagare').getRange('A1').values = [['mitt']];
    await context.sync();
  });
  const before = contentOf(host.model);
  await expect(access.createList(NEW_LISTS.sv)).rejects.toMatchObject({ code: 'nameTaken' });
  expect(contentOf(host.model)).toEqual(before);
  await expect(access.createList(NEW_LISTS.sv)).resolves.toMatchObject({ sheet: 'Deltagare 2' });
});
