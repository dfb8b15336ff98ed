import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Column } from '../../participants/mapping';
import { useTexts } from '../app/textsContext';
import { columnName, type MeaningRow } from './columnRows';

const useStyles = makeStyles({
  samples: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  remark: { color: tokens.colorNeutralForeground2 },
});

interface MeaningFieldProps {
  readonly row: MeaningRow;
  /** The columns to choose among. */
  readonly columns: readonly Column[];
  /** What is wrong, where the user tried to go on without it. */
  readonly error?: string | undefined;
  readonly onChoose: (column: number | null) => void;
}

const NONE = 'none';

/** One meaning, the column that has it, and what stands in that column. */
export function MeaningField({ row, columns, error, onChoose }: MeaningFieldProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const t = texts.pane.columns;
  const { column } = row;
  return (
    <Field
      label={{ children: texts.pane.meanings[row.meaning], weight: 'semibold' }}
      {...(error === undefined ? {} : { validationMessage: error })}
      hint={
        column === null ? null : (
          <span className={styles.samples}>
            {column.samples.length > 0 ? t.samples(column.samples.join(' · ')) : t.noSamples}
            <Remark certainty={column.certainty} />
          </span>
        )
      }
    >
      <Select
        value={column === null ? NONE : String(column.column)}
        onChange={(_event, { value }) => onChoose(value === NONE ? null : Number(value))}
      >
        <option value={NONE}>{t.noColumn}</option>
        {columns.map((option) => (
          <option key={option.column} value={option.column}>
            {columnName(option, texts)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Remark({ certainty }: Pick<Column, 'certainty'>) {
  const { texts } = useTexts();
  switch (certainty) {
    case 'likely':
      return <> ({texts.pane.columns.guessed})</>;
    case 'chosen':
      return <> ({texts.pane.columns.chosen})</>;
    case 'certain':
    case null:
      return null;
  }
}
