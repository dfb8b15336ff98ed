import { Button } from '@fluentui/react-components';
import { failureSentence, type Failure } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { Notice } from './Notice';

interface FailureNoticeProps {
  readonly title: string;
  readonly failure: Failure;
  /** What was not lost, where that needs saying. */
  readonly reassurance?: string;
  readonly onRetry: () => void;
}

/** What went wrong, what to do, and a button that tries again. What the user broke off is said and no more. */
export function FailureNotice({ title, failure, reassurance, onRetry }: FailureNoticeProps) {
  const { texts } = useTexts();
  if (failure.code === 'cancelled') {
    return <Notice kind="info">{failureSentence(failure, texts)}</Notice>;
  }
  return (
    <Notice
      kind="error"
      title={title}
      actions={<Button onClick={onRetry}>{texts.pane.retry}</Button>}
    >
      {[failureSentence(failure, texts), reassurance].filter(Boolean).join(' ')}
    </Notice>
  );
}
