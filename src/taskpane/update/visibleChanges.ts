import type { CellChange } from '../../excel/update/updateAccess';
import { printShown } from './printShown';

/** The changes that a reader can see: where both values are printed alike, as 7.9 % and 8.1 % are in whole per cent, there is none. */
export function visibleChanges(
  cells: readonly CellChange[],
  language: 'sv' | 'en',
): readonly CellChange[] {
  return cells.filter(
    ({ before, after, numberFormat }) =>
      before === null ||
      after === null ||
      numberFormat === '' ||
      printShown(before, numberFormat, language) !== printShown(after, numberFormat, language),
  );
}
