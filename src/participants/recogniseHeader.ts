import { fold, foldWords } from '../cells/fold';
import { HEADER_RULES, OTHER_DAYS, TICKED_RULES, type Strength } from './headerRules';
import type { Meaning, Ticked } from './mapping';
import { isPersonalHeader } from './personalHeader';

export interface HeaderReading {
  /** What the header can mean, each meaning once, by its strongest rule. */
  readonly meanings: ReadonlyMap<Meaning, Strength>;
  /** What it can stand over where the column turns out to be ticked. */
  readonly ticked: ReadonlySet<Ticked>;
  readonly personal: boolean;
  /** It names a day that is neither start nor end, so dates under it must not be taken for either. */
  readonly otherDay: boolean;
  /** Empty, or a word such as "Datum" or "Kolumn3" that leaves the meaning to the content. */
  readonly vague: boolean;
}

const STRENGTH: Readonly<Record<Strength, number>> = { certain: 3, likely: 2, vague: 1 };

const SAYS_NOTHING =
  /^((kolumn|column|falt|field|uppgift|data|varde|value|datum|date|dat|dag|text|info|rubrik|x|kod|ar|year|tid)? ?[a-z]?\d*)$/;

/** What a header says by itself; an empty header says nothing. */
export function recogniseHeader(header: string): HeaderReading {
  const words = foldWords(fold(header) === '#' ? 'nr' : header);
  const meanings = new Map<Meaning, Strength>();
  for (const { meaning, strength, pattern, unless } of HEADER_RULES) {
    if (!pattern.test(words) || unless?.test(words) === true) continue;
    const earlier = meanings.get(meaning);
    if (earlier === undefined || STRENGTH[strength] > STRENGTH[earlier]) {
      meanings.set(meaning, strength);
    }
  }
  const ticked = TICKED_RULES.filter(
    ({ pattern, unless }) => pattern.test(words) && unless?.test(words) !== true,
  );
  return {
    meanings,
    ticked: new Set(ticked.map(({ meaning }) => meaning)),
    personal: isPersonalHeader(header),
    otherDay: OTHER_DAYS.test(words),
    vague: SAYS_NOTHING.test(words),
  };
}
