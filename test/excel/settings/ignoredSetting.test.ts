import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { participant } from '../../support/participants';
import { openAccess, reportPlan } from '../../support/reportPlan';
import { sheetOfParticipants } from '../../support/sheetOfParticipants';
import { openHost } from '../../tryout/host/openHost';

const CHOICES = 'finsamrapport.choices';
const IGNORED = 'finsamrapport.ignored';
const KEYS = ['sexMissing:a1b2c3'];

const open = (): Promise<OfficeHost> => openHost({ model: sheetOfParticipants([participant({})]) });

test('nothing is passed over where nobody has said so', async () => {
  await open();
  expect((await openAccess().findEarlierWork()).ignored).toEqual([]);
});

test('what is passed over is known to every later look, before there is a report', async () => {
  await open();
  const access = openAccess();
  await access.findEarlierWork();
  await access.saveIgnored(KEYS);
  expect((await access.open()).ignored).toEqual(KEYS);
  expect((await openAccess().findEarlierWork()).ignored).toEqual(KEYS);
});

test('what an older version saved with the report is passed over, until something is saved by itself', async () => {
  const host = await open();
  host.model.settings.set(CHOICES, { ...reportPlan([]).choices, ignored: KEYS });
  expect((await openAccess().findEarlierWork()).ignored).toEqual(KEYS);
  await openAccess().saveIgnored([]);
  expect((await openAccess().findEarlierWork()).ignored).toEqual([]);
});

test.each([['text'], [{ ignored: 'all' }], [7]])(
  'nothing is passed over where the setting is %j',
  async (value) => {
    const host = await open();
    host.model.settings.set(IGNORED, value);
    expect((await openAccess().findEarlierWork()).ignored).toEqual([]);
  },
);

test('saving takes one round trip, and waits while a cell is being edited', async () => {
  const host = await open();
  host.beginCellEdit();
  const saving = openAccess().saveIgnored(KEYS);
  host.endCellEdit();
  await saving;
  expect(host.requests.count).toBe(1);
});
