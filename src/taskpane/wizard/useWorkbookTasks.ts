import { useRef, type Dispatch } from 'react';
import type { InsertedReport, WorkbookAccess } from '../../excel/workbookAccess';
import type { CellRef } from '../../cells/cell';
import { knownSource } from '../../participants/knownSource';
import { toFailure } from '../app/failure';
import { toChoices } from './draft';
import type { Report } from './useReport';
import type { ReviewTask, WizardAction, WizardState } from './wizardState';

interface WorkbookTasks {
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
  const running = useRef(false);
  const lastCell = useRef<CellRef | null>(null);

  const attempt = async (during: ReviewTask, task: () => Promise<void>) => {
    try {
      await task();
    } catch (error) {
      dispatch({ type: 'failed', during, failure: toFailure(error) });
    }
  };

  const runAlone = async (during: 'inserting' | 'rereading', task: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    dispatch({ type: 'began', task: during });
    await attempt(during, task);
    running.current = false;
  };

  const reread = () =>
    void runAlone('rereading', async () => {
      dispatch({ type: 'reread', opened: await access.open() });
    });

  const insert = () => {
    const { tables, period, blocks, reading, definitions, layout } = report;
    if (tables === null || period === null) return;
    const known = knownSource(state.opened.blocks, blocks, reading.words);
    const choices = toChoices(state.draft, { period, definitions, layout, known });
    void runAlone('inserting', async () => {
      onInserted(await access.insert({ reading, tables, choices }));
    });
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

  return { reread, insert, goTo, retry };
}
