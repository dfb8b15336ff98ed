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

/** What went wrong, what to do, and a button that tries again. */
export function FailureNotice({ title, failure, reassurance, onRetry }: FailureNoticeProps) {
  const { texts } = useTexts();
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
