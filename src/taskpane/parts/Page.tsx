import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scroll: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', overscrollBehavior: 'contain' },
  body: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    margin: '0 auto',
    padding: '20px 16px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  lead: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  footer: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    maxHeight: '40vh',
    overflowY: 'auto',
    margin: '0 auto',
    padding: '12px 16px 0',
  },
  bar: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    margin: '0 auto',
    padding: '12px 16px',
    display: 'flex',
    gap: '8px',
    justifyContent: 'space-between',
    alignItems: 'center',
  },
});

interface PageProps {
  readonly heading: string;
  readonly lead?: string;
  /** Stands above the heading, such as the wizard's steps. */
  readonly above?: ReactNode;
  /** Stands above the buttons, always in sight. */
  readonly status?: ReactNode;
  /** The buttons that are always in sight. */
  readonly footer?: ReactNode;
  /** False where the pane has just been opened, so that it does not take the focus from the sheet. */
  readonly takeFocus?: boolean;
  readonly children: ReactNode;
}

/** One screen of the pane: a heading that takes the focus, a body that scrolls, buttons that stay. */
export function Page({
  heading,
  lead,
  above,
  status,
  footer,
  takeFocus = true,
  children,
}: PageProps) {
  const styles = useStyles();
  const pageRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) headingRef.current?.focus();
  }, [takeFocus]);
  useKeptFocus(pageRef, headingRef);
  return (
    <div ref={pageRef} className={styles.page}>
      <div className={styles.scroll}>
        <main className={styles.body}>
          <div>
            {above}
            <h1 ref={headingRef} tabIndex={-1} className={styles.heading}>
              {heading}
            </h1>
            {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          </div>
          {children}
        </main>
      </div>
      {footer !== undefined && (
        <footer className={styles.footer}>
          {status !== undefined && <div className={styles.status}>{status}</div>}
          <div className={styles.bar}>{footer}</div>
        </footer>
      )}
    </div>
  );
}
