import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { FunctionId } from '../../functions/catalogue';
import type { ResultCell } from '../../functions/customFunction';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';
import { useOverflow } from '../parts/useOverflow';
import type { ExampleResult } from './calculateExample';
import { functionName } from './formulaText';
import { printResultCell, type Printing } from './printResult';

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  region: {
    width: 'fit-content',
    maxWidth: '100%',
    boxSizing: 'border-box',
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '6px 8px',
    textAlign: 'left',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right' },
  head: {
    whiteSpace: 'normal',
    minWidth: '44px',
    maxWidth: '92px',
    hyphens: 'auto',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ResultViewProps {
  readonly id: FunctionId;
  readonly result: ExampleResult;
  readonly printing: Printing;
}

/** What a function gives: a value, a small table where it takes several cells, or its error in words. */
export function ResultView({ id, result, printing }: ResultViewProps) {
  const styles = useStyles();
  if (result.kind === 'error') return <Notice kind="warning">{result.message}</Notice>;
  const { rows } = result;
  const [[only] = []] = rows;
  return rows.length === 1 && rows[0]?.length === 1 && only !== undefined ? (
    <span className={styles.value}>{printResultCell(id, only, printing)}</span>
  ) : (
    <ResultTable id={id} rows={rows} printing={printing} />
  );
}

interface ResultTableProps {
  readonly id: FunctionId;
  readonly rows: readonly (readonly ResultCell[])[];
  readonly printing: Printing;
}

/** Its first row is a heading where it holds nothing but texts above other rows. */
function ResultTable({ id, rows, printing }: ResultTableProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(region);
  const [first = [], ...others] = rows;
  const hasHead = others.length > 0 && first.every((cell) => typeof cell === 'string');
  const look = (cell: ResultCell) =>
    mergeClasses(styles.cell, typeof cell === 'number' && styles.number);
  return (
    <>
      {/* A region that scrolls must take the focus, or the keyboard cannot scroll it. */}
      <div
        role="region"
        aria-label={printing.texts.answerOf(functionName(id))}
        tabIndex={0}
        ref={region}
        className={styles.region}
      >
        <table className={styles.table}>
          {hasHead && (
            <thead>
              <tr>
                {first.map((cell, c) => (
                  <th
                    key={c}
                    scope="col"
                    className={mergeClasses(styles.cell, styles.head, c > 0 && styles.number)}
                  >
                    {printResultCell(id, cell, printing)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {(hasHead ? others : rows).map((cells, r) => (
              <tr key={r}>
                {cells.map((cell, c) => (
                  <td key={c} className={look(cell)}>
                    {printResultCell(id, cell, printing)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {overflows && <p className={styles.note}>{texts.pane.review.scrollSideways}</p>}
    </>
  );
}
