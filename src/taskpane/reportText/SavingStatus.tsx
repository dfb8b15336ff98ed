import { Button } from '@fluentui/react-components';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { failureSentence } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';
import type { Saving } from '../app/saver';

interface SavingStatusProps {
  readonly texts: ReportTextViewTexts;
  readonly saving: Saving;
  readonly onRetry: () => void;
  /** Leaves without it, where somebody has asked to leave. */
  readonly onAbandon?: (() => void) | null;
}

/** Whether what is written is kept in the workbook; what keeps it from being is said until it is. */
export function SavingStatus({ texts: t, saving, onRetry, onAbandon = null }: SavingStatusProps) {
  const { texts } = useTexts();
  const abandon =
    onAbandon === null ? undefined : <Button onClick={onAbandon}>{t.leaveUnsaved}</Button>;
  switch (saving.kind) {
    case 'nothing':
      return null;
    case 'waiting':
      return <span>{t.saving}</span>;
    case 'saved':
      return <span role="status">{t.saved}</span>;
    case 'tooLarge':
      return (
        <Notice kind="warning" actions={abandon}>
          {t.tooLarge}
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          kind="error"
          title={t.notSaved}
          actions={
            <>
              <Button onClick={onRetry}>{t.retrySave}</Button>
              {abandon}
            </>
          }
        >
          {failureSentence(saving.failure, texts)}
        </Notice>
      );
  }
}
