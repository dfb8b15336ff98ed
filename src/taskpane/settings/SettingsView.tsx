import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { loadSettingsTexts } from '../app/loadViewTexts';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { useViewTexts } from '../app/useViewTexts';
import { FailureNotice } from '../parts/FailureNotice';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import { Settings } from './Settings';

interface SettingsViewProps {
  readonly access: WorkbookAccess;
  readonly onLeave: () => void;
}

/** The team's definitions: which the workbook counts under, its own, and those that come and go as files. */
export function SettingsView({ access, onLeave }: SettingsViewProps) {
  const { texts } = useTexts();
  const t = useViewTexts(loadSettingsTexts);
  const [reading, run] = useTask<WorkbookDefinitions>();
  const [saved, setSaved] = useState<WorkbookDefinitions | null>(null);
  const read = () => run(() => access.readDefinitions());
  // Only when the view opens: afterwards it knows what it has saved.
  useEffect(read, [access]);

  if (t !== null && reading.kind === 'done') {
    return (
      <Settings
        texts={t}
        definitions={saved ?? reading.value}
        onSave={async (next) => {
          await access.saveDefinitions(next);
          setSaved(next);
        }}
        onLeave={onLeave}
      />
    );
  }
  return (
    <Page
      heading={texts.pane.start.definitions}
      footer={
        <Button size="large" onClick={onLeave}>
          {texts.pane.back}
        </Button>
      }
    >
      {t !== null && reading.kind === 'failed' ? (
        <FailureNotice title={t.readFailed} failure={reading.failure} onRetry={read} />
      ) : (
        <Progress label={texts.pane.start.reading} share={null} />
      )}
    </Page>
  );
}
