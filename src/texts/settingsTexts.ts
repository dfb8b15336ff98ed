import type { settings } from './sv/settings';

/** The texts of the view of definitions; they are loaded with it, not with the pane. */
export type SettingsTexts = typeof settings;
