import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { TYPED_BASES, type TypedBudget, type TypedLine } from '../../budget/typedBudget';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';
import { Choice } from '../parts/Choice';
import { useWizardStyles } from '../wizard/wizardStyles';
import { AmountField } from './AmountField';

const MONTHS = Array.from({ length: 12 }, (_, i) => 12 - i);

const useStyles = makeStyles({
  line: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: '0 0 10px',
    padding: '8px 12px 12px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  amounts: { display: 'flex', gap: '12px' },
  amount: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { minWidth: 0 },
});

interface TypedBudgetFormProps {
  readonly typed: TypedBudget;
  readonly t: BudgetStepTexts;
  /** True once the user has tried to go on: then what is missing is said. */
  readonly tried: boolean;
  readonly onChange: (typed: TypedBudget) => void;
}

/** A budget as it is typed: what the amounts are, and a row of fields for each cost. */
export function TypedBudgetForm({ typed, t, tried, onChange }: TypedBudgetFormProps) {
  const styles = useStyles();
  const shared = useWizardStyles();
  const lastLabel = useRef<HTMLInputElement>(null);
  const count = useRef(typed.lines.length);
  useEffect(() => {
    if (typed.lines.length > count.current) lastLabel.current?.focus();
    count.current = typed.lines.length;
  }, [typed.lines.length]);

  const change = (part: Partial<TypedBudget>) => onChange({ ...typed, ...part });
  const changeLine = (at: number, part: Partial<TypedLine>) =>
    change({ lines: typed.lines.map((line, i) => (i === at ? { ...line, ...part } : line)) });
  const yearWrong = tried && typed.year.trim() !== '' && !/^20\d\d$/.test(typed.year.trim());

  return (
    <>
      <Choice
        label={t.base}
        value={typed.base}
        options={TYPED_BASES.map((base) => ({ value: base, label: t.bases[base] }))}
        onChoose={(base) => change({ base })}
      />
      <Field
        label={{ children: t.year, weight: 'semibold' }}
        {...(yearWrong ? { validationMessage: t.yearUnreadable } : {})}
      >
        <Input
          inputMode="numeric"
          value={typed.year}
          onChange={(_event, { value }) => change({ year: value })}
        />
      </Field>
      <Choice
        label={t.outcomeMonths}
        value={String(typed.months)}
        options={MONTHS.map((months) => ({ value: String(months), label: t.months(months) }))}
        onChoose={(months) => change({ months: Number(months) })}
      />
      <section className={shared.section} aria-label={t.typedLegend}>
        <h2 className={shared.heading}>{t.typedLegend}</h2>
        <p className={shared.help}>{t.typedHelp}</p>
        {typed.lines.map((line, at) => (
          <fieldset key={at} className={styles.line}>
            <legend>{t.typedLine(at + 1)}</legend>
            <Field label={t.label}>
              <Input
                input={{
                  className: styles.input,
                  ref: at === typed.lines.length - 1 ? lastLabel : null,
                }}
                value={line.label}
                onChange={(_event, { value }) => changeLine(at, { label: value })}
              />
            </Field>
            <div className={styles.amounts}>
              <AmountField
                className={styles.amount}
                label={t.bases[typed.base]}
                value={line.base}
                t={t}
                onChange={(base) => changeLine(at, { base })}
              />
              <AmountField
                className={styles.amount}
                label={t.outcome}
                value={line.outcome}
                t={t}
                onChange={(outcome) => changeLine(at, { outcome })}
              />
            </div>
            {typed.lines.length > 1 && (
              <div>
                <Button
                  size="small"
                  onClick={() => change({ lines: typed.lines.filter((_, i) => i !== at) })}
                >
                  {t.removeLine(line.label.trim() || t.typedLine(at + 1))}
                </Button>
              </div>
            )}
          </fieldset>
        ))}
        <div>
          <Button
            onClick={() =>
              change({ lines: [...typed.lines, { label: '', base: '', outcome: '' }] })
            }
          >
            {t.addLine}
          </Button>
        </div>
      </section>
      {typed.base !== 'allotted' && (
        <AmountField
          label={t.allotted}
          value={typed.allotted}
          t={t}
          onChange={(allotted) => change({ allotted })}
        />
      )}
    </>
  );
}
