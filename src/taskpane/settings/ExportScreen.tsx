import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { definitionFileName, writeDefinitionFile } from '../../definitions/definitionFile';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { OutcomeWords } from '../../definitions/outcomeWords';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { useWizardStyles } from '../wizard/wizardStyles';
import { ExportWords } from './ExportWords';
import { copyField, downloadText } from './handOver';

interface ExportScreenProps {
  readonly texts: SettingsTexts;
  readonly set: DefinitionSet;
  /** The workbook's words, of which some may go along. */
  readonly outcomeWords: OutcomeWords;
  readonly onBack: () => void;
}

/** A definition set as a file, and as a text to copy where files cannot be downloaded. */
export function ExportScreen({ texts: t, set, outcomeWords, onBack }: ExportScreenProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const file = definitionFileName(set.name);
  const [words, setWords] = useState<OutcomeWords>({});
  const content = writeDefinitionFile(set, words);

  const download = () => {
    downloadText(file, content);
    setSaid(t.downloaded);
  };
  const copy = async () => {
    if (field.current === null) return;
    setSaid((await copyField(field.current)) ? t.copied : t.notCopied);
  };

  return (
    <Page
      heading={t.exportHeading}
      lead={t.exportLead(set.name)}
      footer={
        <>
          <Button size="large" onClick={onBack}>
            {texts.pane.back}
          </Button>
          <Button size="large" appearance="primary" onClick={download}>
            {t.download}
          </Button>
        </>
      }
      status={<span role="status">{said ?? t.fileName(file)}</span>}
    >
      <p className={styles.text}>{t.exportContent(set.outline?.length ?? 0)}</p>
      <ExportWords texts={t} all={outcomeWords} chosen={words} onChoose={setWords} />
      <section className={styles.section} aria-label={t.noFileTitle}>
        <h2 className={styles.heading}>{t.noFileTitle}</h2>
        <p className={styles.text}>{t.noFile}</p>
        <Field label={{ children: t.text, weight: 'semibold' }}>
          <Textarea textarea={{ ref: field }} readOnly rows={8} resize="vertical" value={content} />
        </Field>
        <div>
          <Button onClick={() => void copy()}>{t.copyText}</Button>
        </div>
      </section>
    </Page>
  );
}
