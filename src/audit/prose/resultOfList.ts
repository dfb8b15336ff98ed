import type { Outcome } from '../../definitions/outcome';
import { outcomeIn } from './meantIn';
import type { Sentence } from './sentence';

const WHOLE =
  /^(?:av|of) (?:de |totalt |samtliga |arets |periodens |the )*#n(\d+)# (?:avslut\p{L}*|exits?)\b/u;

/** The exits that a sentence begins with and how many of them it tells went where: "Av 19 avslut gick 7 till arbete och 3 till studier". */
export interface OutcomeList {
  readonly exits: number;
  readonly outcomes: ReadonlyMap<Outcome, number>;
}

/** Null where the sentence tells no such list, or one of its numbers is not exact. */
export function outcomeList({ key, numbers, clauses }: Sentence): OutcomeList | null {
  const exits = numbers[Number(WHOLE.exec(key)?.[1])];
  if (exits === undefined || exits.hedge !== 'exact') return null;
  const outcomes = new Map<Outcome, number>();
  for (const clause of clauses) {
    const counts = clause.numbers.filter((token) => token.kind === 'n' && token !== exits);
    const token = counts.at(-1);
    const outcome = outcomeIn(clause.key);
    if (outcome === null || token === undefined) continue;
    if (token.hedge !== 'exact' || counts.length > 1 || outcomes.has(outcome)) return null;
    outcomes.set(outcome, token.value);
  }
  return outcomes.size < 2 ? null : { exits: exits.value, outcomes };
}
