import type { auditView } from './sv/auditView';

/** The texts of the view that audits a report; they are loaded with it, not with the pane. */
export type AuditViewTexts = typeof auditView;
