import { makeStyles } from '@fluentui/react-components';
import type { Column } from '../../participants/mapping';
import type { Texts } from '../../texts/texts';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';
import { columnName, type MeaningRow } from './columnRows';

const useStyles = makeStyles({
  samples: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
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
  const { column } = row;
  return (
    <Choice
      label={texts.pane.meanings[row.meaning]}
      value={column === null ? NONE : String(column.column)}
      options={[
        { value: NONE, label: texts.pane.columns.noColumn },
        ...columns.map((option) => ({
          value: String(option.column),
          label: columnName(option, texts),
        })),
      ]}
      error={error}
      hint={
        column !== null && (
          <span className={styles.samples}>
            {samplesOf(column, texts)}
            {remarkOn(column, texts)}
          </span>
        )
      }
      onChoose={(value) => onChoose(value === NONE ? null : Number(value))}
    />
  );
}

function samplesOf({ samples }: Column, texts: Texts): string {
  const t = texts.pane.columns;
  return samples.length > 0 ? t.samples(samples.join(' · ')) : t.noSamples;
}

function remarkOn({ certainty }: Column, texts: Texts): string {
  const t = texts.pane.columns;
  switch (certainty) {
    case 'likely':
      return ` (${t.guessed})`;
    case 'chosen':
      return ` (${t.chosen})`;
    case 'certain':
    case null:
      return '';
  }
}
