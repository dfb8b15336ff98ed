import type { reportTextView } from './sv/reportTextView';

/** The texts of the view where a report is written; they are loaded with it, not with the pane. */
export type ReportTextViewTexts = typeof reportTextView;
