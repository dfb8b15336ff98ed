import { Button } from '@fluentui/react-components';
import { useTexts } from '../app/textsContext';
import type { Work } from '../app/useInSteps';
import { Notice } from '../parts/Notice';
import { TaskProgressBar } from '../parts/TaskProgressBar';

/** How far the calculation has come, or that the user left it off and how to go on. */
export function WorkBar({ work }: { readonly work: Work }) {
  const { texts } = useTexts();
  const t = texts.pane.review;
  return work.stopped ? (
    <Notice kind="info" actions={<Button onClick={work.resume}>{t.resume}</Button>}>
      {t.stopped}
    </Notice>
  ) : (
    <TaskProgressBar label={t.preparing} progress={work.progress} onCancel={work.stop} />
  );
}
