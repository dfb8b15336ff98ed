import { countedShares } from './countedShares';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

const RESULT = /\bresultat\w*\b|\barbete\b.*\bstudier\b.*\brehab|\bpositiv\w* (?:avslut|resultat)/;
const OTHER =
  /\b(?:kvinn\w*|hankon|mal\w*|budget\w*|tidigare|forra|ors|okat|okning|minsk\w*|forbattr\w*)\b/;

/** The only percentage of a sentence that states a share of its own period's people without their number. */
export function barePercentIn(sentence: Sentence): NumberToken | null {
  const { key, numbers, period } = sentence;
  const [percent, ...more] = numbers.filter(({ kind }) => kind === 'p');
  if (percent === undefined || more.length > 0 || OTHER.test(key)) return null;
  if (period !== null && period.length < 13) return null;
  return countedShares(sentence, null).some(({ base }) => base !== null) ? null : percent;
}

/** Whether a sentence speaks of the result of the whole team. */
export function speaksOfResult({ key }: Sentence): boolean {
  return RESULT.test(key);
}
