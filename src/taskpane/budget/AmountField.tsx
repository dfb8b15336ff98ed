import { Field, Input, makeStyles } from '@fluentui/react-components';
import { readAmount } from '../../budget/readAmount';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';

const useStyles = makeStyles({
  input: { minWidth: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface AmountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly t: BudgetStepTexts;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}

/** An amount as people write it; what cannot be read is said at once. */
export function AmountField({ label, value, t, className, onChange }: AmountFieldProps) {
  const styles = useStyles();
  const unreadable = readAmount(value).kind === 'unreadable';
  return (
    <Field
      {...(className === undefined ? {} : { className })}
      label={label}
      {...(unreadable ? { validationMessage: t.amountUnreadable } : {})}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
