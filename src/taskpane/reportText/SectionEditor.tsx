import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReportSection } from '../../report/draft';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { typedSection, writeSection } from './writeSection';
import { useTextStyles } from './useTextStyles';

interface SectionEditorProps {
  readonly texts: ReportTextViewTexts;
  /** As it is when the editing begins. */
  readonly section: ReportSection;
  /** The section with what has been typed so far. */
  readonly onType: (section: ReportSection) => void;
  readonly onDone: () => void;
}

/** The paragraphs of a section in fields, and one for more. What is typed counts at once. */
export function SectionEditor({ texts: t, section, onType, onDone }: SectionEditorProps) {
  const styles = useTextStyles();
  const [begun] = useState(section);
  const [typed, setTyped] = useState(() => typedSection(section));
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const type = (next: typeof typed) => {
    setTyped(next);
    onType(writeSection(begun, next));
  };
  const ids = Object.keys(typed.texts);
  return (
    <>
      {ids.map((id, i) => (
        <Field key={id} label={t.paragraph(i + 1)}>
          <Textarea
            {...(i === 0 ? { textarea: { ref: first } } : {})}
            rows={6}
            resize="vertical"
            value={typed.texts[id] ?? ''}
            onChange={(_event, { value }) =>
              type({ ...typed, texts: { ...typed.texts, [id]: value } })
            }
          />
        </Field>
      ))}
      <Field label={t.ownParagraph} hint={t.ownParagraphHelp}>
        <Textarea
          {...(ids.length === 0 ? { textarea: { ref: first } } : {})}
          rows={4}
          resize="vertical"
          value={typed.added}
          onChange={(_event, { value }) => type({ ...typed, added: value })}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onDone}>
          {t.done}
        </Button>
      </div>
    </>
  );
}
