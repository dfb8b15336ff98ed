import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    padding: '10px 12px',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  detail: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  content: {
    padding: '4px 12px 14px',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface FoldProps {
  readonly summary: string;
  /** What is inside, in a few words. */
  readonly detail?: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Content folded away behind its summary; the browser's own, so it opens by keyboard everywhere. */
export function Fold({ summary, detail, open = false, onToggle, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        {summary}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
