import { lazy, Suspense } from 'react';
import type { Serial } from '../../definitions/serial';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import { StartScreen } from '../start/StartScreen';
import type { ViewName } from './appState';
import { loadFunctionsView } from './loadFunctionsView';
import { loadWizard } from './loadWizard';
import {
  loadAuditView,
  loadNewListView,
  loadReportTextView,
  loadSettingsView,
  loadUndoPanel,
  loadUpdateBanner,
  loadUpdateView,
} from './loadViews';
import { NewListContext } from './newListContext';
import { useTexts } from './textsContext';
import { useApp } from './useApp';

const Wizard = lazy(async () => ({ default: (await loadWizard()).Wizard }));
const DoneScreen = lazy(async () => ({ default: (await loadWizard()).DoneScreen }));
const FunctionsView = lazy(async () => ({ default: (await loadFunctionsView()).FunctionsView }));
const SettingsView = lazy(async () => ({ default: (await loadSettingsView()).SettingsView }));
const AuditView = lazy(async () => ({ default: (await loadAuditView()).AuditView }));
const NewListView = lazy(async () => ({ default: (await loadNewListView()).NewListView }));
const ReportTextView = lazy(async () => ({
  default: (await loadReportTextView()).ReportTextView,
}));
const UpdateView = lazy(async () => ({ default: (await loadUpdateView()).UpdateView }));
// The screens that have them stand without them.
const UndoPanel = lazy(() =>
  loadUndoPanel().then(({ UndoPanel: it }) => ({ default: it }), absent),
);
const UpdateBanner = lazy(() =>
  loadUpdateBanner().then(({ UpdateBanner: it }) => ({ default: it }), absent),
);
const absent = () => ({ default: () => null });

interface AppProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
}

/** Start, wizard, done, and the other views. Everything that the pane knows of the workbook comes through `access`. */
export function App({ access, today }: AppProps) {
  const app = useApp(access);
  const toNewList = () => app.toView('newList');
  switch (app.state.at) {
    case 'start':
      return (
        <StartScreen
          state={app.state}
          onNewReport={app.newReport}
          onCancel={app.cancelReading}
          onView={app.toView}
          onClear={app.clear}
          onRetry={app.retry}
          banner={
            <Suspense fallback={null}>
              <UpdateBanner access={access} onOpen={() => app.toView('update')} />
            </Suspense>
          }
        />
      );
    case 'wizard':
      return (
        <Suspense fallback={<Arriving />}>
          <NewListContext value={toNewList}>
            <Wizard
              access={access}
              today={today}
              opened={app.state.opened}
              from={app.state.from}
              onLeave={app.toStart}
              onInserted={app.inserted}
            />
          </NewListContext>
        </Suspense>
      );
    case 'done':
      return (
        <Suspense fallback={<Arriving />}>
          <DoneScreen
            report={app.state.report}
            onToStart={app.toStart}
            onWriteText={() => app.toView('reportText')}
            undo={(onUndone) => (
              <Suspense fallback={null}>
                <UndoPanel access={access} onUndone={onUndone} />
              </Suspense>
            )}
          />
        </Suspense>
      );
    case 'view':
      return <Suspense fallback={<Arriving />}>{view(app.state.view)}</Suspense>;
  }

  function view(name: ViewName) {
    switch (name) {
      case 'audit':
        return <AuditView access={access} today={today} onLeave={app.toStart} />;
      case 'functions':
        return (
          <NewListContext value={toNewList}>
            <FunctionsView access={access} today={today} onLeave={app.toStart} />
          </NewListContext>
        );
      case 'definitions':
        return <SettingsView access={access} onLeave={app.toStart} />;
      case 'reportText':
        return (
          <ReportTextView
            access={access}
            today={today}
            onLeave={app.toStart}
            onUpdateReport={() => app.toView('update')}
          />
        );
      case 'update':
        return <UpdateView access={access} onLeave={app.toStart} />;
      case 'newList':
        return <NewListView access={access} onLeave={app.toStart} />;
    }
  }
}

/** Stands for a screen whose code is still on its way. */
function Arriving() {
  const { texts } = useTexts();
  return (
    <Page heading={texts.pane.product}>
      <Progress label={texts.pane.start.reading} share={null} />
    </Page>
  );
}
