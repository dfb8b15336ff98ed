import type { Outcome } from '../definitions/outcome';
import { fold, oneLine } from '../cells/fold';
import { readOutcome } from './readOutcome';
import type { OutcomeWord } from './reading';

/** Reads outcome words by the user's choices first and the dictionary second, and counts them. */
export interface WordReader {
  readonly read: (text: string) => Outcome | null;
  /** Every word that was read, in the order in which they came. */
  readonly words: () => readonly OutcomeWord[];
}

/** A reader that knows the user's own words, whatever their case and accents. */
export function wordReader(chosen: Readonly<Record<string, Outcome>>): WordReader {
  const byUser = new Map(Object.entries(chosen).map(([word, outcome]) => [fold(word), outcome]));
  const known = new Map<string, OutcomeWord>();
  const counts = new Map<string, number>();

  const look = (word: string): OutcomeWord => {
    const own = byUser.get(fold(word));
    if (own !== undefined) return { word, count: 0, outcome: own, by: 'user' };
    const outcome = readOutcome(word);
    return { word, count: 0, outcome, by: outcome === null ? null : 'dictionary' };
  };

  return {
    read: (text) => {
      const word = oneLine(text);
      const entry = known.get(word) ?? look(word);
      known.set(word, entry);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      return entry.outcome;
    },
    words: () =>
      [...known.values()].map((entry) => ({ ...entry, count: counts.get(entry.word) ?? 0 })),
  };
}
