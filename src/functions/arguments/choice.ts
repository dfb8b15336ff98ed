import { foldWords } from '../../cells/fold';
import { keysOf } from '../../definitions/keysOf';
import type { FunctionTexts } from '../../texts/functionTexts';
import { FunctionError } from '../functionError';
import { isBlank, scalarOf, type Argument } from './argument';
import { shown } from './shown';

/** The words that stand for each of several choices, folded, in every language. */
export type ChoiceWords<T extends string> = Readonly<Record<T, readonly string[]>>;

/**
 * What a word in an argument chooses, whatever its case and accents; null where it is left out.
 *
 * @param names the word for each choice that an error proposes
 * @throws FunctionError where no choice goes by the word.
 */
export function readChoice<T extends string>(
  argument: Argument,
  words: ChoiceWords<T>,
  names: Readonly<Record<T, string>>,
  mistakes: FunctionTexts['mistakes'],
): T | null {
  const value = scalarOf(argument);
  if (isBlank(value)) return null;
  const word = foldWords(String(value));
  const all = keysOf(words);
  const chosen = all.find((choice) => words[choice].includes(word));
  if (chosen !== undefined) return chosen;
  const proposed = all.map((choice) => names[choice]);
  throw new FunctionError('value', mistakes.unknownChoice(argument.name, shown(value), proposed));
}
