import type { audit } from './sv/audit';

/** The texts of the audit; they are loaded with it, not with the first screen. */
export type AuditTexts = typeof audit;
