import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { InsertedReport } from '../../excel/workbookAccess';
import { formatNumber } from '../../texts/numbers';
import { loadDisclosureTexts } from '../app/loadViewTexts';
import { useTexts } from '../app/textsContext';
import { useViewTexts } from '../app/useViewTexts';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useWizardStyles } from './wizardStyles';

interface DoneScreenProps {
  readonly report: InsertedReport;
  readonly onToStart: () => void;
  readonly onWriteText: () => void;
  /** What undoes the insertion; tells whether it is undone. */
  readonly undo: (onUndone: (undone: boolean) => void) => ReactNode;
}

/** Where the report is, what was checked, and what to do with it. */
export function DoneScreen({ report, onToStart, onWriteText, undo }: DoneScreenProps) {
  const [undone, setUndone] = useState(false);
  const styles = useWizardStyles();
  const { texts, language } = useTexts();
  const t = texts.pane.done;
  const { sheet, dataSheets, verifiedCells, nameTaken } = report;
  const ofValues = useViewTexts(loadDisclosureTexts)?.afterPublic ?? [];
  const isLive = dataSheets.length > 0;
  return (
    <Page
      heading={undone ? t.headingUndone : t.heading}
      footer={
        <>
          <Button size="large" onClick={onToStart}>
            {t.toStart}
          </Button>
          {!undone && (
            <Button size="large" appearance="primary" onClick={onWriteText}>
              {texts.pane.start.reportText}
            </Button>
          )}
        </>
      }
    >
      {!undone && (
        <Notice kind="success" title={t.sheet(sheet)}>
          {t.verified(verifiedCells, formatNumber(verifiedCells, language))}
        </Notice>
      )}
      {nameTaken !== null && !undone && (
        <Notice kind="info">{t.nameTaken(nameTaken, dataSheets.join(', '))}</Notice>
      )}
      {!undone && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t.nextHeading}</h2>
          <ul className={styles.bullets}>
            {(isLive ? t.next : ofValues).map((sentence) => (
              <li key={sentence} className={styles.text}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      {undo(setUndone)}
    </Page>
  );
}
