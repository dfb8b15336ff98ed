import type { update } from './sv/update';

/** The texts of updating and undoing; they are loaded with their views, not with the pane. */
export type UpdateTexts = typeof update;
