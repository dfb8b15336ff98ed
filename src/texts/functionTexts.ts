import type { functions } from './sv/functions';

/** The texts of the custom functions; they are loaded with the functions, not with the pane. */
export type FunctionTexts = typeof functions;
