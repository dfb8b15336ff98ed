import type { CellRef } from '../../cells/cell';
import { formatNumber } from '../../texts/numbers';
import { useTexts } from '../app/textsContext';
import { FailureNotice } from '../parts/FailureNotice';
import { Fold } from '../parts/Fold';
import { ProblemItems, ProblemList } from './ProblemList';
import type { Care } from './useCareList';
import { useWizardStyles } from './wizardStyles';

interface RowsToCheckProps {
  readonly care: Care;
  readonly onGoTo: (cell: CellRef) => void;
}

/** The rows that need care, worst first, and behind a fold those that the user passes over. */
export function RowsToCheck({ care, onGoTo }: RowsToCheckProps) {
  const styles = useWizardStyles();
  const { texts, language } = useTexts();
  const t = texts.pane.review;
  const { listed, passedOver, ignore, takeBack, notSaved, saveAgain } = care;
  if (listed.length + passedOver.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{t.problemsHeading}</h2>
      <ProblemList
        problems={listed}
        onGoTo={onGoTo}
        action={{ label: t.ignore, labelFor: t.ignoreCell, onPress: ignore }}
      />
      {notSaved !== null && (
        <FailureNotice title={t.ignoreNotSaved} failure={notSaved} onRetry={saveAgain} />
      )}
      {passedOver.length > 0 && (
        <Fold summary={t.passedOver(formatNumber(passedOver.length, language))}>
          <p className={styles.help}>{t.passedOverHelp}</p>
          <ProblemItems
            problems={passedOver}
            onGoTo={onGoTo}
            action={{ label: t.takeBack, labelFor: t.takeBackCell, onPress: takeBack }}
          />
        </Fold>
      )}
    </>
  );
}
