import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BudgetReading } from '../../budget/budgetReading';
import { checkBudget } from '../../budget/checkBudget';
import { formatBudgetFinding, formatBudgetProblem } from '../../budget/formatBudget';
import { cellAddress, type CellRef } from '../../cells/cell';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';
import type { BudgetTexts } from '../../texts/budgetTexts';
import { useTexts } from '../app/textsContext';
import { useWizardStyles } from '../wizard/wizardStyles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: { flexShrink: 0, minWidth: '52px', fontVariantNumeric: 'tabular-nums' },
});

interface BudgetFindingsProps {
  readonly reading: BudgetReading;
  readonly said: BudgetTexts;
  readonly t: BudgetStepTexts;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What the sheet says otherwise than its own amounts do, and what could not be read, each with its cell as a button that jumps there. */
export function BudgetFindings({ reading, said, t, onGoTo }: BudgetFindingsProps) {
  const styles = useStyles();
  const shared = useWizardStyles();
  const { texts } = useTexts();
  const found = [
    ...reading.problems.map((problem) => ({
      cell: problem.cell,
      sentence: formatBudgetProblem(problem, said),
    })),
    ...checkBudget(reading).map((finding) => ({
      cell: finding.cell,
      sentence: formatBudgetFinding(finding, said),
    })),
  ];
  if (found.length === 0) return null;
  return (
    <section className={shared.section} aria-label={t.findings}>
      <h2 className={shared.heading}>{t.findings}</h2>
      <p className={shared.help}>{t.findingsHelp}</p>
      <ul className={styles.list}>
        {found.map(({ cell, sentence }) => (
          <li key={sentence} className={styles.item}>
            <Button
              size="small"
              className={styles.cell}
              aria-label={texts.pane.review.goTo(cellAddress(cell))}
              onClick={() => onGoTo(cell)}
            >
              {cellAddress(cell)}
            </Button>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
