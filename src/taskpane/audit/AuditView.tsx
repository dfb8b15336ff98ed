import { useState } from 'react';
import type { Serial } from '../../definitions/serial';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { useTexts } from '../app/textsContext';
import { useViewTexts } from '../app/useViewTexts';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import { AuditResult } from './AuditResult';
import { AuditRunning } from './AuditRunning';
import { ChooseReport, NOTHING_CHOSEN } from './ChooseReport';
import { loadAuditTexts } from './loadAuditTexts';
import { useAudit } from './useAudit';

interface AuditViewProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
  readonly onLeave: () => void;
}

/** Checks whether the figures of a finished report can be true: what to check, how it goes, what came of it. */
export function AuditView({ access, today, onLeave }: AuditViewProps) {
  const { texts: common } = useTexts();
  const texts = useViewTexts(loadAuditTexts);
  const { state, start, cancel, again } = useAudit(access, today);
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  if (texts === null) {
    return (
      <Page heading={common.pane.start.audit}>
        <Progress label={common.pane.start.reading} share={null} />
      </Page>
    );
  }
  switch (state.kind) {
    case 'choosing':
      return (
        <ChooseReport
          texts={texts}
          access={access}
          choice={choice}
          problem={state.problem}
          failure={state.failure}
          onChoose={setChoice}
          onStart={(request) => start(request, texts)}
          onLeave={onLeave}
        />
      );
    case 'running':
      return <AuditRunning texts={texts} {...state} onCancel={cancel} />;
    case 'done':
      return (
        <AuditResult
          texts={texts}
          access={access}
          today={today}
          audit={state.audit}
          onAgain={again}
          onLeave={onLeave}
        />
      );
  }
}
