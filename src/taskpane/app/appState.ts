import type {
  EarlierWork,
  InsertedReport,
  OpenedWorkbook,
  ReadProgress,
} from '../../excel/workbookAccess';
import type { Failure } from './failure';

/** What the start screen is doing with the workbook. */
export type StartWork =
  | { readonly kind: 'looking' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
  | { readonly kind: 'clearing' };

/** A task of the start screen that failed, and so can be tried again. */
export type StartTask = 'looking' | 'reading' | 'clearing';

/**
 * Whether a new report begins from the choices of the last one, from what the workbook suggests, or
 * goes straight to the review step with the last one's choices and the period after it.
 */
export type BeginFrom = 'saved' | 'afresh' | 'next';

/** A view that the start screen leads to, besides the wizard. */
export type ViewName = 'update' | 'reportText' | 'audit' | 'functions' | 'definitions' | 'newList';

export type AppState =
  | {
      readonly at: 'start';
      readonly earlier: EarlierWork | null;
      readonly work: StartWork;
      readonly failure: (Failure & { readonly during: StartTask }) | null;
      readonly cleared: boolean;
      /** True when the user came here from another screen, so that the heading takes the focus. */
      readonly returned: boolean;
    }
  | {
      readonly at: 'wizard';
      readonly opened: OpenedWorkbook;
      readonly from: BeginFrom;
    }
  | { readonly at: 'done'; readonly report: InsertedReport }
  | { readonly at: 'view'; readonly view: ViewName };

export type AppAction =
  | { readonly type: 'lookedForEarlierWork'; readonly earlier: EarlierWork }
  | { readonly type: 'began'; readonly task: StartTask }
  | { readonly type: 'progressed'; readonly progress: ReadProgress }
  | { readonly type: 'failed'; readonly during: StartTask; readonly failure: Failure }
  | { readonly type: 'cleared' }
  | { readonly type: 'opened'; readonly opened: OpenedWorkbook; readonly from: BeginFrom }
  | { readonly type: 'foundUnfinished'; readonly earlier: EarlierWork }
  | { readonly type: 'wentToStart' }
  | { readonly type: 'wentToView'; readonly view: ViewName }
  | { readonly type: 'inserted'; readonly report: InsertedReport };

const START = {
  at: 'start',
  earlier: null,
  work: { kind: 'looking' },
  failure: null,
  cleared: false,
  returned: false,
} as const;

export const initialAppState: AppState = START;

/** The pane's outer state: start, wizard, done, and the other views. An answer that comes after its screen was left changes nothing. */
export function appReducer(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'wentToStart':
      return { ...START, returned: true };
    case 'wentToView':
      return { at: 'view', view: action.view };
    case 'inserted':
      return { at: 'done', report: action.report };
    case 'opened':
      return state.at === 'start'
        ? { at: 'wizard', opened: action.opened, from: action.from }
        : state;
    case 'lookedForEarlierWork':
      return state.at === 'start' && state.work.kind === 'looking'
        ? { ...state, earlier: action.earlier, work: { kind: 'idle' } }
        : state.at === 'start'
          ? { ...state, earlier: action.earlier }
          : state;
    case 'foundUnfinished':
      return state.at === 'start'
        ? { ...state, earlier: action.earlier, work: { kind: 'idle' } }
        : state;
    case 'began':
      return state.at === 'start'
        ? { ...state, work: begin(action.task), failure: null, cleared: false }
        : state;
    case 'progressed':
      return state.at === 'start' && state.work.kind === 'reading'
        ? { ...state, work: { kind: 'reading', progress: action.progress } }
        : state;
    case 'failed':
      return state.at === 'start' &&
        (state.work.kind === action.during || action.during !== 'looking')
        ? {
            ...state,
            work: { kind: 'idle' },
            failure: { ...action.failure, during: action.during },
          }
        : state;
    case 'cleared':
      return state.at === 'start'
        ? {
            ...state,
            work: { kind: 'idle' },
            earlier: state.earlier && { ...state.earlier, unfinished: null },
            cleared: true,
          }
        : state;
  }
}

function begin(task: StartTask): StartWork {
  return task === 'reading' ? { kind: 'reading', progress: null } : { kind: task };
}
