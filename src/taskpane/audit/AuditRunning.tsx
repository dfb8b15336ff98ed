import { Button } from '@fluentui/react-components';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import type { AllAuditTexts } from './loadAuditTexts';

interface AuditRunningProps {
  readonly texts: AllAuditTexts;
  readonly phase: 'reading' | 'auditing';
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** How far an audit has come, and the way to break it off. */
export function AuditRunning({ texts: { view: t }, phase, share, onCancel }: AuditRunningProps) {
  const { texts } = useTexts();
  return (
    <Page
      heading={t.heading}
      footer={
        <Button size="large" onClick={onCancel}>
          {texts.pane.cancel}
        </Button>
      }
    >
      <Progress label={phase === 'reading' ? t.reading : t.auditing} share={share} />
    </Page>
  );
}
