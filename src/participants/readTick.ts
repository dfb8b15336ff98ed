import type { CellValue } from '../cells/cell';
import { fold } from '../cells/fold';
import type { Sex } from './participant';
import { readSex } from './readSex';
import { BLANK, UNREADABLE, isBlankLike, readAs, type ReadValue } from '../cells/readValue';

const YES = new Set('x × ja j yes y 1 true sant ✓ ✔ √ ☑ ☒'.split(' '));
const NO = new Set('nej n no 0 false falskt ☐'.split(' '));

/** Whether a cell is ticked: a cross, a check mark, yes or 1, against no or 0, in Swedish or English. */
export function readTick(value: CellValue): ReadValue<boolean> {
  if (isBlankLike(value)) return BLANK;
  const word = fold(String(value).replace(/[().,!]/g, ''));
  if (YES.has(word)) return readAs(true);
  return NO.has(word) ? readAs(false) : UNREADABLE;
}

/** The sex that a cell under "Kvinna" or "Man" tells: that one where it is ticked, and any that it says itself. */
export function readTickedSex(value: CellValue, sex: Sex): ReadValue<Sex> {
  const tick = readTick(value);
  if (tick.kind === 'unreadable') return readSex(value);
  return tick.kind === 'value' && tick.value ? readAs(sex) : BLANK;
}
