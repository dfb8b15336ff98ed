import { Button } from '@fluentui/react-components';
import type { Period } from '../../definitions/period';
import { periodName } from '../../tables/periodName';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { useTextStyles } from './useTextStyles';

interface OtherReportScreenProps {
  readonly texts: ReportTextViewTexts;
  /** What the kept text is about. */
  readonly before: Period;
  /** What the report is about. */
  readonly after: Period;
  readonly onAfresh: () => void;
  readonly onCarry: () => void;
  readonly onLeave: () => void;
}

/** A text is kept that was written about another period: begin anew, or take its words along. */
export function OtherReportScreen(props: OtherReportScreenProps) {
  const { texts, before, after, onAfresh, onCarry, onLeave } = props;
  const styles = useTextStyles();
  const { texts: common } = useTexts();
  const t = texts.otherReport;
  return (
    <Page
      heading={t.heading}
      lead={t.lead(periodName(before, common), periodName(after, common))}
      footer={
        <Button size="large" onClick={onLeave}>
          {common.pane.back}
        </Button>
      }
    >
      <div className={styles.section}>
        <Button appearance="primary" size="large" onClick={onAfresh}>
          {t.afresh}
        </Button>
        <p className={styles.figure}>{t.afreshHelp}</p>
      </div>
      <div className={styles.section}>
        <Button size="large" onClick={onCarry}>
          {t.carry}
        </Button>
        <p className={styles.figure}>{t.carryHelp}</p>
      </div>
    </Page>
  );
}
