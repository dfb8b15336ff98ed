import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { html } from '../../report/output/html';
import { plainText } from '../../report/output/plainText';
import type { ReportDocument } from '../../report/output/reportDocument';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { copyRich } from '../audit/copyRich';
import { Notice } from '../parts/Notice';
import { useWizardStyles } from '../wizard/wizardStyles';
import { DocumentPreview } from './DocumentPreview';

interface CopyOutProps {
  readonly texts: ReportTextViewTexts['out'];
  readonly makeDocument: () => ReportDocument;
}

/** The text on the clipboard with its tables or, where the clipboard is closed, to be copied by hand. */
export function CopyOut({ texts: t, makeDocument }: CopyOutProps) {
  const styles = useWizardStyles();
  const [copied, setCopied] = useState<{
    readonly document: ReportDocument;
    readonly done: boolean;
  }>();
  const onCopy = async () => {
    const document = makeDocument();
    setCopied({ document, done: await copyRich(html(document), plainText(document)) });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.copyHeading}</h2>
      <p className={styles.text}>{t.copyText}</p>
      {copied?.done === true && <Notice kind="success">{t.copied}</Notice>}
      {copied?.done === false && (
        <>
          <Notice kind="warning">{t.notCopied}</Notice>
          <DocumentPreview texts={t} document={copied.document} />
        </>
      )}
      <div>
        <Button onClick={() => void onCopy()}>{t.copy}</Button>
      </div>
    </section>
  );
}
