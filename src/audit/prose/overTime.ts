import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** Two values of one thing at different times, and what the text says became of it. */
export interface OverTime {
  readonly before: NumberToken;
  readonly now: NumberToken;
  readonly up: boolean;
  /** The sentence that says it. */
  readonly said: Sentence;
}

const UP =
  /\b(?:okat|okade|stigit|steg|forbattra(?:t|ts|des|de)|hojts?|hojdes|increased|improved)\b/;
const DOWN = /\b(?:minskat|minskade|sjunkit|sjonk|forsamra(?:t|ts|des|de)|decreased|fallen)\b/;
const DENIED = /\b(?:inte|ej|varken|mal\w*|kostnad\w*|bland|kvinn\w*|hankon|not)\b/;
const ABOUT = /\b(?:andel\w*|resultat\w*|siffran|den|det|share|result)\b/;
/** "48 % 2022 och 44 % 2023". */
const BY_YEAR =
  /#p(\d+)# (?:ar |under )?#d(\d+)# (?:och|mot|jamfort med|respektive|and) #p(\d+)# (?:ar |under )?#d(\d+)#/;
/** "Förra året var motsvarande andel 66 %." */
const EARLIER =
  /^(?:forra aret|foregaende ar|aret (?:innan|fore)|i fjol|(?:ar |under )?#d\d+#) (?:var|lag|blev|uppgick) (?:(?!#)[\p{L}-]+ ){0,4}#p(\d+)#$/u;

/** Shares of two years that a text tells, and the sentence after or the same that says which way they went. */
export function overTime(sentences: readonly Sentence[]): readonly OverTime[] {
  return sentences.flatMap((sentence, at): readonly OverTime[] => {
    const compared = comparedIn(sentence, sentences[at - 1]);
    if (compared !== null) return [compared];
    const pair = byYear(sentence) ?? sinceEarlier(sentence, sentences[at - 1]);
    if (pair === null) return [];
    const next = sentences[at + 1];
    const near = next?.paragraph === sentence.paragraph ? [next] : [];
    for (const said of [sentence, ...near]) {
      const up = directionIn(said, said === sentence);
      if (up !== null) return [{ ...pair, up, said }];
    }
    return [];
  });
}

function directionIn({ key, numbers }: Sentence, withFigures: boolean): boolean | null {
  if (!withFigures && numbers.some(({ kind }) => kind !== 'd')) return null;
  if (DENIED.test(key) || !ABOUT.test(key)) return null;
  const [up, down] = [UP.test(key), DOWN.test(key)];
  return up === down ? null : up;
}

function byYear({ key, numbers }: Sentence): Pick<OverTime, 'before' | 'now'> | null {
  const [one, first, other, second] = (BY_YEAR.exec(key)?.slice(1) ?? []).map(
    (index) => numbers[Number(index)],
  );
  const percents = numbers.filter(({ kind }) => kind === 'p');
  if (!one || !first || !other || !second || percents.length > 2) return null;
  const [from, to] = [yearOf(first), yearOf(second)];
  if (from === null || to === null || from === to) return null;
  return from < to ? { before: one, now: other } : { before: other, now: one };
}

function yearOf({ text }: NumberToken): number | null {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
}

function sinceEarlier(
  { key, numbers, paragraph }: Sentence,
  previous: Sentence | undefined,
): Pick<OverTime, 'before' | 'now'> | null {
  const before = numbers[Number(EARLIER.exec(key)?.[1])];
  if (before === undefined || previous?.paragraph !== paragraph) return null;
  const [now, ...more] = previous.numbers.filter(({ kind }) => kind === 'p');
  return now === undefined || more.length > 0 ? null : { before, now };
}

/** "55 % är kvinnor. Det är lägre än i fjol (61 %)." */
const THAN =
  /\b(?:(hogre|storre|fler|langre)|(lagre|mindre|farre|kortare)) an (?:(?!#)[\p{L}-]+ ){0,4}(?:#d\d+# )?\(? ?#([pmy])(\d+)#/u;

function comparedIn(sentence: Sentence, previous: Sentence | undefined): OverTime | null {
  const { key, numbers, paragraph } = sentence;
  const [, more, , kind, index] = THAN.exec(key) ?? [];
  const before = numbers[Number(index)];
  if (before === undefined || /\b(?:inte|ej|kvinn\w*|hankon|mal\w*|not)\b/.test(key)) return null;
  const own = numbers.filter((token) => token.kind === kind && token !== before);
  const pointed = /^(?:det|detta|vilket|den|siffran|andelen|nivan)\b/.test(key);
  const source = own.length > 0 || !pointed || previous?.paragraph !== paragraph ? own : null;
  const values = source ?? previous?.numbers.filter((token) => token.kind === kind) ?? [];
  const [now, ...others] = values;
  if (now === undefined || others.length > 0 || [now, before].some(isHedged)) return null;
  return { before, now, up: more !== undefined, said: sentence };
}

function isHedged({ hedge, text }: NumberToken): boolean {
  return hedge !== 'exact' && !/^\d/.test(text);
}
