import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { InsertedReport, ReadProgress, WorkbookAccess } from '../../excel/workbookAccess';
import {
  appReducer,
  initialAppState,
  type AppState,
  type BeginFrom,
  type StartTask,
  type ViewName,
} from './appState';
import { toFailure } from './failure';

interface AppControls {
  readonly state: AppState;
  readonly newReport: (from: BeginFrom) => void;
  readonly cancelReading: () => void;
  readonly clear: () => void;
  readonly retry: () => void;
  readonly toStart: () => void;
  readonly toView: (view: ViewName) => void;
  readonly inserted: (report: InsertedReport) => void;
}

/** The outer state of the pane and what its buttons do with the workbook. */
export function useApp(access: WorkbookAccess): AppControls {
  const [state, dispatch] = useReducer(appReducer, initialAppState);
  const lastStart = useRef<BeginFrom>('saved');
  const reading = useRef<AbortController | null>(null);

  const attempt = useCallback(async (during: StartTask, task: () => Promise<void>) => {
    dispatch({ type: 'began', task: during });
    try {
      await task();
    } catch (error) {
      const failure = toFailure(error);
      // Whoever broke it off has been told so at once.
      if (failure.code !== 'cancelled') dispatch({ type: 'failed', during, failure });
    }
  }, []);

  const look = useCallback(
    () =>
      attempt('looking', async () => {
        dispatch({ type: 'lookedForEarlierWork', earlier: await access.findEarlierWork() });
      }),
    [access, attempt],
  );

  const newReport = useCallback(
    (from: BeginFrom) => {
      lastStart.current = from;
      const { signal } = (reading.current = new AbortController());
      void attempt('reading', async () => {
        const onProgress = (progress: ReadProgress): void => {
          if (!signal.aborted) dispatch({ type: 'progressed', progress });
        };
        const opened = await access.open({ signal, onProgress });
        if (signal.aborted) return;
        dispatch(
          opened.unfinished === null
            ? { type: 'opened', opened, from }
            : { type: 'foundUnfinished', earlier: opened },
        );
      });
    },
    [access, attempt],
  );

  const cancelReading = useCallback(() => {
    reading.current?.abort();
    dispatch({ type: 'failed', during: 'reading', failure: { code: 'cancelled', subject: '' } });
  }, []);

  const clear = useCallback(() => {
    void attempt('clearing', async () => {
      await access.clearUnfinished();
      dispatch({ type: 'cleared' });
    });
  }, [access, attempt]);

  const startFailure = state.at === 'start' ? state.failure : null;
  const retry = useCallback(() => {
    switch (startFailure?.during) {
      case 'looking':
        return void look();
      case 'reading':
        return newReport(lastStart.current);
      case 'clearing':
        return clear();
      case undefined:
        return;
    }
  }, [startFailure, look, newReport, clear]);

  const at = state.at;
  useEffect(() => {
    if (at === 'start') void look();
  }, [at, look]);

  const toStart = useCallback(() => {
    dispatch({ type: 'wentToStart' });
  }, []);
  const toView = useCallback((view: ViewName) => {
    dispatch({ type: 'wentToView', view });
  }, []);
  const inserted = useCallback(
    (report: InsertedReport) => dispatch({ type: 'inserted', report }),
    [],
  );
  return { state, newReport, cancelReading, clear, retry, toStart, toView, inserted };
}
