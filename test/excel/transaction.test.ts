import { halfYearPeriod } from '../../src/definitions/period';
import type { ReportPlan } from '../../src/excel/workbookAccess';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { Failure } from '../../src/tryout/host/failures';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import type { Calculator } from '../../src/tryout/model/calculator';
import type { WorkbookModel } from '../../src/tryout/model/workbookModel';
import { day, participant } from '../support/participants';
import { EVERYTHING, openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { openHost } from '../tryout/host/openHost';

const people = [
  participant({
    end: day('2018-06-01'),
    exit: 'work',
    sex: 'man',
    supportTime: { months: 108, capped: true },
    orsIn: 20,
  }),
  participant({ end: day('2018-07-01'), exit: 'moved' }),
  participant(),
];

/** A report with every kind of thing in it, and little of each: there is a run for every action. */
function plan(): ReportPlan {
  const tables = ['result', 'newBySex', 'supportTime', 'enrolledByMonth'] as const;
  return reportPlan(people, undefined, halfYearPeriod(2018, 1), { ...EVERYTHING, tables });
}

/** Everything that a user could see or lose, frozen as text. */
function contentOf({ sheets, names, settings, activeSheetId, selection }: WorkbookModel): string {
  return JSON.stringify(
    { sheets, names, settings, activeSheetId, selection },
    (_, value: unknown) => (value instanceof Map ? [...value.entries()] : value),
    1,
  );
}

async function open(calculator: Calculator | null): Promise<OfficeHost> {
  const model = sheetOfParticipants(people);
  model.settings.set('someone.elses', { kept: true });
  return openHost({ model, calculator });
}

/** The actions of each request of an insertion that goes well. */
async function requestSizes(): Promise<readonly number[]> {
  const host = await open(await createUniverCalculator());
  const access = openAccess();
  await access.findEarlierWork();
  host.requests.clear();
  await access.insert(plan());
  return host.requests.entries.map(({ actions }) => actions);
}

async function insertWith(
  host: OfficeHost,
  request: number,
  failure: Failure,
): Promise<'inserted' | 'failed'> {
  const access = openAccess();
  await access.findEarlierWork();
  host.failures.at(request, failure);
  return access.insert(plan()).then(
    () => 'inserted',
    () => 'failed',
  );
}

describe('an insertion that fails leaves the workbook as it was', () => {
  test('wherever in the writing it fails', async () => {
    const [actions = 0] = await requestSizes();
    expect(actions).toBeGreaterThan(50);
    for (let done = 0; done <= actions; done++) {
      const host = await open(null);
      const before = contentOf(host.model);
      const failure: Failure = { kind: 'afterActions', actions: done };
      expect(await insertWith(host, 1, failure)).toBe('failed');
      expect(contentOf(host.model)).toEqual(before);
    }
  }, 120_000);

  test('wherever in the finishing it fails, unless all of it was done', async () => {
    const [, actions = 0] = await requestSizes();
    expect(actions).toBeGreaterThan(5);
    const calculator = await createUniverCalculator();
    const outcomes: string[] = [];
    for (let done = 0; done <= actions; done++) {
      const host = await open(calculator);
      const before = contentOf(host.model);
      const outcome = await insertWith(host, 2, { kind: 'afterActions', actions: done });
      outcomes.push(outcome);
      if (outcome === 'failed') expect(contentOf(host.model)).toEqual(before);
      else expect(host.model.sheets.map(({ name }) => name)).toContain('Resultat H1 2018');
    }
    expect(outcomes[0]).toBe('failed');
    expect(outcomes.at(-1)).toBe('inserted');
  }, 120_000);

  test.each([1, 2])('where request %d is refused outright', async (request) => {
    const host = await open(await createUniverCalculator());
    const before = contentOf(host.model);
    expect(await insertWith(host, request, { kind: 'before' })).toBe('failed');
    expect(contentOf(host.model)).toEqual(before);
  });

  test('where the answer to the writing is lost', async () => {
    const host = await open(await createUniverCalculator());
    const before = contentOf(host.model);
    expect(await insertWith(host, 1, { kind: 'answerLost' })).toBe('failed');
    expect(contentOf(host.model)).toEqual(before);
  });

  test('where the sheet shows another value than was computed, and says in which cell', async () => {
    const host = await open(null);
    const before = contentOf(host.model);
    const access = openAccess();
    await expect(access.insert(plan())).rejects.toMatchObject({
      code: 'notVerified',
      subject: expect.stringMatching(/^Resultat H1 2018![A-Z]\d+$/),
    });
    expect(contentOf(host.model)).toEqual(before);
  });
});

test('where only the last answer is lost, the insertion stands and is not reported as failed', async () => {
  const host = await open(await createUniverCalculator());
  expect(await insertWith(host, 2, { kind: 'answerLost' })).toBe('inserted');
  expect(host.model.sheets.map(({ name }) => name)).toContain('Resultat H1 2018');
  expect((await openAccess().findEarlierWork()).unfinished).toBeNull();
});

describe('a host that stays dead', () => {
  test.each([
    ['before the finishing', 2],
    ['during the clearing up', 3],
  ])('%s: the next start finds the unfinished insertion and clears it away', async (_, from) => {
    const host = await open(from === 2 ? await createUniverCalculator() : null);
    const before = contentOf(host.model);
    const access = openAccess();
    await access.findEarlierWork();
    host.failures.deadFrom(from);
    await expect(access.insert(plan())).rejects.toMatchObject({
      code: 'notRolledBack',
    });
    expect(contentOf(host.model)).not.toEqual(before);

    host.failures.clear();
    const later = openAccess();
    expect((await later.findEarlierWork()).unfinished?.sheets).toHaveLength(3);
    await later.clearUnfinished();
    expect((await later.findEarlierWork()).unfinished).toBeNull();
    expect(host.model.sheets).toEqual(sheetOfParticipants(people).sheets);
    expect(host.model.names).toEqual([]);
  });

  test('in the middle of the finishing, when some sheets have their names already', async () => {
    const host = await open(await createUniverCalculator());
    const access = openAccess();
    await access.findEarlierWork();
    host.failures.at(2, { kind: 'afterActions', actions: 6 });
    host.failures.deadFrom(3);
    await expect(access.insert(plan())).rejects.toMatchObject({
      code: 'notRolledBack',
    });

    host.failures.clear();
    await openAccess().clearUnfinished();
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Deltagare']);
  });
});

test('a sheet of the user’s with a name that was free a moment ago is never removed', async () => {
  const host = await open(await createUniverCalculator());
  const access = openAccess();
  await access.findEarlierWork();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Resultat H1 2018').getRange('A1').values = [['mitt']];
    await context.sync();
  });
  const before = contentOf(host.model);
  await expect(access.insert(plan())).rejects.toMatchObject({ code: 'nameTaken' });
  expect(contentOf(host.model)).toEqual(before);
  await expect(access.insert(plan())).resolves.toMatchObject({
    sheet: 'Resultat H1 2018 (2)',
  });
});
