import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';
import { twoValues } from './twoValues';

/** A difference that a text tells: of one value from another, and how large it is said to be. */
export interface Difference {
  readonly of: NumberToken;
  readonly from: NumberToken;
  readonly stated: NumberToken;
  /** Null: the text does not say which way. */
  readonly up: boolean | null;
}

const UP = String.raw`fler|mer|hogre|langre|storre|battre|over|aldre|more|higher|longer|above`;
const DOWN = String.raw`farre|mindre|lagre|kortare|samre|under|yngre|fewer|less|lower|shorter|below`;
const GROWN = String.raw`okning|forbattring|forlangning|hojning|uppgang|oka(?:t|de|r)|hoj(?:t|de|s|des)|steg|stigit|increase`;
const FALLEN = String.raw`minskning|forkortning|sankning|nedgang|minska(?:t|de|r)|sank(?:t|te|tes)|sjonk|sjunkit|decrease`;
/** "12 fler än", "385 tkr lägre än", "8 procentenheter under". */
const BESIDE = new RegExp(
  String.raw`#[nmykopx](\d+)# (?:(?:st|personer|deltagare) )?(?:(${UP})|(${DOWN}))\b`,
  'u',
);
/** "en ökning med 9 stycken", "det vill säga med 7,7 poäng". */
const WITH = new RegExp(
  String.raw`(?:\b(?:(${GROWN})|(${FALLEN})) (?:med|pa|om|by|of) (?:totalt )?|(?:det vill saga|dvs|alltsa)(?: ,)? (?:med )?)#[nmykopx](\d+)#(?! (?:#|till|fran|per ))`,
  'u',
);
/** "Målet har överträffats med 10 procentenheter". */
const PAST_GOAL =
  /\b(?:mal\p{L}*|budget\p{L}*)\b(?: (?!#)[\p{L}-]+){0,3} (?:(overtraff\p{L}*|overskr\p{L}*)|(underskr\p{L}*)) med #[nkx](\d+)#/u;
/** "17 vid start och 24 vid avslut". */
const START_END =
  /#[nmyop](\d+)# vid (?:start\w*|inskriv\w*|borjan|insatsens start) (?:och|mot|till) #[nmyop](\d+)# vid (?:avslut\w*|slut\w*|utskriv\w*)/;
const FROM_TO =
  /\b(?:fran|from) (?:(?!#)\S+ ){0,5}?#[nmykop](\d+)# (?:(?!#)\S+ ){0,5}?(?:till|to) (?:(?!#)\S+ ){0,5}?#[nmykop](\d+)#/;
const VERSUS =
  /#[nmykop](\d+)# (?:(?!#)[\p{L}-]+ ){0,4}(?:jamfort med|mot|compared (?:with|to)) (?:(?!#)[\p{L}-]+ ){0,3}#[nmykop](\d+)#/u;
/** What the value is held against, after "fler än": nearby, and not past another thing that is said. */
const THAN =
  /^(?: (?:an|than))?(?: (?!(?:men|och|samt|medan|under|varav)\b)[\p{L}-]+| (?:under )?#d\d+#| [(,]){0,9} #[nmykop](\d+)#/u;
const GOAL = /\b(?:mal\w*|riktpunkt\w*|target)\b(?: (?!#)[\p{L}-]+| #d\d+#){0,4} #[pn](\d+)#/u;
/** What is told of more than two values says nothing certain of any two. */
const LOOSE =
  /\b(?:respektive|vardera|per|varje|mellan|sammanlagt|totalt|raknas|exklusive|inklusive)\b/;

const INCOME = /\bintakt\p{L}*(?: (?!#)[\p{L}-]+){0,6} #k(\d+)#/u;
const COSTS = /\bkostnad\p{L}*(?: (?!#)[\p{L}-]+){0,6} #k(\d+)#/u;
const RESULT = /\bresultat(?:et)?(?: (?!#)[\p{L}-]+){0,6} #k(\d+)#/u;
const IN_BRACKETS = / \( [^()]*\)/gu;

/** "Intäkterna uppgick till 5 240 tkr och kostnaderna till 4 615 tkr. Periodens resultat blev 625 tkr." */
export function resultIn(sentence: Sentence, before: Sentence | null): Difference | null {
  const one = (pattern: RegExp, { key, numbers }: Sentence) =>
    numbers[Number(pattern.exec(key.replace(IN_BRACKETS, ''))?.[1])];
  const stated = one(RESULT, sentence);
  if (stated === undefined || /\bprognos\p{L}*|\bbudget\p{L}*/u.test(sentence.key)) return null;
  for (const source of [sentence, ...(before === null ? [] : [before])]) {
    const [of, from] = [one(INCOME, source), one(COSTS, source)];
    const amounts = source.numbers.filter(({ kind }) => kind === 'k');
    if (of !== undefined && from !== undefined && amounts.length <= 4)
      return fitting(of, from, stated, null);
  }
  return null;
}

/** "Det är en minskning med 4,1 månader", "alltså en skillnad på 1,7 månader": of two values that stand together. */
const APART =
  /\b(?:okning|minskning|skillnad|forkortning|forlangning|forbattring) (?:med|pa|om) #([nmykox])(\d+)#(?= [,)(]|$)/;

/** "Det är 5 fler än året innan." */
const POINTED = new RegExp(
  String.raw`^(?:det|detta|vilket) (?:ar|var|blev|innebar) (?:alltsa |darmed )?#[nmyk](\d+)# (?:(?:st|personer|deltagare) )?(?:${UP}|${DOWN}) an\b[^#]*$`,
  'u',
);

/** The difference of two values that stand together, whichever is told first. */
export function differenceApart(sentence: Sentence, before: Sentence | null): Difference | null {
  const told = APART.exec(sentence.key)?.[2] ?? POINTED.exec(sentence.key)?.[1];
  const stated = asDifference(sentence.numbers[Number(told)]);
  if (stated === null || LOOSE.test(sentence.key)) return null;
  const values = twoValues(sentence, before, stated);
  return values === null ? null : fitting(values[0], values[1], stated, null);
}

/** The difference that a sentence tells between two values of its own, or from a goal in the sentence before. */
export function differenceIn(sentence: Sentence, before: Sentence | null): Difference | null {
  const { key, numbers } = sentence;
  if (LOOSE.test(key)) return null;
  const pastGoal = PAST_GOAL.exec(key);
  const [beside, told] = [BESIDE.exec(key), pastGoal ?? WITH.exec(key)];
  const [index, more, less] =
    beside === null ? [told?.[3], told?.[1], told?.[2]] : beside.slice(1, 4);
  const stated = asDifference(numbers[Number(index)]);
  if (stated === null) return null;
  const up = more === undefined ? (less === undefined ? null : false) : true;
  const pair = FROM_TO.exec(key) ?? START_END.exec(key);
  if (pair !== null) return fitting(numbers[Number(pair[2])], numbers[Number(pair[1])], stated, up);
  const versus = beside === null ? VERSUS.exec(key) : null;
  if (versus !== null)
    return fitting(numbers[Number(versus[1])], numbers[Number(versus[2])], stated, up);
  const match = beside ?? told;
  if (match === null) return null;
  const earlier = numbers.slice(0, Number(index)).filter(({ kind }) => kind === stated.kind);
  const after = key.slice(match.index + match[0].length);
  if (beside === null && pastGoal === null && !/^[^#]*\b(?:jamfort|mot|fran|an)\b/.test(after))
    return null;
  const goal =
    pastGoal !== null ||
    /^ (?:mal|riktpunkt|the target)|^ an (?:mal(?:et)?|riktpunkten)(?= [,)(]|$)/.test(after);
  const from = goal
    ? (goalIn(sentence) ?? (before === null ? undefined : goalIn(before)))
    : numbers[Number(THAN.exec(after)?.[1])];
  const against = from === undefined ? VERSUS.exec(key) : null;
  if (against !== null && beside !== null && earlier.length === 2) {
    const [first, second] = [numbers[Number(against[1])], numbers[Number(against[2])]];
    const own = [first, second].every((token) => earlier.some((one) => one === token));
    return own ? fitting(first, second, stated, up) : null;
  }
  const values = earlier.filter((token) => token !== from);
  return values.length === 1 ? fitting(values[0], from, stated, up) : null;
}

function goalIn({ key, numbers }: Sentence): NumberToken | undefined {
  return numbers[Number(GOAL.exec(key)?.[1])];
}

function fitting(
  of: NumberToken | undefined,
  from: NumberToken | undefined,
  stated: NumberToken,
  up: boolean | null,
): Difference | null {
  if (of === undefined || from === undefined || new Set([of, from, stated]).size < 3) return null;
  const units = new Set([of, from, stated].map(({ kind }) => kind));
  const bare = units.size === 2 && units.has('n') && !units.has('k') && !units.has('p');
  const exact = [of, from, stated].every(isStatedAsIs);
  return exact && (units.size === 1 || bare) ? { of, from, stated, up } : null;
}

/** An average is a value like any other; "cirka" stands in a number's own text. */
function isStatedAsIs({ hedge, text }: NumberToken): boolean {
  return hedge === 'exact' || /^\d/.test(text);
}

/** Percentage points are a difference of percentages; a percentage is none. */
function asDifference(token: NumberToken | undefined): NumberToken | null {
  if (token === undefined || token.kind === 'p') return null;
  if (token.kind !== 'x') return token;
  const points = /^(\d+)(?:,(\d))?\s?(?:procentenheter|percentage points)$/iu.exec(token.text);
  if (points === null) return null;
  const [, whole = '', tenths] = points;
  const value = Number(`${whole}.${tenths ?? '0'}`);
  return { ...token, kind: 'p', value, step: tenths === undefined ? 1 : 0.1 };
}
