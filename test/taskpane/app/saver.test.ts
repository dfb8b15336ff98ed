import type { SavedText } from '../../../src/excel/reportText/reportTextAccess';
import { createSaver, SAVING_DELAY_MS, type Saving } from '../../../src/taskpane/app/saver';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function watched(save: (value: string) => Promise<SavedText>) {
  const told: Saving['kind'][] = [];
  return { told, saver: createSaver(save, ({ kind }) => told.push(kind)) };
}

test('what changes often is saved once, as it was last', async () => {
  const saved: string[] = [];
  const { saver, told } = watched(async (value) => {
    saved.push(value);
    return { kind: 'saved' };
  });
  saver.later('a');
  saver.later('ab');
  await jest.advanceTimersByTimeAsync(SAVING_DELAY_MS);
  expect(saved).toEqual(['ab']);
  expect(told.at(-1)).toBe('saved');
});

test('what changes during a save is saved after it, and never before', async () => {
  const saved: string[] = [];
  let finish: () => void = () => undefined;
  const { saver, told } = watched(async (value) => {
    saved.push(value);
    await new Promise<void>((resolve) => (finish = resolve));
    return { kind: 'saved' };
  });
  saver.later('a');
  saver.now();
  saver.later('ab');
  await jest.advanceTimersByTimeAsync(SAVING_DELAY_MS);
  expect(saved).toEqual(['a']);
  finish();
  await jest.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['a', 'ab']);
  expect(told.at(-1)).toBe('waiting');
  finish();
  await jest.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toBe('saved');
});

test('what could not be saved is saved when that is asked for', async () => {
  const answers = [Promise.reject(new Error('no')), Promise.resolve({ kind: 'saved' as const })];
  const { saver, told } = watched((_value) => answers.shift() ?? Promise.reject(new Error('more')));
  saver.later('a');
  await jest.advanceTimersByTimeAsync(SAVING_DELAY_MS);
  expect(told.at(-1)).toBe('failed');
  saver.now();
  await jest.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toBe('saved');
});

test('nothing is saved where nothing has changed', async () => {
  const { saver, told } = watched(() => Promise.reject(new Error('asked')));
  saver.now();
  await jest.advanceTimersByTimeAsync(SAVING_DELAY_MS);
  expect(told).toEqual([]);
});

test('whoever wants to leave is told whether all of it is kept', async () => {
  const answers: (() => Promise<SavedText>)[] = [
    () => Promise.reject(new Error('no')),
    () => Promise.resolve({ kind: 'tooLarge' }),
    () => Promise.resolve({ kind: 'saved' }),
  ];
  const { saver } = watched(() => (answers.shift() ?? (() => Promise.reject(new Error('more'))))());
  expect(await saver.settle()).toBe(true);
  saver.later('a');
  expect(await saver.settle()).toBe(false);
  expect(await saver.settle()).toBe(false);
  saver.later('b');
  expect(await saver.settle()).toBe(true);
});

test('whoever wants to leave waits for what is being saved, and for what came meanwhile', async () => {
  const saved: string[] = [];
  let finish: () => void = () => undefined;
  const { saver } = watched(async (value) => {
    saved.push(value);
    await new Promise<void>((resolve) => (finish = resolve));
    return { kind: 'saved' };
  });
  saver.later('a');
  saver.now();
  saver.later('ab');
  const leaving = saver.settle();
  finish();
  await jest.advanceTimersByTimeAsync(0);
  finish();
  expect(await leaving).toBe(true);
  expect(saved).toEqual(['a', 'ab']);
});
