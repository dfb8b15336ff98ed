import type { newList } from './sv/newList';

/** The texts of a new participant list; they are loaded with its view, not with the pane. */
export type NewListTexts = typeof newList;
