import type { Quantity } from '../claim';
import { groupIn } from './clauses';
import { meantIn } from './meantIn';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** A percentage in a sentence with the count that it is of, and what the sentence says of its base. */
export interface CountedShare {
  readonly sentence: Sentence;
  readonly part: NumberToken;
  readonly percent: NumberToken;
  /** The base as a number of its own: "14 av 25", "av de 25 avslutade", "av dessa". */
  readonly base: NumberToken | null;
  /** The base as a word: "av de avslutade". */
  readonly baseQuantity: Quantity | null;
}

const FILLER = String.raw`(?:(?!#)[\p{L}-]+ (?:\/ )?){0,4}`;
const BETWEEN = String.raw`(?:[,(=:] |eller |dvs |alltsa |vilket \p{L}+ |motsvarande |det vill saga |or )+(?:eller |vilket \p{L}+ |motsvarande )?`;
const BASE = String.raw`(?:de |dessa |totalt |sammanlagt |alla |samtliga |vara |teamets |aterstaende |resterande |ovriga |kvarvarande |the |of )*`;

const OF = new RegExp(
  String.raw`#n(\d+)# ${FILLER}(?:av|of) ${BASE}#n(\d+)#(?: ${FILLER})?(?:${BETWEEN})?(?:\p{L}+ ){0,3}#p(\d+)#`,
  'gu',
);
const PERCENT_OF = new RegExp(
  String.raw`#p(\d+)#[^#]{0,40}?[(,] #n(\d+)# (?:av|of) ${BASE}#n(\d+)#`,
  'gu',
);
const PAIR = new RegExp(String.raw`#n(\d+)# ${FILLER}${BETWEEN}#p(\d+)#`, 'gu');
/** A number some way before what "motsvarar" says it is. */
const EQUALS = new RegExp(
  String.raw`#n(\d+)# (?:(?!#)\S+ ){0,14}(?:vilket|som|och|det) (?:motsvarar|motsvarade|blir|utgor|innebar|ger) (?:totalt |cirka )?#p(\d+)#`,
  'gu',
);
const FRACTION = /#n(\d+)# \/ #n(\d+)# [(,] #p(\d+)#/gu;
/** A rate of answers: sent to so many, answered by so many. */
const ANSWERS =
  /#n(\d+)# (?:(?!#)\S+ ){0,6}(?:besvarades av|svarade|svar fran|har svarat) (?:(?!#)\S+ ){0,2}#n(\d+)# (?:(?!#)\S+ ){0,4}svarsfrekvens\w* (?:\p{L}+ ){0,3}#p(\d+)#/gu;
const REVERSED = new RegExp(
  String.raw`#p(\d+)# (?:${FILLER})(?:[(] |, eller |eller )#n(\d+)# (?:st |personer |deltagare |people )?\)?`,
  'gu',
);
const WHOLE = new RegExp(String.raw`\b(?:av|of|totalt|sammanlagt) ${BASE}#n(\d+)#`, 'gu');
/** "9 av dem (60 %)" is of those told of before, whatever else the sentence goes on to. */
const OF_THEM = /^#n\d+# (?:st |personer |deltagare )?(?:av (?:dem|dessa)|of (?:them|these))\b/;
const OF_QUANTITY =
  /\b(?:av|of) (?:de |dem som |samtliga |alla |the )*(avslut\w*|aktiva|nyinskriv\w*|nya deltagarna)/;

/** The counted percentages of a sentence; `before` is the sentence that "av dessa" points back to. */
export function countedShares(
  sentence: Sentence,
  before: Sentence | null,
): readonly CountedShare[] {
  const { key, numbers } = sentence;
  if (!numbers.some(({ kind }) => kind === 'p')) return [];
  const at = (index: string | undefined) => numbers[Number(index)];
  const found: CountedShare[] = [];
  const used = new Set<NumberToken>();
  const add = (part?: NumberToken, percent?: NumberToken, base: NumberToken | null = null) => {
    if (part === undefined || percent === undefined || used.has(percent)) return;
    if (base !== null && base.value < part.value) return;
    used.add(percent);
    const word = OF_QUANTITY.exec(key)?.[1];
    const baseQuantity = word === undefined ? null : (meantIn(word)?.quantity ?? null);
    found.push({
      sentence,
      part,
      percent,
      base,
      baseQuantity: base === null ? baseQuantity : null,
    });
  };
  for (const [, base, part, percent] of key.matchAll(ANSWERS))
    add(at(part), at(percent), at(base) ?? null);
  for (const [, part, base, percent] of key.matchAll(OF))
    add(at(part), at(percent), at(base) ?? null);
  for (const [, percent, part, base] of key.matchAll(PERCENT_OF))
    add(at(part), at(percent), at(base) ?? null);
  for (const [, part, base, percent] of key.matchAll(FRACTION))
    add(at(part), at(percent), at(base) ?? null);
  const pair = (part: string | undefined, percent: string | undefined) => {
    const ownWhole = OF_THEM.test(key.slice(key.indexOf(`#n${part}#`)))
      ? null
      : wholeIn(sentence, part);
    const base =
      sexPointedAt(sentence, before, part) ?? ownWhole ?? pointedAt(sentence, before, part);
    add(at(part), at(percent), unless(base, at(part)));
  };
  for (const [, part, percent] of key.matchAll(PAIR)) pair(part, percent);
  for (const [, percent, part] of key.matchAll(REVERSED)) pair(part, percent);
  for (const [, part, percent] of key.matchAll(EQUALS)) pair(part, percent);
  return found;
}

function unless(base: NumberToken | null, part: NumberToken | undefined): NumberToken | null {
  return base === part || (base !== null && part !== undefined && base.value < part.value)
    ? null
    : base;
}

/** The last whole that a sentence names before a part, or the only one that it names at all. */
function wholeIn({ key, numbers }: Sentence, part: string | undefined): NumberToken | null {
  const wholes = [...key.matchAll(WHOLE)].map(([, index]) => Number(index));
  const before = wholes.findLast((index) => index < Number(part));
  const at = before ?? (wholes.length === 1 ? wholes[0] : undefined);
  return at === undefined ? null : (numbers[at] ?? null);
}

/** "Av kvinnorna gick 7 (50 %)" points back to the number of women in the sentence before. */
function sexPointedAt(
  { key }: Sentence,
  before: Sentence | null,
  part: string | undefined,
): NumberToken | null {
  if (before === null || !/\b(?:av|bland) (?:de )?(?:kvinnorna|hankon)/.test(key)) return null;
  const until = key.slice(0, Math.max(0, key.indexOf(`#n${part}#`)));
  const named = [...until.matchAll(/\b(?:av|bland) (?:de )?(kvinnorna|hankon)\b(?!.*#n)/g)].at(
    -1,
  )?.[1];
  if (named === undefined) return null;
  const found = before.clauses.filter(({ group }) => group === groupIn(named));
  const counts = found.flatMap(({ numbers }) => numbers).filter(({ kind }) => kind === 'n');
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

/** A count that has its own percentage is no whole: "14 (46 %) av dem". */
const WITH_PERCENT = /#n\d+# (?:\p{L}+ )?\( #p\d+# \)/gu;

/** "Av dessa" points back to the only count of the sentence before, or of this one before the words. */
function pointedAt(
  { key, numbers }: Sentence,
  before: Sentence | null,
  part: string | undefined,
): NumberToken | null {
  const words = /\b(?:av (?:dessa|dem)|varav|of these|of them|of whom)\b/.exec(key);
  if (words === null) return null;
  const until = Math.min(words.index, key.indexOf(`#n${part}#`));
  const own = countsIn(key.slice(0, until).replace(WITH_PERCENT, ' '), numbers);
  const pointed =
    own.length > 0 ? own : before === null ? [] : countsIn(before.key, before.numbers);
  return pointed.length === 1 ? (pointed[0] ?? null) : null;
}

function countsIn(key: string, numbers: readonly NumberToken[]): readonly NumberToken[] {
  return [...key.matchAll(/#n(\d+)#/g)].flatMap(([, index]) => numbers[Number(index)] ?? []);
}
