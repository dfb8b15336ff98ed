import type { CountList } from './countLists';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

const WHOLE = /^(?:av|bland|of) (?:de |dem |totalt |samtliga |alla |vara |the )*#n(\d+)#/;
/** What nobody can be two of: better, worse and as before; yes, no and neither. */
const KINDS: readonly (readonly RegExp[])[] = [
  [
    /\b(?:forbattra\p{L}*|battre|okade|okat|hojde|hogre|steg|stigit)\b/u,
    /\b(?:forsamra\p{L}*|samre|minska(?:de|t)|sankte|lagre|sjonk|sjunkit)\b/u,
    /\b(?:oforandra\p{L}*|samma (?:niva|varde|lage|poang)|lika|ingen (?:forandring|skillnad))\b/u,
  ],
  [
    /\b(?:ledde till inskriv\p{L}*|(?:skrevs|skrivits) in|paborja(?:de|t))\b/u,
    /\b(?:avbojde?s?|avslogs|fick avslag|tackade nej|avvisades|atersandes)\b/,
    /\b(?:vantar|(?:star|stod) i ko|ar under (?:utredning|kartlaggning))\b/,
  ],
  [
    /\b(?:ja|nojda|instammer|instamde)\b/,
    /\b(?:nej|missnojda|inte nojda)\b/,
    /\b(?:vet ej|vet inte|varken)\b/,
  ],
];
/** "50 av dem ledde till inskrivning": of those told of right before. */
const OF_THEM = /^(#n\d+#) av (?:dem|dessa) /;
/** Some of a part, or people in several. */
const LOOSE = /\b(?:varav|flera|dessutom|aven|ocksa|samtidigt|minst|av dessa|av dem)\b/;

/** "Av 22 deltagare förbättrade 17 sina poäng, 6 fick lägre": parts that exclude each other, and their whole. */
export function exclusiveParts(sentence: Sentence, before: Sentence | null): CountList | null {
  const { key, numbers, clauses, place } = sentence;
  const [told, ...others] = before?.numbers.filter(({ kind }) => kind === 'n') ?? [];
  const pointed = OF_THEM.test(key) && others.length === 0 ? told : undefined;
  const total = pointed ?? numbers[Number(WHOLE.exec(key)?.[1])];
  if (total === undefined || LOOSE.test(key.replace(OF_THEM, '$1 '))) return null;
  for (const kinds of KINDS) {
    const parts: NumberToken[] = [];
    const seen = new Set<RegExp>();
    for (const clause of clauses) {
      const [only, ...more] = clause.numbers.filter(
        (token) => token.kind === 'n' && token !== total,
      );
      const own = kinds.filter((kind) => kind.test(clause.key));
      const [kind] = own;
      if (only === undefined || kind === undefined) continue;
      if (more.length > 0 || own.length > 1 || seen.has(kind)) return null;
      seen.add(kind);
      parts.push(only);
    }
    const exact = parts.every(({ hedge, step }) => hedge === 'exact' && step === 1);
    if (parts.length >= 2 && exact) return { parts, total, where: place, complete: false };
  }
  return null;
}
