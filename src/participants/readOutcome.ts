import type { Outcome } from '../definitions/outcome';
import { foldWords } from '../cells/fold';
import { LAST_STEMS, NEGATIONS, OUTCOME_PHRASES, OUTCOME_STEMS } from './outcomeDictionary';

function outcomesIn(words: string): ReadonlySet<Outcome> {
  const found = new Set<Outcome>();
  let rest = words;
  for (const { outcome, pattern, unless } of OUTCOME_STEMS) {
    const redundant = unless !== undefined && found.has(unless);
    if (!redundant && pattern.test(rest)) {
      found.add(outcome);
      rest = rest.replace(pattern, ' | ');
    }
  }
  return found;
}

/**
 * The outcome that a word or phrase stands for, in Swedish or English: whole phrases first, then
 * telling word stems. Null for words that the dictionary does not know, and for phrases that speak
 * of two outcomes ("arbete/studier") or deny one ("utan arbete"): nothing is guessed.
 */
export function readOutcome(text: string): Outcome | null {
  const words = foldWords(text);
  if (words === '') return null;
  const phrase = OUTCOME_PHRASES.get(words);
  if (phrase !== undefined) return phrase;

  const found = outcomesIn(words);
  const [outcome = null] = found;
  if (found.size > 1) return null;
  if (outcome === null)
    return LAST_STEMS.find(({ pattern }) => pattern.test(words))?.outcome ?? null;
  return NEGATIONS.test(words) && outcome !== 'dropout' ? null : outcome;
}
