import { useState } from 'react';
import { chosenBudget, type BudgetChoice } from '../../budget/budgetChoice';
import type { BudgetReading } from '../../budget/budgetReading';
import type { TypedBudget } from '../../budget/typedBudget';
import type { CellRef } from '../../cells/cell';
import type { Period } from '../../definitions/period';
import type { Language } from '../../excel/workbookAccess';
import { budgetOfReport, yearsOf } from '../../measures/budgetOfReport';
import { budgetTable } from '../../tables/budget/budgetTables';
import { periodName } from '../../tables/periodName';
import type { Failure } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { useViewTexts } from '../app/useViewTexts';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Progress } from '../parts/Progress';
import { StepFrame } from '../wizard/StepFrame';
import { TablePreview } from '../wizard/TablePreview';
import { useWizardStyles } from '../wizard/wizardStyles';
import { BudgetFindings } from './BudgetFindings';
import { BudgetSourceChoice } from './BudgetSourceChoice';
import { asSheetChoice, foundBudget, NO_CORRECTION, sourceOf, typedAtFirst } from './budgetSource';
import { FoundBudget } from './FoundBudget';
import { loadBudgetStepTexts } from './loadBudgetStepTexts';
import { typedTrouble } from './typedTrouble';
import { TypedBudgetForm } from './TypedBudgetForm';
import { useBudgetTexts } from './useReportBudget';

interface BudgetStepProps {
  readonly budgets: readonly BudgetReading[];
  readonly choice: BudgetChoice;
  readonly period: Period;
  /** The report's, which need not be the pane's. */
  readonly language: Language;
  /** Why a cell could not be shown. */
  readonly failure: Failure | null;
  readonly onChoose: (choice: BudgetChoice) => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onRetryGoTo: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Which budget the report has: one that was found, confirmed or corrected, one that is typed, or none. */
export function BudgetStep(props: BudgetStepProps) {
  const { budgets, choice, period, language, failure, onChoose } = props;
  const styles = useWizardStyles();
  const { texts, language: paneLanguage } = useTexts();
  const t = useViewTexts(loadBudgetStepTexts);
  const said = useBudgetTexts(paneLanguage);
  const printed = useBudgetTexts(language);
  const [tried, setTried] = useState(false);
  const [typed, setTyped] = useState<TypedBudget | null>(
    choice.kind === 'typed' ? choice.typed : null,
  );
  const years = yearsOf(period);
  const found = foundBudget(budgets, choice, years);
  const chosen = chosenBudget(budgets, choice, years);
  const report = budgetOfReport(budgets, choice, period);
  const trouble = choice.kind === 'typed' ? typedTrouble(choice.typed) : null;

  const chooseTyped = (next: TypedBudget) => {
    setTyped(next);
    onChoose({ kind: 'typed', typed: next });
  };

  return (
    <StepFrame
      step="budget"
      heading={texts.pane.budget.heading}
      lead={texts.pane.budget.lead}
      onBack={props.onBack}
      forward={{
        label: texts.pane.next,
        onPress: () => (trouble === null ? props.onNext() : setTried(true)),
      }}
      status={
        failure !== null && (
          <FailureNotice
            title={texts.pane.review.goToFailed}
            failure={failure}
            onRetry={props.onRetryGoTo}
          />
        )
      }
    >
      {t === null || said === null || printed === null ? (
        <Progress label={texts.pane.review.preparing} share={null} />
      ) : (
        <>
          {budgets.length === 0 && <Notice kind="info">{t.noneFound}</Notice>}
          <BudgetSourceChoice
            budgets={budgets}
            source={sourceOf(budgets, choice, years)}
            t={t}
            onNone={() => onChoose({ kind: 'none' })}
            onTyped={() => chooseTyped(typed ?? typedAtFirst(budgets, choice, years))}
            onFound={(reading) => onChoose(asSheetChoice(reading, NO_CORRECTION))}
          />
          {chosen !== null && chosen.year !== null && !years.includes(chosen.year) && (
            <Notice kind="warning">{t.otherYear(chosen.year, periodName(period, texts))}</Notice>
          )}
          {choice.kind === 'typed' && (
            <TypedBudgetForm typed={choice.typed} t={t} tried={tried} onChange={chooseTyped} />
          )}
          {tried && trouble === 'nothing' && <Notice kind="error">{t.nothingTyped}</Notice>}
          {chosen !== null && report === null && <Notice kind="warning">{t.nothing}</Notice>}
          {found !== null && chosen !== null && (
            <BudgetFindings reading={chosen} said={said} t={t} onGoTo={props.onGoTo} />
          )}
          {report !== null && (
            <>
              <h2 className={styles.heading}>{t.preview}</h2>
              <TablePreview
                table={budgetTable('budget')({ budget: { report, texts: printed } })}
                language={language}
              />
            </>
          )}
          {found !== null && chosen !== null && (
            <FoundBudget reading={found} choice={choice} t={t} onChoose={onChoose} />
          )}
        </>
      )}
    </StepFrame>
  );
}
