import { isSmall } from '../definitions/disclosure';
import type { PrintedCell } from './printedCounts';

/** What readers are told of the counts that they do not see. */
export interface Wording {
  readonly threshold: number;
  /** The small counts that do not say that they are small; null: nothing is said of any hidden count. */
  readonly silent: ReadonlySet<number> | null;
}

/**
 * Whether a cell that readers do not see could hold a value, for all that they know. Where small
 * counts are printed as "fewer than", such a count is 1 or more and below the threshold, and a
 * count that is hidden for another's sake is none of those. Where nothing is said in place of any
 * hidden count, or of this one, it can be any.
 */
export function couldHold(
  cell: PrintedCell,
  place: number,
  value: number,
  { threshold, silent }: Wording,
): boolean {
  if (value < 0) return false;
  if (cell.state === 'unprinted' || cell.quiet === true || silent === null) return true;
  return silent.has(place) || isSmall(value, threshold) === isSmall(cell.value, threshold);
}
