/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { MessageChannel } from 'node:worker_threads';
import { useInSteps } from '../../src/taskpane/app/useInSteps';
import type { Steps } from '../../src/steps/steps';

// What browsers have and jsdom has not.
Object.assign(globalThis, { MessageChannel });

/** Work that goes on until it is told to end, a few milliseconds at a time. */
function endless<T>(result: T) {
  let ended = false;
  let taken = 0;
  function* steps(): Steps<T> {
    while (!ended) {
      const until = performance.now() + 5;
      while (performance.now() < until) continue;
      taken++;
      yield 0.5;
    }
    return result;
  }
  return { begin: steps, end: () => void (ended = true), taken: () => taken };
}

function* short(result: string): Steps<string> {
  yield 0.5;
  return result;
}

/** Lets slices and pauses go by. */
async function meanwhile(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
}

test('short work is there when the screen is drawn', () => {
  const { result } = renderHook(() => useInSteps(SHORT));
  expect(result.current).toEqual({ value: 'short', work: null });
});

const SHORT = (): Steps<string> => short('short');

test('long work leaves the earlier result until it is done', async () => {
  const long = endless('long');
  const { result, rerender } = renderHook(({ begin }) => useInSteps(begin), {
    initialProps: { begin: SHORT },
  });
  rerender({ begin: long.begin });
  await meanwhile();
  expect(result.current.value).toBe('short');
  expect(result.current.work?.progress.current()).toEqual({ share: 0.5, cancellable: true });
  long.end();
  await meanwhile();
  expect(result.current).toEqual({ value: 'long', work: null });
});

test('work that is no longer asked for is left off, and the last asked for wins', async () => {
  const first = endless('first');
  const second = endless('second');
  const { result, rerender } = renderHook(({ begin }) => useInSteps(begin), {
    initialProps: { begin: first.begin },
  });
  rerender({ begin: second.begin });
  await meanwhile();
  const taken = first.taken();
  await meanwhile();
  expect(first.taken()).toBe(taken);
  second.end();
  first.end();
  await meanwhile();
  expect(result.current).toEqual({ value: 'second', work: null });
});

test('work that was stopped rests, and goes on from where it was', async () => {
  const long = endless('long');
  const { result } = renderHook(() => useInSteps(long.begin));
  await meanwhile();
  act(() => result.current.work?.stop());
  await meanwhile();
  const taken = long.taken();
  await meanwhile();
  expect(long.taken()).toBe(taken);
  expect(result.current.work?.stopped).toBe(true);
  act(() => result.current.work?.resume());
  long.end();
  await meanwhile();
  expect(result.current).toEqual({ value: 'long', work: null });
});

test('what fails in the work fails where it is shown', async () => {
  const failing = function* (): Steps<string> {
    const until = performance.now() + 60;
    while (performance.now() < until) yield 0.1;
    throw new RangeError('no such sheet');
  };
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  renderHook(() => useInSteps(failing));
  await expect(meanwhile().then(meanwhile)).rejects.toThrow('no such sheet');
  silent.mockRestore();
});
