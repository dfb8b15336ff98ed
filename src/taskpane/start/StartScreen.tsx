import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { periodName } from '../../tables/periodName';
import type { AppState, BeginFrom, ViewName } from '../app/appState';
import { useTexts } from '../app/textsContext';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { ReadingProgress } from '../parts/ReadingProgress';

interface StartScreenProps {
  readonly state: Extract<AppState, { at: 'start' }>;
  readonly onView: (view: ViewName) => void;
  readonly onNewReport: (from: BeginFrom) => void;
  /** Breaks off the reading. */
  readonly onCancel: () => void;
  readonly onClear: () => void;
  readonly onRetry: () => void;
  /** Says that the last report no longer agrees with its source. */
  readonly banner: ReactNode;
}

/** The other views, as links below what most people come for. */
const VIEWS: readonly ViewName[] = [
  'reportText',
  'update',
  'audit',
  'functions',
  'definitions',
  'newList',
];

/** Those that need a report. */
const OF_A_REPORT: readonly ViewName[] = ['reportText', 'update'];

/** The first screen: a new report, the functions, what was saved from last time, and what an interrupted insertion left behind. */
export function StartScreen(props: StartScreenProps) {
  const { state, onNewReport, onView, onClear, onRetry } = props;
  const { texts } = useTexts();
  const t = texts.pane.start;
  const saved = state.earlier?.saved ?? null;
  const mustClear = (state.earlier?.unfinished ?? null) !== null;
  const goesOn = saved !== null && !mustClear;
  const isEmpty = state.earlier?.empty === true;
  const views = VIEWS.filter((view) =>
    view === 'newList' ? !isEmpty : !OF_A_REPORT.includes(view) || saved !== null,
  );
  const busy = mustClear || state.work.kind === 'reading' || state.work.kind === 'clearing';
  return (
    <Page heading={t.heading} takeFocus={state.returned}>
      <p className="start-lead">{t.lead}</p>
      {state.failure !== null && (
        <FailureNotice
          title={texts.pane.failures[state.failure.during]}
          failure={state.failure}
          onRetry={onRetry}
        />
      )}
      <UnfinishedNotice state={state} onClear={onClear} />
      {state.earlier?.savedUnreadable === true && (
        <Notice kind="warning">{t.savedUnreadable}</Notice>
      )}
      {goesOn && props.banner}
      {isEmpty && (
        <Notice
          kind="info"
          title={t.emptyTitle}
          actions={
            <Button appearance="primary" disabledFocusable={busy} onClick={() => onView('newList')}>
              {t.newList}
            </Button>
          }
        >
          {t.empty}
        </Notice>
      )}
      <div className="start-actions">
        <Button
          appearance={isEmpty ? 'secondary' : 'primary'}
          size="large"
          disabledFocusable={busy}
          onClick={() => onNewReport(goesOn ? 'next' : 'saved')}
        >
          {goesOn ? t.nextReport : t.newReport}
        </Button>
        {mustClear && <p className="start-hint">{t.clearFirst}</p>}
        {goesOn && (
          <>
            <p className="start-hint">
              {t.saved(
                periodName(saved.period, texts),
                (state.earlier?.definitions.definitions ?? saved.definitions).name,
              )}
            </p>
            <div className="start-links">
              <Button
                appearance="transparent"
                disabledFocusable={busy}
                onClick={() => onNewReport('saved')}
              >
                {t.changeFirst}
              </Button>
              <Button
                appearance="transparent"
                disabledFocusable={busy}
                onClick={() => onNewReport('afresh')}
              >
                {t.afresh}
              </Button>
            </div>
          </>
        )}
        <div className="start-links">
          {views.map((view) => (
            <Button
              key={view}
              appearance="transparent"
              disabledFocusable={busy}
              onClick={() => onView(view)}
            >
              {t[view]}
            </Button>
          ))}
        </div>
        {state.work.kind === 'reading' && (
          <ReadingProgress progress={state.work.progress} onCancel={props.onCancel} />
        )}
      </div>
      <h2 className="start-steps-heading">{t.steps}</h2>
      <ol className="start-steps">
        {t.stepList.map((step, index) => (
          <li key={step} className="start-step">
            <span className="start-number" aria-hidden="true">
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <p className="start-hint">{t.privacy}</p>
    </Page>
  );
}

function UnfinishedNotice({ state, onClear }: Pick<StartScreenProps, 'state' | 'onClear'>) {
  const { texts } = useTexts();
  const t = texts.pane.start;
  if (state.cleared) return <Notice kind="success">{t.cleared}</Notice>;
  const unfinished = state.earlier?.unfinished ?? null;
  if (unfinished === null) return null;
  const clearing = state.work.kind === 'clearing';
  return (
    <Notice
      kind="warning"
      title={t.unfinishedTitle}
      actions={
        <Button disabledFocusable={state.work.kind !== 'idle'} onClick={onClear}>
          {clearing ? t.clearing : unfinished.updated ? t.goOn : t.clear}
        </Button>
      }
    >
      {unfinished.updated
        ? t.unfinishedUpdate(unfinished.updated)
        : unfinished.sheets.length > 0
          ? t.unfinished(unfinished.sheets.join(', '))
          : t.unfinishedNoSheets}
    </Notice>
  );
}
