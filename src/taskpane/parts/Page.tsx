import { useEffect, useRef, type ReactNode } from 'react';
import { useKeptFocus } from './useKeptFocus';

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
  const pageRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) headingRef.current?.focus();
  }, [takeFocus]);
  useKeptFocus(pageRef, headingRef);
  return (
    <div ref={pageRef} className="page">
      <div className="page-scroll">
        <main className="page-body">
          <div>
            {above}
            <h1 ref={headingRef} tabIndex={-1} className="page-heading">
              {heading}
            </h1>
            {lead !== undefined && <p className="page-lead">{lead}</p>}
          </div>
          {children}
        </main>
      </div>
      {footer !== undefined && (
        <footer className="page-footer">
          {status !== undefined && <div className="page-status">{status}</div>}
          <div className="page-bar">{footer}</div>
        </footer>
      )}
    </div>
  );
}
