import type { CellValue } from '../cells/cell';
import { foldWords } from '../cells/fold';
import type { Sex } from './participant';
import { BLANK, UNREADABLE, isBlankLike, readAs, type ReadValue } from '../cells/readValue';

const WOMAN = new Set(
  'k kv kvi kvin kvinna kvinnor kvinnlig f fem female woman women w tjej flicka dam'.split(' '),
);
const MAN = new Set('m man manlig mann male men kille pojke herre herr'.split(' '));

function sexOf(word: string): Sex | null {
  if (WOMAN.has(word)) return 'woman';
  return MAN.has(word) ? 'man' : null;
}

/**
 * The sex in a cell, in Swedish or English words or letters. Codes such as 1 and 2 are not guessed,
 * and what says both or another word is unreadable.
 */
export function readSex(value: CellValue): ReadValue<Sex> {
  if (isBlankLike(value)) return BLANK;
  if (typeof value !== 'string') return value === 0 ? BLANK : UNREADABLE;
  const found = new Set(foldWords(value).split(' ').map(sexOf));
  const [sex = null] = found;
  return found.size === 1 && sex !== null ? readAs(sex) : UNREADABLE;
}
