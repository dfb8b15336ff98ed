import { lazy, Suspense } from 'react';
import type { Serial } from '../../definitions/serial';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import { StartScreen } from '../start/StartScreen';
import { loadFunctionsView } from './loadFunctionsView';
import { loadWizard } from './loadWizard';
import { useTexts } from './textsContext';
import { useApp } from './useApp';

const Wizard = lazy(async () => ({ default: (await loadWizard()).Wizard }));
const DoneScreen = lazy(async () => ({ default: (await loadWizard()).DoneScreen }));
const FunctionsView = lazy(async () => ({ default: (await loadFunctionsView()).FunctionsView }));

interface AppProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
}

/** Start, wizard, done, functions. Everything that the pane knows of the workbook comes through `access`. */
export function App({ access, today }: AppProps) {
  const app = useApp(access);
  switch (app.state.at) {
    case 'start':
      return (
        <StartScreen
          state={app.state}
          onNewReport={app.newReport}
          onFunctions={app.toFunctions}
          onClear={app.clear}
          onRetry={app.retry}
        />
      );
    case 'wizard':
      return (
        <Suspense fallback={<Arriving />}>
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
        <Suspense fallback={<Arriving />}>
          <DoneScreen report={app.state.report} onToStart={app.toStart} />
        </Suspense>
      );
    case 'functions':
      return (
        <Suspense fallback={<Arriving />}>
          <FunctionsView access={access} today={today} onLeave={app.toStart} />
        </Suspense>
      );
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
