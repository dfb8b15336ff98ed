import { fold } from '../cells/fold';
import type { Outcome } from './outcome';

/** What words in the column of outcomes mean: outcome word as in the sheet → category. */
export type OutcomeWords = Readonly<Record<string, Outcome>>;

/** A word that has one meaning in the workbook and another one in a file. */
export interface WordConflict {
  readonly word: string;
  readonly ours: Outcome;
  readonly theirs: Outcome;
}

/** The words of a file to which the workbook gives another meaning; case and accents aside. */
export function wordConflicts(own: OutcomeWords, filed: OutcomeWords): readonly WordConflict[] {
  const ours = byFold(own);
  return Object.entries(filed).flatMap(([word, theirs]): readonly WordConflict[] => {
    const [, meaning] = ours.get(fold(word)) ?? [];
    return meaning === undefined || meaning === theirs ? [] : [{ word, ours: meaning, theirs }];
  });
}

/** The workbook's words with those of a file; where the two differ, one of them is preferred. */
export function withFiledWords(
  own: OutcomeWords,
  filed: OutcomeWords,
  prefer: 'own' | 'filed',
): OutcomeWords {
  const [weaker, stronger] = prefer === 'own' ? [filed, own] : [own, filed];
  return Object.fromEntries(new Map([...byFold(weaker), ...byFold(stronger)]).values());
}

/** How many words of a file the workbook does not know, or gives another meaning. */
export function newWords(own: OutcomeWords, filed: OutcomeWords): number {
  const ours = byFold(own);
  return [...byFold(filed)].filter(([key, [, meaning]]) => ours.get(key)?.[1] !== meaning).length;
}

function byFold(words: OutcomeWords): ReadonlyMap<string, readonly [string, Outcome]> {
  return new Map(Object.entries(words).map((entry) => [fold(entry[0]), entry] as const));
}
