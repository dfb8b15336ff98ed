import type { sv } from './sv';

/** The shape of all texts: every language has the same keys; `(…) => string` where a text takes values. */
export type Texts = typeof sv;
