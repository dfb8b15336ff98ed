import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { ReadProgress, InsertProgress } from '../../../src/excel/workbookAccess';
import type { Calculator } from '../../../src/tryout/model/calculator';
import { changesOf, outdatedReport, ROWS } from '../../support/standingReport';
import { rises } from '../../support/walkSteps';
import { contentOf } from '../../support/workbookContent';

jest.setTimeout(120_000);

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});

const outdated = () => outdatedReport(calculator);

test('an update tells how far it has come, and that the end cannot be broken off', async () => {
  const { updates } = await outdated();
  const told: InsertProgress[] = [];
  await updates.update([], { onProgress: (progress) => told.push(progress) });
  expect(rises(told.map(({ share }) => share))).toBe(true);
  expect(told.slice(-2).map(({ cancellable }) => cancellable)).toEqual([false, false]);
  expect(told.slice(0, -2).every(({ cancellable }) => cancellable)).toBe(true);
  expect(told.at(-1)?.share).toBe(1);
});

test('a comparison tells how far it has come, from the report over the list to the end', async () => {
  const { updates } = await outdated();
  const told: ReadProgress[] = [];
  await updates.findChanges({ onProgress: (progress) => told.push(progress) });
  expect(rises(told.map(({ share }) => share))).toBe(true);
  expect(told[0]?.rowsInAll).toBe(ROWS.length);
  expect(told.at(-1)?.share).toBe(1);
});

test('an update broken off wherever it can be leaves the workbook as it was', async () => {
  const outcomes: string[] = [];
  while (outcomes.at(-1) !== 'updated') {
    const standing = await outdated();
    const before = contentOf(standing.host);
    const breaking = new AbortController();
    let told = 0;
    const updating = standing.updates.update([], {
      signal: breaking.signal,
      onProgress: ({ cancellable }) => {
        if (cancellable && told++ === outcomes.length) breaking.abort();
      },
    });
    outcomes.push(
      await updating.then(
        () => 'updated',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      ),
    );
    if (outcomes.at(-1) === 'updated') continue;
    expect(contentOf(standing.host)).toEqual(before);
    expect(standing.updates.steps().undo).toMatchObject({ kind: 'insertion' });
    expect(await changesOf(standing)).toMatchObject({ upToDate: false });
  }
  const brokenOff = outcomes.slice(0, -1);
  expect(brokenOff.every((outcome) => outcome.startsWith('cancelled'))).toBe(true);
  // While the report and the list are read, planned, compared, written and verified.
  expect(brokenOff.length).toBeGreaterThanOrEqual(6);
});
