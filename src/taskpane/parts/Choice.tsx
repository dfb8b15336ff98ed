import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  /** Lets a long option be cut off instead of widening the pane. */
  narrow: { minWidth: 0 },
});

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Null while nothing is chosen; `placeholder` then stands in the field. */
  readonly value: T | null;
  readonly placeholder?: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly onChoose: (value: T) => void;
}

/** A labelled drop-down; the browser's own, so that it is light and works by every keyboard. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, placeholder = '', options, hint, error, onChoose } = props;
  const styles = useStyles();
  return (
    <Field
      className={styles.narrow}
      label={{ children: label, weight: 'semibold' }}
      hint={<>{hint}</>}
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value ?? ''}
        onChange={(_event, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {value === null && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
