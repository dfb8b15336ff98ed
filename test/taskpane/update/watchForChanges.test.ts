/** @jest-environment jsdom */

import { ExcelError } from '../../../src/excel/excelError';
import type { Changes, ReportChanges, UpdateAccess } from '../../../src/excel/update/updateAccess';
import { watchForChanges } from '../../../src/taskpane/update/watchForChanges';
import { fakeAccess } from '../fakeAccess';

const CHANGES: ReportChanges = {
  kind: 'report',
  sheet: 'Resultat 2018',
  upToDate: false,
  cells: [],
  textCount: 0,
  overtyped: [],
  participants: { changed: 0, added: 0, removed: 0 },
  period: null,
  definitions: null,
  obstacles: [],
};

interface Watched {
  /** What has happened with the workbook, in order. */
  readonly done: string[];
  readonly told: (string | null)[];
  /** The comparisons that have begun; each is given what it finds, or why it fails. */
  readonly comparing: ((answer: Changes | ExcelError) => void)[];
  readonly change: () => void;
  readonly stop: () => void;
}

/** @param refusals how often Excel refuses to watch because a cell is being written in */
function watched({ refusals = 0 } = {}): Watched {
  const done: string[] = [];
  const told: (string | null)[] = [];
  const comparing: Watched['comparing'] = [];
  let refused = 0;
  let change: () => void = () => undefined;
  const updates: UpdateAccess = {
    findChanges: () => {
      done.push('compared');
      return new Promise((resolve, reject) =>
        comparing.push((answer) =>
          answer instanceof ExcelError ? reject(answer) : resolve(answer),
        ),
      );
    },
    watch: (tell) => {
      if (refused < refusals) {
        refused += 1;
        done.push('refused');
        return Promise.reject(new ExcelError('cellBeingEdited', ''));
      }
      done.push('watched');
      change = tell;
      return Promise.resolve(() => void done.push('left'));
    },
    update: () => Promise.reject(new Error('nobody asked for an update')),
    steps: () => ({ undo: null, redo: null }),
    undo: () => Promise.reject(new Error('nobody undid anything')),
    redo: () => Promise.reject(new Error('nobody redid anything')),
  };
  const stop = watchForChanges(fakeAccess({ updates }), (sheet) => told.push(sheet));
  return { done, told, comparing, change: () => change(), stop };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets everything that is due happen, the user's rest among it. */
const rest = () => jest.advanceTimersByTimeAsync(60_000);

test('what is typed while the first comparison reads is compared too', async () => {
  const { done, comparing, told, change } = watched();
  await rest();
  expect(done).toEqual(['watched', 'compared']);
  change();
  comparing[0]?.({ ...CHANGES, upToDate: true });
  await rest();
  comparing[1]?.(CHANGES);
  await rest();
  expect(told.at(-1)).toBe('Resultat 2018');
});

test('a comparison that answers late says nothing about what has changed since', async () => {
  const { comparing, told, change } = watched();
  await rest();
  change();
  await rest();
  comparing[1]?.(CHANGES);
  comparing[0]?.({ ...CHANGES, upToDate: true });
  await rest();
  expect(told).toEqual(['Resultat 2018']);
});

test('several changes at once are compared once', async () => {
  const { done, change } = watched();
  await rest();
  change();
  change();
  await rest();
  expect(done).toEqual(['watched', 'compared', 'compared']);
});

test('whoever is writing in a cell when it begins is told once the cell has been left', async () => {
  const { done, comparing, told } = watched({ refusals: 2 });
  await rest();
  comparing[0]?.(CHANGES);
  await rest();
  expect(done).toEqual(['refused', 'refused', 'watched', 'compared']);
  expect(told).toEqual(['Resultat 2018']);
});

test('a comparison that meets somebody writing in a cell is made again', async () => {
  const { comparing, told, change } = watched();
  await rest();
  comparing[0]?.({ ...CHANGES, upToDate: true });
  change();
  await rest();
  comparing[1]?.(new ExcelError('cellBeingEdited', ''));
  await rest();
  comparing[2]?.(CHANGES);
  await rest();
  expect(told).toEqual([null, 'Resultat 2018']);
});

test('a comparison that fails for another reason is not made again unasked', async () => {
  const { done, comparing, told } = watched();
  await rest();
  comparing[0]?.(new ExcelError('noAnswer', ''));
  await rest();
  expect(done).toEqual(['watched', 'compared']);
  expect(told).toEqual([]);
});

test('nothing is compared or told once it has ended', async () => {
  const { done, told, comparing, change, stop } = watched();
  await rest();
  change();
  stop();
  comparing[0]?.(CHANGES);
  change();
  await rest();
  expect(done).toEqual(['watched', 'compared', 'left']);
  expect(told).toEqual([]);
});
