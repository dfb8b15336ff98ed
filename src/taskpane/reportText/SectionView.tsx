import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CellRef } from '../../cells/cell';
import type { CellPlace, Paragraph, ReportSection } from '../../report/draft';
import { isEdited } from '../../report/replacedSentences';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { ParagraphView } from './ParagraphView';
import { SectionEditor } from './SectionEditor';
import { useTextStyles } from './useTextStyles';

interface SectionViewProps {
  readonly texts: ReportTextViewTexts;
  readonly section: ReportSection;
  /** Tells it from others of the same title. */
  readonly fullTitle: string;
  /** Whether its title stands above it; the first of a fold has the fold's. */
  readonly titled: boolean;
  readonly titleOf: (paragraph: Paragraph) => string;
  readonly cellOf: (place: CellPlace) => CellRef | null;
  readonly onNumber: (cell: CellRef) => void;
  readonly onType: (section: ReportSection) => void;
  readonly onRemove: (paragraph: Paragraph) => void;
  readonly onRestore: () => void;
}

/** A section of the report, to read or to write in. */
export function SectionView(props: SectionViewProps) {
  const { texts: t, section, fullTitle, titled, onType, onRemove, onRestore } = props;
  const styles = useTextStyles();
  const [editing, setEditing] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const focusEdit = () => actions.current?.querySelector('button')?.focus();
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) focusEdit();
    wasEditing.current = editing;
  }, [editing]);
  const edited = isEdited(section);
  const hasText = section.paragraphs.some(({ kind }) => kind === 'text');
  // What is pressed goes away; the focus would go with it.
  const andFocus = (action: () => void) => () => {
    focusEdit();
    action();
  };
  return (
    <section className={styles.section} aria-label={fullTitle}>
      {(titled || edited) && (
        <div className={styles.titleRow}>
          {titled && <h2 className={styles.title}>{section.title}</h2>}
          {edited && <span className={styles.edited}>{t.edited}</span>}
        </div>
      )}
      {editing ? (
        <SectionEditor
          texts={t}
          section={section}
          onType={onType}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          {section.paragraphs.map((paragraph) => (
            <ParagraphView
              key={paragraph.id}
              {...props}
              paragraph={paragraph}
              onRemove={andFocus(() => onRemove(paragraph))}
            />
          ))}
          <div ref={actions} className={styles.actions}>
            <Button
              size="small"
              aria-label={`${hasText ? t.edit : t.write}: ${fullTitle}`}
              onClick={() => setEditing(true)}
            >
              {hasText ? t.edit : t.write}
            </Button>
            {(edited || section.dropped.length > 0) && (
              <Button
                size="small"
                aria-label={`${t.restore}: ${fullTitle}`}
                onClick={andFocus(onRestore)}
              >
                {t.restore}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
