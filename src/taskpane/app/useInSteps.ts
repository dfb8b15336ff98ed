import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ExcelError } from '../../excel/excelError';
import { runInSteps } from '../../excel/runInSteps';
import type { Steps } from '../../steps/steps';
import { createTaskProgress, type TaskProgress } from './taskProgress';

/** Work that is done within this time is done before the screen is drawn, so that nothing flickers. */
const AT_ONCE_MS = 25;

/** Work under way, or left off by the user. */
export interface Work {
  readonly progress: TaskProgress;
  readonly stopped: boolean;
  readonly stop: () => void;
  /** Goes on from where it was left off. */
  readonly resume: () => void;
}

export interface InSteps<T> {
  /** The latest result: of earlier work, while `work` is not null. Null before there is any. */
  readonly value: T | null;
  /** Null where the value is up to date, or nothing is asked for. */
  readonly work: Work | null;
}

type Run<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly steps: Steps<T>; readonly progress: TaskProgress };

/**
 * The result of work in steps, begun anew whenever `begin` is another function; null asks for nothing.
 * Short work is there at once; long work is done between what the user does, and what came of earlier
 * work stays until it is ready. Work that is no longer asked for is left off.
 */
export function useInSteps<T>(begin: (() => Steps<T>) | null): InSteps<T> {
  const run = useMemo(() => (begin === null ? null : begun(begin())), [begin]);
  const [finished, setFinished] = useState<{ readonly run: Run<T>; readonly value: T }>();
  const [stopped, setStopped] = useState<Run<T>>();
  const [broken, setBroken] = useState<{ readonly error: unknown }>();
  const earlier = useRef<T | null>(null);
  const isStopped = run !== null && stopped === run;

  useEffect(() => {
    if (run === null || run.done || isStopped) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const onProgress = (share: number): void => run.progress.tell({ share, cancellable: true });
    runInSteps(run.steps, { signal, onProgress }).then(
      (value) => setFinished({ run, value }),
      (error: unknown) => {
        if (!(error instanceof ExcelError && error.code === 'cancelled')) setBroken({ error });
      },
    );
    return () => leaving.abort();
  }, [run, isStopped]);

  const stop = useCallback(() => {
    if (run !== null) setStopped(run);
  }, [run]);
  const resume = useCallback(() => setStopped(undefined), []);

  if (broken !== undefined) throw broken.error;
  const result = run === null ? null : run.done ? run : finished?.run === run ? finished : null;
  useEffect(() => {
    if (result !== null) earlier.current = result.value;
  }, [result]);
  const work = useMemo(
    () =>
      run === null || run.done || result !== null
        ? null
        : { progress: run.progress, stopped: isStopped, stop, resume },
    [run, result, isStopped, stop, resume],
  );
  return { value: result === null ? earlier.current : result.value, work };
}

function begun<T>(steps: Steps<T>): Run<T> {
  const until = performance.now() + AT_ONCE_MS;
  const progress = createTaskProgress();
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { done: true, value: next.value };
    progress.tell({ share: next.value, cancellable: true });
    if (performance.now() > until) return { done: false, steps, progress };
  }
}
