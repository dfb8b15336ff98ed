import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { BudgetChoice } from '../../budget/budgetChoice';
import type { BudgetReading } from '../../budget/budgetReading';
import type { BudgetCorrection, ColumnCorrection } from '../../budget/correctBudget';
import { cellAddress } from '../../cells/cell';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';
import { Fold } from '../parts/Fold';
import { useWizardStyles } from '../wizard/wizardStyles';
import { asSheetChoice, correctionOf } from './budgetSource';
import { BudgetColumnFields } from './BudgetColumnFields';

interface FoundBudgetProps {
  /** As it was read. */
  readonly reading: BudgetReading;
  readonly choice: BudgetChoice;
  readonly t: BudgetStepTexts;
  readonly onChoose: (choice: BudgetChoice) => void;
}

/** What was read as what, folded away since it mostly is right: columns that can be something else, and rows that do not belong. */
export function FoundBudget({ reading, choice, t, onChoose }: FoundBudgetProps) {
  const styles = useWizardStyles();
  const [open, setOpen] = useState<'columns' | 'lines' | null>(null);
  const correction = correctionOf(reading, choice);
  const change = (part: Partial<BudgetCorrection>) =>
    onChoose(asSheetChoice(reading, { ...correction, ...part }));
  const toggle = (which: 'columns' | 'lines') => (isOpen: boolean) => {
    if (isOpen) setOpen(which);
    else if (open === which) setOpen(null);
  };
  const { columns, lines } = reading;
  const named = lines.filter(
    ({ label }, i) => lines.findIndex((line) => line.label === label) === i,
  );
  return (
    <>
      <Fold
        summary={t.columns(columns.length)}
        open={open === 'columns'}
        onToggle={toggle('columns')}
      >
        <p className={styles.help}>{t.columnsHelp}</p>
        {columns.map((_, at) => (
          <BudgetColumnFields
            key={at}
            reading={reading}
            at={at}
            correction={correction.columns[String(at)]}
            t={t}
            onChange={(column: ColumnCorrection) =>
              change({ columns: { ...correction.columns, [String(at)]: column } })
            }
          />
        ))}
      </Fold>
      {lines.length > 1 && (
        <Fold summary={t.lines(named.length)} open={open === 'lines'} onToggle={toggle('lines')}>
          <fieldset className={styles.fieldset}>
            <legend className={styles.legend}>{t.linesLegend}</legend>
            {named.map(({ label, cell }) => (
              <div key={cellAddress(cell)}>
                <Checkbox
                  label={t.line(label, cellAddress(cell))}
                  checked={!correction.leftOut.includes(label)}
                  onChange={(_event, { checked }) =>
                    change({
                      leftOut:
                        checked === true
                          ? correction.leftOut.filter((other) => other !== label)
                          : [...correction.leftOut, label],
                    })
                  }
                />
              </div>
            ))}
          </fieldset>
        </Fold>
      )}
    </>
  );
}
