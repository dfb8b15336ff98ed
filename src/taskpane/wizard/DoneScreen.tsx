import { Button } from '@fluentui/react-components';
import type { InsertedReport } from '../../excel/workbookAccess';
import { formatNumber } from '../../texts/numbers';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useWizardStyles } from './wizardStyles';

interface DoneScreenProps {
  readonly report: InsertedReport;
  readonly onToStart: () => void;
}

/** Where the report is, what was checked, and what to do with it. */
export function DoneScreen({ report, onToStart }: DoneScreenProps) {
  const styles = useWizardStyles();
  const { texts, language } = useTexts();
  const t = texts.pane.done;
  const { sheet, verifiedCells } = report;
  return (
    <Page
      heading={t.heading}
      footer={
        <Button size="large" onClick={onToStart}>
          {t.toStart}
        </Button>
      }
    >
      <Notice kind="success" title={t.sheet(sheet)}>
        {t.verified(verifiedCells, formatNumber(verifiedCells, language))}
      </Notice>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t.nextHeading}</h2>
        <ul style={{ margin: 0, paddingLeft: '18px' }}>
          {t.next.map((sentence) => (
            <li key={sentence} className={styles.text} style={{ marginBottom: '6px' }}>
              {sentence}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
