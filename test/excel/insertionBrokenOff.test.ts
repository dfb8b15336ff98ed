import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { InsertProgress } from '../../src/excel/workbookAccess';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import type { WorkbookModel } from '../../src/tryout/model/workbookModel';
import { day, participant } from '../support/participants';
import { openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { rises } from '../support/walkSteps';
import { openHost } from '../tryout/host/openHost';

const people = [
  participant({ end: day('2018-06-01'), exit: 'work', sex: 'man' }),
  participant({ end: day('2018-07-01'), exit: 'moved' }),
  participant(),
];

/** Too many for one request. */
const many = Array.from({ length: 30_000 }, (_, i) =>
  participant({ source: { sheet: 'Deltagare', row: i + 1, column: 0 } }),
);

/** Everything that a user could see or lose, frozen as text. */
function contentOf({ sheets, names, settings, activeSheetId }: WorkbookModel): string {
  return JSON.stringify({ sheets, names, settings, activeSheetId }, (_, value: unknown) =>
    value instanceof Map ? [...value.entries()] : value,
  );
}

async function open(): Promise<OfficeHost> {
  const model = sheetOfParticipants(people);
  model.settings.set('someone.elses', { kept: true });
  return openHost({ model, calculator: await createUniverCalculator() });
}

test('an insertion tells how far it has come, and that the end cannot be broken off', async () => {
  await open();
  const told: InsertProgress[] = [];
  await openAccess().insert(reportPlan(people), { onProgress: (progress) => told.push(progress) });
  expect(rises(told.map(({ share }) => share))).toBe(true);
  expect(told.slice(-2).map(({ cancellable }) => cancellable)).toEqual([false, false]);
  expect(told.slice(0, -2).every(({ cancellable }) => cancellable)).toBe(true);
  expect(told.at(-1)?.share).toBe(1);
}, 30_000);

test('an insertion broken off wherever it can be leaves the workbook as it was', async () => {
  const outcomes: string[] = [];
  for (let point = 0; outcomes.at(-1) !== 'inserted'; point++) {
    const host = await open();
    const before = contentOf(host.model);
    const breaking = new AbortController();
    let told = 0;
    const inserting = openAccess().insert(reportPlan(people), {
      signal: breaking.signal,
      onProgress: ({ cancellable }) => {
        if (cancellable && told++ === point) breaking.abort();
      },
    });
    const outcome = await inserting.then(
      () => 'inserted',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    outcomes.push(outcome);
    if (outcome !== 'inserted') expect(contentOf(host.model)).toBe(before);
  }
  // Planned, written: at both points; never broken off, it is inserted.
  expect(outcomes.slice(0, -1).every((outcome) => outcome.startsWith('cancelled'))).toBe(true);
  expect(outcomes.length).toBeGreaterThanOrEqual(3);
}, 60_000);

test('an insertion broken off between two requests takes away what it has written', async () => {
  const host = await openHost({ model: sheetOfParticipants([]), calculator: null });
  const before = contentOf(host.model);
  const breaking = new AbortController();
  const sheets: number[] = [];
  const inserting = openAccess().insert(reportPlan(many), {
    signal: breaking.signal,
    onProgress: ({ share }) => {
      if (share <= 0.1) return;
      sheets.push(host.model.sheets.length);
      breaking.abort();
    },
  });
  await expect(inserting).rejects.toMatchObject({ code: 'cancelled' });
  expect(sheets).toEqual([4]);
  expect(contentOf(host.model)).toBe(before);
}, 60_000);

test('asked to break off during the last request, an insertion stands', async () => {
  const host = await open();
  const breaking = new AbortController();
  await openAccess().insert(reportPlan(people), {
    signal: breaking.signal,
    onProgress: ({ cancellable }) => {
      if (!cancellable) breaking.abort();
    },
  });
  expect(host.model.sheets).toHaveLength(4);
}, 30_000);
