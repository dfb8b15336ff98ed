import type { AuditReport } from '../../audit/runAudit';
import { formatNumber } from '../../texts/numbers';
import { useTexts } from '../app/textsContext';
import { Fold } from '../parts/Fold';
import { useWizardStyles } from '../wizard/wizardStyles';
import type { AllAuditTexts } from './loadAuditTexts';

interface HeldListProps {
  readonly texts: AllAuditTexts;
  readonly report: AuditReport;
}

/** What was checked and held, folded away: silence then means something. */
export function HeldList({ texts: { view: t, audit }, report: { results, held } }: HeldListProps) {
  const styles = useWizardStyles();
  const { language } = useTexts();
  if (held === 0) return null;
  return (
    <Fold summary={t.heldTitle(held)}>
      <ul className={styles.bullets}>
        {results
          .filter((result) => result.held > 0)
          .map((result) => (
            <li key={result.check} className={styles.text}>
              {audit.checks[result.check]}: {formatNumber(result.held, language)}
            </li>
          ))}
      </ul>
    </Fold>
  );
}
