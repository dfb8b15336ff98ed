import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Changes, Updated } from '../../excel/update/updateAccess';
import type { ReadProgress, WorkbookAccess } from '../../excel/workbookAccess';
import { formatNumber } from '../../texts/numbers';
import { loadUpdateTexts } from '../app/loadViewTexts';
import { createTaskProgress } from '../app/taskProgress';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { useViewTexts } from '../app/useViewTexts';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import { FoundChanges } from './FoundChanges';
import { UndoPanel } from './UndoPanel';

interface UpdateViewProps {
  readonly access: WorkbookAccess;
  readonly onLeave: () => void;
}

/** Holds the last report against its source, shows what will change, and brings it up to date. */
export function UpdateView({ access, onLeave }: UpdateViewProps) {
  const { texts, language } = useTexts();
  const t = useViewTexts(loadUpdateTexts);
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const [finding, find] = useTask<Changes>();
  const [updating, update, cancel] = useTask<Updated | null>();
  const [told, setTold] = useState(createTaskProgress);
  const [cancelling, setCancelling] = useState(false);
  const [undone, setUndone] = useState(false);
  const look = () => {
    update(() => Promise.resolve(null));
    find(async (signal) =>
      (await access.updates()).findChanges({ signal, onProgress: setProgress }),
    );
  };
  const write = (overwrite: readonly string[]) => {
    const progress = createTaskProgress();
    setTold(progress);
    setCancelling(false);
    update(async (signal) =>
      (await access.updates()).update(overwrite, { signal, onProgress: progress.tell }),
    );
  };
  const breakOff = () => {
    setCancelling(true);
    cancel();
  };
  // Once, when the view opens; afterwards on request.
  useEffect(look, [access]);

  if (t !== null && updating.kind === 'done' && updating.value !== null) {
    const { sheet, writtenCells } = updating.value;
    return (
      <Page
        heading={t.heading}
        footer={
          <Button size="large" onClick={onLeave}>
            {t.toStart}
          </Button>
        }
      >
        {!undone && (
          <Notice kind="success" title={t.doneTitle(sheet)}>
            {t.done(formatNumber(writtenCells, language))}
          </Notice>
        )}
        <UndoPanel access={access} onUndone={setUndone} />
      </Page>
    );
  }
  if (t !== null && finding.kind === 'done' && finding.value.kind === 'report') {
    return (
      <FoundChanges
        texts={t}
        changes={finding.value}
        running={
          updating.kind === 'running' ? { progress: told, cancel: breakOff, cancelling } : null
        }
        failure={updating.kind === 'failed' ? updating.failure : null}
        onUpdate={write}
        onLookAgain={look}
        onLeave={onLeave}
      />
    );
  }
  return (
    <Page
      heading={t?.heading ?? texts.pane.start.update}
      footer={
        <Button size="large" onClick={onLeave}>
          {texts.pane.back}
        </Button>
      }
    >
      {t === null || finding.kind === 'idle' || finding.kind === 'running' ? (
        <Progress
          label={t?.looking ?? texts.pane.start.reading}
          share={progress?.share ?? null}
          onCancel={onLeave}
        />
      ) : finding.kind === 'failed' ? (
        <FailureNotice title={t.lookingFailed} failure={finding.failure} onRetry={look} />
      ) : finding.value.kind === 'tooOld' ? (
        <Notice kind="info" title={t.tooOldTitle}>
          {t.tooOld}
        </Notice>
      ) : (
        <Notice kind="info">{t.none}</Notice>
      )}
    </Page>
  );
}
