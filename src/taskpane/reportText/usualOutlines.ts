import type { Outline } from '../../definitions/outline';
import { outlineFor } from '../../report/outline';

/** Headings to begin from, by name. */
export interface NamedOutline {
  readonly id: string;
  readonly name: string;
  readonly outline: Outline;
}

/** The outlines that ship. */
export const USUAL_OUTLINES = [
  { id: 'sodra-dalarna', outline: outlineFor('sodra-dalarna') },
  { id: 'norra-vastmanland', outline: outlineFor('sala') },
] as const;

/** Whether two outlines have the same headings in the same order, by the same names. */
export function sameOutline(a: Outline, b: Outline): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
