import { rulesOf, type DefinitionSet } from '../../src/definitions/definitionSet';
import { PRESETS } from '../../src/definitions/presets';
import type { WorkbookDefinitions } from '../../src/definitions/workbookDefinitions';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import { day, participant } from '../support/participants';
import { openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { openHost } from '../tryout/host/openHost';

const KEY = 'finsamrapport.definitions';
const NOTHING: WorkbookDefinitions = { definitions: null, ownDefinitions: [], outcomeWords: {} };
const people = [participant({ end: day('2018-06-01'), exit: 'work' })];

async function open(): Promise<OfficeHost> {
  const calculator = await createUniverCalculator();
  return openHost({ model: sheetOfParticipants(people), calculator });
}

function set(id: string, name = id): DefinitionSet {
  const found = PRESETS.find((preset) => preset.id === 'nationell');
  if (found === undefined) throw new Error('no such preset');
  return { id, name, ...rulesOf(found) };
}

const OURS: WorkbookDefinitions = {
  definitions: set('own-1', 'Vårt'),
  ownDefinitions: [set('own-1', 'Vårt')],
  outcomeWords: { Kvarnen: 'work' },
};

describe('what a workbook counts under', () => {
  test('is nothing where nothing was ever chosen', async () => {
    await open();
    expect(await openAccess().readDefinitions()).toEqual(NOTHING);
  });

  test('is what was saved, for the functions and for the next report alike', async () => {
    await open();
    await openAccess().saveDefinitions(OURS);
    expect(await openAccess().readDefinitions()).toEqual(OURS);
    expect((await openAccess().findEarlierWork()).definitions).toEqual(OURS);
    expect((await openAccess().open()).definitions).toEqual(OURS);
  });

  test('is saved with every report', async () => {
    await open();
    await openAccess().saveDefinitions(OURS);
    await openAccess().insert(reportPlan(people, set('nationell')));
    expect((await openAccess().readDefinitions()).definitions).toEqual(set('nationell'));
  });

  test('is that of the last report where an older version saved it', async () => {
    const host = await open();
    await openAccess().insert(reportPlan(people, set('nationell')));
    host.model.settings.delete(KEY);
    expect((await openAccess().readDefinitions()).definitions).toEqual(set('nationell'));
  });

  test.each([['text'], [{ definitions: { id: 'x' } }], [7]])(
    'is as never chosen where the setting is %j',
    async (value) => {
      const host = await open();
      host.model.settings.set(KEY, value);
      expect(await openAccess().readDefinitions()).toEqual(NOTHING);
    },
  );

  test('is read in one round trip, which waits while a cell is being edited', async () => {
    const host = await open();
    host.beginCellEdit();
    const reading = openAccess().readDefinitions();
    host.endCellEdit();
    expect(await reading).toEqual(NOTHING);
    expect(host.requests.count).toBe(1);
  });

  test('is as before when a report cannot be inserted', async () => {
    const host = await open();
    await openAccess().saveDefinitions(OURS);
    const access = openAccess();
    await access.findEarlierWork();
    host.failures.at(2, { kind: 'afterActions', actions: 4 });
    await expect(access.insert(reportPlan(people, set('nationell')))).rejects.toThrow();
    expect(await openAccess().readDefinitions()).toEqual(OURS);
  });

  test('that changed after the first look is kept when a report cannot be inserted', async () => {
    const host = await open();
    const access = openAccess();
    await access.findEarlierWork();
    await access.saveDefinitions(OURS);
    host.failures.at(3, { kind: 'afterActions', actions: 4 });
    await expect(access.insert(reportPlan(people, set('nationell')))).rejects.toThrow();
    expect(await openAccess().readDefinitions()).toEqual(OURS);
  });
});

test('a recalculation works out what nothing in the sheet has changed', async () => {
  let calculations = 0;
  await openHost({
    model: sheetOfParticipants(people),
    calculator: {
      recalculate: () => {
        calculations += 1;
        return Promise.resolve();
      },
    },
  });
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
  await read();
  await read();
  expect(calculations).toBe(1);
  await openAccess().recalculate();
  expect(calculations).toBe(2);
});
