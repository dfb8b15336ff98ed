import { makeStyles, tokens } from '@fluentui/react-components';
import type { Block } from '../../participants/block';
import type { Meaning } from '../../participants/mapping';
import { useTexts } from '../app/textsContext';
import { Fold } from '../parts/Fold';
import { columnName, meaningRows, type MeaningRow } from './columnRows';
import { MeaningField } from './MeaningField';
import { useWizardStyles } from './wizardStyles';

const useStyles = makeStyles({
  recognised: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
  },
  aside: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface BlockColumnsProps {
  readonly recognised: Block;
  readonly corrected: Block;
  /** Named when there are several lists. */
  readonly named: boolean;
  /** True after the user tried to go on without a start date. */
  readonly startMissing: boolean;
  readonly onChoose: (meaning: Meaning, column: number | null) => void;
}

/** What each column of one list means: the doubtful ones first, the certain ones folded away. */
export function BlockColumns(props: BlockColumnsProps) {
  const { recognised, corrected, named, startMissing, onChoose } = props;
  const styles = useStyles();
  const shared = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.columns;
  const rows = meaningRows(recognised, corrected);
  const readable = corrected.columns.filter((column) => !column.personal);
  const personal = corrected.columns.filter((column) => column.personal);
  const unused = readable.filter((column) => column.meaning === null);
  const names = (columns: typeof readable) =>
    columns.map((column) => columnName(column, texts)).join(', ');
  const fields = (group: readonly MeaningRow[]) =>
    group.map((row) => (
      <MeaningField
        key={row.meaning}
        row={row}
        columns={readable}
        error={
          startMissing && row.meaning === 'start' && row.column === null
            ? t.startMissing
            : undefined
        }
        onChoose={(column) => onChoose(row.meaning, column)}
      />
    ));

  return (
    <section className={shared.section} aria-label={t.inList(recognised.name)}>
      {named && <h2 className={shared.heading}>{t.inList(recognised.name)}</h2>}
      {rows.toCheck.length > 0 ? (
        <>
          <p className={shared.help}>{t.checkHelp}</p>
          {fields(rows.toCheck)}
        </>
      ) : (
        <p className={shared.text}>{t.allCertain}</p>
      )}
      {rows.certain.length > 0 && (
        <Fold summary={t.certain(rows.certain.length)}>{fields(rows.certain)}</Fold>
      )}
      {rows.absent.length > 0 && (
        <Fold summary={t.absent(rows.absent.length)}>
          <p className={shared.help}>{t.absentHelp}</p>
          {fields(rows.absent)}
        </Fold>
      )}
      {personal.length > 0 && (
        <p className={styles.aside}>
          {t.personal(names(personal))}. {t.personalHelp}
        </p>
      )}
      {unused.length > 0 && <p className={styles.aside}>{t.unused(names(unused))}</p>}
    </section>
  );
}
