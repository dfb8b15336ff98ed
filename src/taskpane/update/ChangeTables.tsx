import { mergeClasses } from '@fluentui/react-components';
import type { CellChange } from '../../excel/update/updateAccess';
import type { UpdateTexts } from '../../texts/updateTexts';
import { useTexts } from '../app/textsContext';
import { useWizardStyles } from '../wizard/wizardStyles';
import { printShown } from './printShown';
import { useUpdateStyles } from './useUpdateStyles';

/** As many as anybody reads; the rest are counted. */
const MOST_ROWS = 40;

interface ChangeTablesProps {
  readonly texts: UpdateTexts;
  readonly cells: readonly CellChange[];
}

/** What stands now and what comes, table by table. */
export function ChangeTables({ texts: t, cells }: ChangeTablesProps) {
  const shared = useWizardStyles();
  const left = cells.length - MOST_ROWS;
  const shown = cells.slice(0, MOST_ROWS);
  const tables = [...new Set(shown.map(({ table }) => table))];
  return (
    <>
      {tables.map((table) => (
        <ChangeTable
          key={table}
          texts={t}
          title={table === '' ? t.topOfReport : table}
          cells={shown.filter((cell) => cell.table === table)}
        />
      ))}
      {left > 0 && <p className={shared.help}>{t.more(left)}</p>}
    </>
  );
}

function ChangeTable({ texts: t, title, cells }: ChangeTablesProps & { readonly title: string }) {
  const styles = useUpdateStyles();
  const { language } = useTexts();
  const head = mergeClasses(styles.head, styles.number);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {t.columns.figure}
          </th>
          <th scope="col" className={head}>
            {t.columns.before}
          </th>
          <th scope="col" className={head}>
            {t.columns.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ row, column, before, after, numberFormat }) => (
          <tr key={`${row}\n${column}\n${String(before)}\n${String(after)}`}>
            <th scope="row" className={styles.cell}>
              {figureName(row, column)}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {before === null ? t.newRow : printShown(before, numberFormat, language)}
            </td>
            <td className={mergeClasses(styles.cell, styles.number, styles.after)}>
              {after === null ? t.goneRow : printShown(after, numberFormat, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure by its row and column. */
export function figureName(row: string, column: string): string {
  return [row, column].filter((part) => part !== '').join(', ');
}
