import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { InsertedReport, WorkbookAccess } from '../../excel/workbookAccess';
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

  const attempt = useCallback(async (during: StartTask, task: () => Promise<void>) => {
    dispatch({ type: 'began', task: during });
    try {
      await task();
    } catch (error) {
      dispatch({ type: 'failed', during, failure: toFailure(error) });
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
      void attempt('reading', async () => {
        const opened = await access.open({
          onProgress: (progress) => dispatch({ type: 'progressed', progress }),
        });
        dispatch(
          opened.unfinished === null
            ? { type: 'opened', opened, from }
            : { type: 'foundUnfinished', earlier: opened },
        );
      });
    },
    [access, attempt],
  );

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
  return { state, newReport, clear, retry, toStart, toView, inserted };
}
