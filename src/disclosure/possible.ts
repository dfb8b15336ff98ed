import { isSmall } from '../definitions/disclosure';
import type { PrintedCell } from './printedCounts';

/**
 * Whether a cell that readers do not see could hold a value, for all that they know. Where small
 * counts are printed as "fewer than", such a count is 1 or more and below the threshold, and a
 * count that is hidden for another's sake is none of those, or it would say so. Where the table
 * says nothing in place of any hidden count, it can be any.
 */
export function couldHold(
  cell: PrintedCell,
  value: number,
  { threshold, sayFew }: { readonly threshold: number; readonly sayFew: boolean },
): boolean {
  if (cell.kind === 'change') return true;
  if (value < 0) return false;
  const saysNothing = cell.state === 'unprinted' || (cell.state === 'open' && !sayFew);
  return saysNothing || isSmall(value, threshold) === isSmall(cell.value, threshold);
}
