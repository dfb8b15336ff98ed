import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Serial } from '../../definitions/serial';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { useViewTexts } from '../app/useViewTexts';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import { loadReportTextView } from './loadReportTexts';
import { OpenedReportText } from './OpenedReportText';
import { openText, type Opening, type TellOpening } from './openText';

interface ReportTextViewProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
  readonly onLeave: () => void;
  readonly onUpdateReport: () => void;
}

/** Writes the text of the last report: reads the list anew, then drafts, or goes on from what is kept. */
export function ReportTextView({ access, today, onLeave, onUpdateReport }: ReportTextViewProps) {
  const { texts: common } = useTexts();
  const t = useViewTexts(loadReportTextView);
  const [progress, setProgress] = useState<Parameters<TellOpening>[0] | null>(null);
  const [opening, open] = useTask<Opening>();
  const look = () => open(() => openText(access, today, setProgress));
  // Once, when the view opens; afterwards on request.
  useEffect(look, [access, today]);

  if (t !== null && opening.kind === 'done' && opening.value.kind === 'open') {
    return (
      <OpenedReportText
        access={access}
        texts={t}
        opened={opening.value}
        onLeave={onLeave}
        onUpdateReport={onUpdateReport}
      />
    );
  }
  return (
    <Page
      heading={t?.heading ?? common.pane.start.reportText}
      footer={
        <Button size="large" onClick={onLeave}>
          {common.pane.back}
        </Button>
      }
    >
      {content()}
    </Page>
  );

  function content(): ReactNode {
    if (t !== null && opening.kind === 'failed') {
      return <FailureNotice title={t.failed} failure={opening.failure} onRetry={look} />;
    }
    if (t !== null && opening.kind === 'done' && opening.value.kind === 'none') {
      return <Notice kind="info">{t.none}</Notice>;
    }
    if (t !== null && opening.kind === 'done' && opening.value.kind === 'listGone') {
      return <Notice kind="warning">{t.listGone(opening.value.lists.join(', '))}</Notice>;
    }
    const drafting = progress?.phase === 'drafting';
    return (
      <Progress
        label={(drafting ? t?.drafting : t?.reading) ?? common.pane.start.reading}
        share={progress?.share ?? null}
      />
    );
  }
}
