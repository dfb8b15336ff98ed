import { Button } from '@fluentui/react-components';
import type { Draft } from '../../report/draft';
import type { DraftInput } from '../../report/draftReport';
import type { ReportDocument } from '../../report/output/reportDocument';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { useWizardStyles } from '../wizard/wizardStyles';
import { downloadFile } from './downloadFile';
import { loadWord } from './loadWord';
import { fileNameOf } from './takenOut';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface WordOutProps {
  readonly texts: ReportTextViewTexts['out'];
  readonly draft: Draft;
  readonly input: DraftInput;
  readonly makeDocument: () => ReportDocument;
}

/** The text as a Word file. Nothing tells whether a download is let through, so the other way is always said. */
export function WordOut({ texts: t, draft, input, makeDocument }: WordOutProps) {
  const styles = useWizardStyles();
  const [writing, write] = useTask<string>();
  const onDownload = () =>
    write(async () => {
      const { wordDocument } = await loadWord();
      const file = fileNameOf(draft);
      downloadFile(file, await wordDocument(makeDocument(), input.reportTexts), WORD);
      return file;
    });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.wordHeading}</h2>
      <p className={styles.text}>{t.word}</p>
      {writing.kind === 'done' && <Notice kind="info">{t.downloaded(writing.value)}</Notice>}
      {writing.kind === 'failed' && (
        <FailureNotice title={t.wordFailed} failure={writing.failure} onRetry={onDownload} />
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={writing.kind === 'running'}
          onClick={onDownload}
        >
          {writing.kind === 'running' ? t.downloading : t.download}
        </Button>
      </div>
    </section>
  );
}
