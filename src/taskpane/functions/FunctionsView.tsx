import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Serial } from '../../definitions/serial';
import type { OpenedWorkbook, ReadProgress, WorkbookAccess } from '../../excel/workbookAccess';
import { loadFunctionTexts } from '../app/loadFunctionTexts';
import { useViewTexts } from '../app/useViewTexts';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Page } from '../parts/Page';
import { ReadingProgress } from '../parts/ReadingProgress';
import { FunctionList } from './FunctionList';
import { useDefinitions } from './useDefinitions';

interface FunctionsViewProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
  readonly onLeave: () => void;
}

/** The custom functions, each with a live example on the open workbook. */
export function FunctionsView({ access, today, onLeave }: FunctionsViewProps) {
  const { texts } = useTexts();
  const functionTexts = useViewTexts(loadFunctionTexts);
  const [reading, read] = useTask<null>();
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const { definitions, learn, change } = useDefinitions(access);

  const open = () => {
    setProgress(null);
    read(async (signal) => {
      const now = await access.open({ signal, onProgress: setProgress });
      setOpened(now);
      learn(now.definitions);
      return null;
    });
  };
  // Only when the view opens: afterwards the user asks for a new reading.
  useEffect(open, [access]);

  if (opened !== null && functionTexts !== null) {
    return (
      <FunctionList
        access={access}
        today={today}
        opened={opened}
        definitions={definitions}
        functionTexts={functionTexts}
        rereading={reading}
        progress={progress}
        onChange={change}
        onReread={open}
        onLeave={onLeave}
      />
    );
  }
  return (
    <Page
      heading={texts.pane.start.functions}
      footer={
        <Button size="large" onClick={onLeave}>
          {texts.pane.back}
        </Button>
      }
    >
      {reading.kind === 'failed' ? (
        <FailureNotice
          title={texts.pane.failures.reading}
          failure={reading.failure}
          onRetry={open}
        />
      ) : (
        <ReadingProgress progress={progress} />
      )}
    </Page>
  );
}
