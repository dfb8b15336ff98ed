import type { disclosure } from './sv/disclosure';

/** What is said of small groups, in tables and in the pane; loaded with the wizard's last step, not with the pane. */
export type DisclosureTexts = typeof disclosure;
