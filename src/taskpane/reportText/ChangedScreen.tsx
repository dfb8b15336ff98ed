import { Button } from '@fluentui/react-components';
import type { ReportSection } from '../../report/draft';
import type { ChangedSentence } from '../../report/redraft';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { fullTitle } from './groupSections';
import { useTextStyles } from './useTextStyles';

interface ChangedScreenProps {
  readonly texts: ReportTextViewTexts;
  readonly changes: readonly ChangedSentence[];
  /** The sections that they are in. */
  readonly sections: readonly ReportSection[];
  readonly onUpdate: () => void;
  readonly onLeave: () => void;
}

/** The sentences that figures have changed since the text was kept, old and new, and one press that takes them over. */
export function ChangedScreen(props: ChangedScreenProps) {
  const { texts, changes, sections, onUpdate, onLeave } = props;
  const styles = useTextStyles();
  const { texts: common } = useTexts();
  const t = texts.changed;
  return (
    <Page
      heading={t.heading}
      lead={t.lead(changes.length)}
      footer={
        <>
          <Button size="large" onClick={onLeave}>
            {common.pane.back}
          </Button>
          <Button size="large" appearance="primary" onClick={onUpdate}>
            {t.press}
          </Button>
        </>
      }
    >
      <ul className={styles.changes}>
        {changes.map(({ section, paragraph, id, before, after }) => (
          <li key={`${section} ${paragraph} ${id}`} className={styles.change}>
            <div className={styles.figure}>{fullTitle(sections, section, texts)}</div>
            {before === '' ? (
              <div className={styles.term}>{t.added}</div>
            ) : (
              <div>
                <span className={styles.term}>{t.before}:</span> {before}
              </div>
            )}
            {after === '' ? (
              <div className={styles.term}>{t.removed}</div>
            ) : (
              <div>
                <span className={styles.term}>{t.after}:</span> {after}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Page>
  );
}
