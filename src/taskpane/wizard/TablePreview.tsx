import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../../excel/workbookAccess';
import { printCell } from '../../tables/printCell';
import type { Table } from '../../tables/table';
import { useTexts } from '../app/textsContext';
import { useOverflow } from '../parts/useOverflow';
import { useWizardStyles } from './wizardStyles';

const useStyles = makeStyles({
  block: { gap: '6px', marginTop: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  region: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '6px',
    textAlign: 'right',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    whiteSpace: 'normal',
    minWidth: '44px',
    maxWidth: '92px',
    hyphens: 'auto',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  label: {
    position: 'sticky',
    left: 0,
    minWidth: '64px',
    maxWidth: '96px',
    whiteSpace: 'normal',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  corner: { backgroundColor: tokens.colorNeutralBackground3 },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  notes: { marginTop: '2px', display: 'flex', flexDirection: 'column', gap: '4px' },
  workings: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  working: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface TablePreviewProps {
  readonly table: Table;
  /** The language of the report, which need not be the pane's. */
  readonly language: Language;
}

/** A table as it will look in the sheet, and how its figures were worked out. */
export function TablePreview({ table, language }: TablePreviewProps) {
  const styles = useStyles();
  const shared = useWizardStyles();
  const { texts, language: paneLanguage } = useTexts();
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(region);
  return (
    <section className={mergeClasses(shared.section, styles.block)}>
      <h3 className={styles.title} lang={language}>
        {table.title}
      </h3>
      {/* A region that scrolls must take the focus, or the keyboard cannot scroll it. */}
      <div
        role="region"
        aria-label={texts.pane.review.tableRegion(table.title)}
        tabIndex={0}
        lang={language}
        ref={region}
        className={styles.region}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th
                scope="col"
                className={mergeClasses(styles.cell, styles.head, styles.label, styles.corner)}
              >
                {table.rowHeading}
              </th>
              {table.columns.map((column) => (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                <th
                  scope="row"
                  className={mergeClasses(styles.cell, styles.label, row.total && styles.total)}
                >
                  {row.label}
                </th>
                {row.cells.map((cell, index) => (
                  <td
                    key={table.columns[index]}
                    className={mergeClasses(styles.cell, row.total && styles.total)}
                  >
                    {printCell(cell, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {overflows && (
        <p className={styles.note} lang={paneLanguage}>
          {texts.pane.review.scrollSideways}
        </p>
      )}
      <div className={styles.notes} lang={language}>
        {table.workings.length > 0 && (
          <p className={styles.workings}>{texts.pane.review.workings}</p>
        )}
        {table.workings.map((working) => (
          <p key={working} className={styles.working}>
            {working}
          </p>
        ))}
        {table.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}
