import type { disclosure } from './sv/disclosure';

/** The texts of the choice of how small groups are protected; loaded with it, not with the pane. */
export type DisclosureTexts = typeof disclosure;
