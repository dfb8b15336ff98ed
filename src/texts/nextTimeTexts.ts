import type { nextTime } from './sv/nextTime';

/** What a report that goes on from the last one says; loaded with it, not with the pane. */
export type NextTimeTexts = typeof nextTime;
