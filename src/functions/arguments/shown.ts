import type { CellValue } from '../../cells/cell';
import { isPersonalNumber } from '../../participants/personalNumber';
import { cellText } from '../../participants/sampleText';

/** What stands in a cell, for a sentence; nothing of a personnummer. */
export function shown(value: CellValue): string {
  return isPersonalNumber(value) ? '' : cellText(value, false);
}
