import { useRef, useState, type Dispatch } from 'react';
import type { InsertedReport, ReadProgress, WorkbookAccess } from '../../excel/workbookAccess';
import type { CellRef } from '../../cells/cell';
import { knownSource } from '../../participants/knownSource';
import { toFailure } from '../app/failure';
import { createTaskProgress, type TaskProgress } from '../app/taskProgress';
import { toChoices } from './draft';
import type { Report } from './useReport';
import type { ReviewTask, WizardAction, WizardState } from './wizardState';

/** What is being done with the workbook: how far it has come, and how it is broken off. */
export interface RunningTask {
  readonly progress: TaskProgress;
  readonly cancel: () => void;
  /** True from the press until what was made has been removed. */
  readonly cancelling: boolean;
}

interface WorkbookTasks {
  readonly running: RunningTask;
  readonly reread: () => void;
  readonly insert: () => void;
  readonly goTo: (cell: CellRef) => void;
  readonly retry: (task: ReviewTask) => void;
}

interface TasksInput {
  readonly access: WorkbookAccess;
  readonly state: WizardState;
  readonly report: Report;
  readonly dispatch: Dispatch<WizardAction>;
  readonly onInserted: (report: InsertedReport) => void;
}

/** What the wizard does with the workbook. It inserts or rereads once at a time: a second press changes nothing. */
export function useWorkbookTasks(input: TasksInput): WorkbookTasks {
  const { access, state, report, dispatch, onInserted } = input;
  const breaking = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState(createTaskProgress);
  const [cancelling, setCancelling] = useState(false);
  const lastCell = useRef<CellRef | null>(null);

  const attempt = async (during: ReviewTask, task: () => Promise<void>) => {
    try {
      await task();
    } catch (error) {
      dispatch({ type: 'failed', during, failure: toFailure(error) });
    }
  };

  const runAlone = async (
    during: 'inserting' | 'rereading',
    task: (signal: AbortSignal, told: TaskProgress) => Promise<void>,
  ) => {
    if (breaking.current !== null) return;
    const controller = new AbortController();
    const told = createTaskProgress();
    breaking.current = controller;
    setProgress(told);
    setCancelling(false);
    dispatch({ type: 'began', task: during });
    await attempt(during, () => task(controller.signal, told));
    breaking.current = null;
  };

  const reread = () =>
    void runAlone('rereading', async (signal, { tell }) => {
      const onProgress = ({ share }: ReadProgress): void => tell({ share, cancellable: true });
      dispatch({ type: 'reread', opened: await access.open({ signal, onProgress }) });
    });

  const insert = () => {
    const { tables, period, reading, definitions, layout, upToDate } = report;
    if (tables === null || period === null || !upToDate) return;
    const known = knownSource(state.opened.blocks, report.blocks, reading.words);
    const choices = toChoices(state.draft, { period, definitions, layout, known });
    void runAlone('inserting', async (signal, { tell }) => {
      onInserted(await access.insert({ reading, tables, choices }, { signal, onProgress: tell }));
    });
  };

  const cancel = () => {
    setCancelling(true);
    breaking.current?.abort();
  };

  const goTo = (cell: CellRef) => {
    lastCell.current = cell;
    void attempt('goingTo', () => access.goTo(cell));
  };

  const retry = (task: ReviewTask) => {
    switch (task) {
      case 'inserting':
        return insert();
      case 'rereading':
        return reread();
      case 'goingTo':
        return lastCell.current === null ? undefined : goTo(lastCell.current);
    }
  };

  return { running: { progress, cancel, cancelling }, reread, insert, goTo, retry };
}
