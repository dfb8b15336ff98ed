import type { ReadProgress } from '../../src/excel/workbookAccess';
import { openHost } from '../tryout/host/openHost';
import { day, participant } from '../support/participants';
import { openAccess } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { rises } from '../support/walkSteps';

/** Enough for three chunks. */
const many = Array.from({ length: 60_000 }, (_, i) =>
  participant({
    source: { sheet: 'Deltagare', row: i + 1, column: 0 },
    start: day('2017-01-01') + (i % 700),
  }),
);

test('reading tells how far it has come, up to all of it', async () => {
  await openHost({ model: sheetOfParticipants(many), calculator: null });
  const told: ReadProgress[] = [];
  await openAccess().open({ onProgress: (progress) => told.push(progress) });
  expect(rises(told.map(({ share }) => share))).toBe(true);
  expect(told.at(-1)).toEqual({ rowsRead: 60_001, rowsInAll: 60_001, share: 1 });
}, 60_000);

test('a reading broken off at any point asks Excel for nothing more', async () => {
  const host = await openHost({ model: sheetOfParticipants(many), calculator: null });
  for (const pointOfBreaking of [0, 1, 2, 3]) {
    const breaking = new AbortController();
    let asked = 0;
    let told = 0;
    const reading = openAccess().open({
      signal: breaking.signal,
      onProgress: () => {
        if (told++ !== pointOfBreaking) return;
        asked = host.requests.count;
        breaking.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.requests.count).toBe(asked);
  }
}, 60_000);

test('a reading broken off before it has begun asks nothing', async () => {
  const host = await openHost({ model: sheetOfParticipants([]), calculator: null });
  const reading = openAccess().open({ signal: AbortSignal.abort() });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(host.requests.count).toBe(0);
});
