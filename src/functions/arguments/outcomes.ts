import type { CellValue } from '../../cells/cell';
import { BLANK, isBlankLike, readAs, UNREADABLE, type ReadValue } from '../../cells/readValue';
import type { Outcome } from '../../definitions/outcome';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import { wordReader } from '../../participants/outcomeWords';
import { FunctionError } from '../functionError';
import { isBlank } from './argument';
import type { CellColumn } from './column';
import { shown } from './shown';

/** Reads outcome words by the workbook's own words first and the dictionary second, each word once. */
export function outcomeReader({
  outcomeWords,
}: WorkbookDefinitions): (value: CellValue) => ReadValue<Outcome> {
  const words = wordReader(outcomeWords);
  const known = new Map<CellValue, ReadValue<Outcome>>();

  const look = (value: CellValue): ReadValue<Outcome> => {
    if (isBlank(value) || isBlankLike(value)) return BLANK;
    const outcome = words.read(String(value));
    return outcome === null ? UNREADABLE : readAs(outcome);
  };
  return (value) => {
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const read = look(value);
    known.set(value, read);
    return read;
  };
}

/**
 * The outcome in one row of a column; null where it is blank.
 *
 * @param message what to say of a word that is not known, given its place and the word
 * @throws FunctionError where the word is not known.
 */
export function outcomeAt(
  column: CellColumn,
  row: number,
  reader: (value: CellValue) => ReadValue<Outcome>,
  message: (place: string, found: string) => string,
): Outcome | null {
  const value = column.at(row);
  const read = reader(value);
  if (read.kind !== 'unreadable') return read.kind === 'value' ? read.value : null;
  throw new FunctionError('value', message(column.place(row), shown(value)));
}
