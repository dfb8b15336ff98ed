import { useRef, useState } from 'react';
import { toFailure, type Failure } from './failure';

/** How it stands with one thing that is asked of the workbook. */
export type TaskState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Something that is done with the workbook, once at a time: a second press changes nothing. */
export function useTask<T>(): readonly [TaskState<T>, (task: () => Promise<T>) => void] {
  const [state, setState] = useState<TaskState<T>>({ kind: 'idle' });
  const running = useRef(false);

  const attempt = async (task: () => Promise<T>) => {
    if (running.current) return;
    running.current = true;
    setState({ kind: 'running' });
    try {
      setState({ kind: 'done', value: await task() });
    } catch (error) {
      setState({ kind: 'failed', failure: toFailure(error) });
    } finally {
      running.current = false;
    }
  };
  return [state, (task) => void attempt(task)];
}
