import { mergeClasses } from '@fluentui/react-components';
import type { Excerpt } from './excerpt';
import { useAuditStyles } from './auditStyles';

/** A part of a report with the place of a finding marked; it scrolls where it is long. */
export function ExcerptView({
  excerpt,
  label,
}: {
  readonly excerpt: Excerpt;
  readonly label: string;
}) {
  const styles = useAuditStyles();
  return (
    <div role="region" aria-label={label} tabIndex={0} className={styles.excerpt}>
      {excerpt.kind === 'text' ? (
        <>
          {excerpt.before}
          <mark className={styles.mark}>{excerpt.marked}</mark>
          {excerpt.after}
        </>
      ) : (
        <table className={styles.table}>
          <tbody>
            {excerpt.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => {
                  const marked = row === excerpt.row && column === excerpt.column;
                  return (
                    <td key={column} className={mergeClasses(styles.cell, marked && styles.mark)}>
                      {marked ? <mark className={styles.mark}>{String(cell)}</mark> : String(cell)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
