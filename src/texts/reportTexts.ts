import type { report } from './sv/report';

/** The texts of a drafted report; they are loaded with its view, not with the pane. */
export type ReportTexts = typeof report;
