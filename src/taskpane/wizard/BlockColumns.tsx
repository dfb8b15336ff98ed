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
  /** One list, or several with the same columns, as they were recognised. */
  readonly recognised: readonly Block[];
  /** The same, with the user's corrections. */
  readonly corrected: readonly Block[];
  /** Named when other lists have other columns. */
  readonly named: boolean;
  /** True after the user tried to go on without a start date. */
  readonly startMissing: boolean;
  readonly onChoose: (meaning: Meaning, column: number | null) => void;
}

/** What each column of a list means: the doubtful ones first, the certain ones folded away. */
export function BlockColumns(props: BlockColumnsProps) {
  const { recognised, corrected, named, startMissing, onChoose } = props;
  const styles = useStyles();
  const shared = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.columns;
  const [first] = recognised;
  const [shown] = corrected;
  if (first === undefined || shown === undefined) return null;
  const rows = meaningRows(first, shown);
  const readable = shown.columns.filter((column) => !column.personal);
  const personal = shown.columns.filter((column) => column.personal);
  const title = t.inList(recognised.map(({ name }) => name).join(', '), recognised.length);
  const unused = readable.filter((column) => column.meaning === null);
  const names = (columns: typeof readable) =>
    columns.map((column) => columnName(column, texts)).join(', ');
  const meanings = (group: readonly MeaningRow[]) =>
    group.map(({ meaning }) => texts.pane.meanings[meaning]).join(', ');
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
    <section className={shared.section} aria-label={title}>
      {named && <h2 className={shared.heading}>{title}</h2>}
      {rows.toCheck.length > 0 ? (
        <>
          <p className={shared.help}>{t.checkHelp}</p>
          {fields(rows.toCheck)}
        </>
      ) : (
        <p className={shared.text}>{t.allCertain}</p>
      )}
      {rows.certain.length > 0 && (
        <Fold summary={t.certain(rows.certain.length)} detail={meanings(rows.certain)}>
          {fields(rows.certain)}
        </Fold>
      )}
      {rows.absent.length > 0 && (
        <Fold summary={t.absent(rows.absent.length)} detail={meanings(rows.absent)}>
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
