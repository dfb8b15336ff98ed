import { useEffect, useRef, useState } from 'react';
import { toFailure, type Failure } from './failure';

/** How it stands with one thing that is asked of the workbook. */
export type TaskState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Something that is done with the workbook, once at a time: a second press changes nothing. The signal
 * comes with `cancel`, the last that is given back, and when the screen is left; it is the task's own
 * to listen to.
 */
export function useTask<T>(): readonly [
  TaskState<T>,
  (task: (signal: AbortSignal) => Promise<T>) => void,
  () => void,
] {
  const [state, setState] = useState<TaskState<T>>({ kind: 'idle' });
  const running = useRef(false);
  const breaking = useRef<AbortController | null>(null);
  const cancel = () => breaking.current?.abort();
  useEffect(() => () => breaking.current?.abort(), []);

  const attempt = async (task: (signal: AbortSignal) => Promise<T>) => {
    if (running.current) return;
    running.current = true;
    const { signal } = (breaking.current = new AbortController());
    setState({ kind: 'running' });
    try {
      setState({ kind: 'done', value: await task(signal) });
    } catch (error) {
      setState({ kind: 'failed', failure: toFailure(error) });
    } finally {
      running.current = false;
    }
  };
  return [state, (task) => void attempt(task), cancel];
}
