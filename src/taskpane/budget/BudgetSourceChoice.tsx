import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { BudgetReading } from '../../budget/budgetReading';
import { cellAddress } from '../../cells/cell';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';
import type { SourceId } from './budgetSource';

interface BudgetSourceChoiceProps {
  readonly budgets: readonly BudgetReading[];
  readonly source: SourceId;
  readonly t: BudgetStepTexts;
  readonly onFound: (reading: BudgetReading) => void;
  readonly onTyped: () => void;
  readonly onNone: () => void;
}

/** Where the budget is: at one of the places it was found, typed, or nowhere. */
export function BudgetSourceChoice(props: BudgetSourceChoiceProps) {
  const { budgets, source, t } = props;
  const choose = (value: string) => {
    if (value === 'none') return props.onNone();
    if (value === 'typed') return props.onTyped();
    const found = budgets.find((_, i) => value === `found ${i}`);
    if (found !== undefined) props.onFound(found);
  };
  return (
    <Field label={{ children: t.sourceLegend, weight: 'semibold' }}>
      <RadioGroup value={source} onChange={(_event, { value }) => choose(value)}>
        {budgets.map((reading, i) => (
          <Radio
            key={`${reading.sheet} ${cellAddress(reading.cell)}`}
            value={`found ${i}`}
            label={
              <>
                {t.found(reading.sheet, cellAddress(reading.cell))}
                <br />
                {t.foundDetail(reading.title, Math.max(reading.lines.length, 1))}
              </>
            }
          />
        ))}
        <Radio value="typed" label={t.typed} />
        <Radio value="none" label={t.none} />
      </RadioGroup>
    </Field>
  );
}
