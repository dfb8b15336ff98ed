import { lazy, Suspense } from 'react';
import type { Serial } from '../../definitions/serial';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { StartScreen } from '../start/StartScreen';
import { loadWizard } from './loadWizard';
import { useApp } from './useApp';

const Wizard = lazy(async () => ({ default: (await loadWizard()).Wizard }));
const DoneScreen = lazy(async () => ({ default: (await loadWizard()).DoneScreen }));

interface AppProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
}

/** Start, wizard, done. Everything that the pane knows of the workbook comes through `access`. */
export function App({ access, today }: AppProps) {
  const app = useApp(access);
  switch (app.state.at) {
    case 'start':
      return (
        <StartScreen
          state={app.state}
          onNewReport={app.newReport}
          onClear={app.clear}
          onRetry={app.retry}
        />
      );
    case 'wizard':
      return (
        <Suspense>
          <Wizard
            access={access}
            today={today}
            opened={app.state.opened}
            from={app.state.from}
            onLeave={app.toStart}
            onInserted={app.inserted}
          />
        </Suspense>
      );
    case 'done':
      return (
        <Suspense>
          <DoneScreen report={app.state.report} onToStart={app.toStart} />
        </Suspense>
      );
  }
}
