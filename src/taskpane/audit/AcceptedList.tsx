import { Button, mergeClasses } from '@fluentui/react-components';
import type { Finding } from '../../audit/finding';
import { statedText } from '../../audit/statedText';
import { Fold } from '../parts/Fold';
import type { AuditSubject } from './auditSubject';
import { useAuditStyles } from './auditStyles';
import type { AllAuditTexts } from './loadAuditTexts';

/** A finding that stands all the same, and why. */
export interface Accepted {
  readonly finding: Finding;
  readonly key: string;
  readonly reason: string;
}

interface AcceptedListProps {
  readonly texts: AllAuditTexts;
  readonly subject: AuditSubject;
  readonly accepted: readonly Accepted[];
  readonly onTakeBack: (key: string) => void;
}

/** What somebody has looked at and let stand, folded away, each with its reason and the way back. */
export function AcceptedList({ texts, subject, accepted, onTakeBack }: AcceptedListProps) {
  const styles = useAuditStyles();
  const { view: t } = texts;
  if (accepted.length === 0) return null;
  return (
    <Fold summary={t.accepted(accepted.length)}>
      <ul className={styles.list}>
        {accepted.map(({ finding, key, reason }, at) => (
          <li key={at} className={mergeClasses(styles.card, styles[finding.severity])}>
            <p className={styles.kind}>{texts.audit.checks[finding.check]}</p>
            <p className={styles.quiet}>{subject.where(finding.where)}</p>
            <p className={styles.line}>
              {t.finding.stated} {statedText(finding.stated)}. {reason}
            </p>
            <div>
              <Button
                size="small"
                aria-label={t.finding.takeBackLabel(finding.stated)}
                onClick={() => onTakeBack(key)}
              >
                {t.finding.takeBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
