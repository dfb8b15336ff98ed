import type { Steps } from '../steps/steps';
import { ExcelError } from './excelError';

/** Far under the 100 ms that people notice, also where a single step takes its time. */
const SLICE_MS = 12;

/** How something that takes its time is followed, and broken off. */
export interface Following<Progress> {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** @throws ExcelError `cancelled` where the user has broken off */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ExcelError('cancelled', '');
}

/**
 * Does the work in slices of some 12 ms with pauses in between, so that the pane answers. Tells the
 * share done at each pause, and 1 at the end. Work that takes less than a slice is never paused.
 *
 * @throws ExcelError `cancelled` at the first pause after the signal
 */
export async function runInSteps<T>(
  steps: Steps<T>,
  { onProgress, signal }: Following<number> = {},
): Promise<T> {
  stopIfCancelled(signal);
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) {
      onProgress?.(1);
      return value;
    }
    if (performance.now() - begun < SLICE_MS) continue;
    onProgress?.(value);
    await pause();
    stopIfCancelled(signal);
    begun = performance.now();
  }
}

/** Lets everything that waits have its turn. A message comes at once, where a timer would wait 4 ms each time. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
