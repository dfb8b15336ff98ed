import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the page; an error is read out at once, the others when there is a pause. */
export function Notice({ kind, title, children, actions }: NoticeProps) {
  return (
    <div role={kind === 'error' ? 'alert' : 'status'} className={`notice notice-${kind}`}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children !== undefined && <div>{children}</div>}
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
