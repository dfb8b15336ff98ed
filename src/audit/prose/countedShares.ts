import type { Quantity } from '../claim';
import { meantIn } from './meantIn';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';
import { sharesInOrder } from './sharesInOrder';
import { BASE, pointedAt, sexPointedAt, wholeIn } from './wholesOfShares';

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
const BETWEEN = String.raw`(?:[,(=:] |eller |dvs |alltsa |vilket \p{L}+ |motsvarande |det vill saga |or )+(?:eller |vilket \p{L}+ |motsvarande )?(?:(?:med |ger |och ger )?en (?:belaggning|andel|svarsfrekvens|narvaro|nojdhet|nyttjandegrad)\p{L}* (?:pa|om) )?`;

const OF = new RegExp(
  String.raw`#n(\d+)# ${FILLER}(?:av|of) ${BASE}#n(\d+)#(?: ${FILLER})?(?:${BETWEEN})?(?:(?!bortfall|franvaro)\p{L}+ ){0,3}#p(\d+)#`,
  'gu',
);
const PERCENT_OF = new RegExp(
  String.raw`#p(\d+)#[^#]{0,40}?[(,] #n(\d+)# (?:av|of) ${BASE}#n(\d+)#`,
  'gu',
);
/** "45 % av de 40 deltagarna, 18 personer, …" */
const PERCENT_OF_BASE = new RegExp(
  String.raw`#p(\d+)# (?:av|of) ${BASE}#n(\d+)# ${FILLER}[,(] (?:dvs |alltsa |eller )?#n(\d+)#(?: (?:st|personer|deltagare|people))? [,)]`,
  'gu',
);
/** "En av fem deltagare (21 av 67)": a share in words, and its numbers. */
const ROUGHLY = /#n(\d+)# av #n(\d+)# (?:(?!#)[\p{L}-]+ ){0,2}\( #n(\d+)# (?:av|of) #n(\d+)# \)/gu;
const PAIR = new RegExp(String.raw`#n(\d+)# ${FILLER}${BETWEEN}#p(\d+)#`, 'gu');
/** A number some way before what "motsvarar" says it is. */
const EQUALS = new RegExp(
  String.raw`#n(\d+)# (?:(?!#)\S+ ){0,14}(?:vilket|som|och|det) (?:motsvarar|motsvarade|blir|utgor|innebar|ger) (?:totalt |cirka )?#p(\d+)#`,
  'gu',
);
const FRACTION = /#n(\d+)# \/ #n(\d+)# [(,] #p(\d+)#/gu;
const OF_FRACTION = /#p(\d+)# [(,] #n(\d+)# \/ #n(\d+)#/gu;
/** "9 av de 11 som gick till arbete är kvar där, dvs. 82 %": the only count and the only share of a sentence. */
const FAR = new RegExp(
  String.raw`^[^#]*(?:#[dmy]\d+#[^#]*)*#n(\d+)# ${FILLER}(?:av|of) ${BASE}#n(\d+)#(?:[^#]|#d\d+#){1,90} (?:dvs|det vill saga|alltsa|vilket (?:ar|ger|blir|motsvarar|innebar)|motsvarande|eller|=) (?:\p{L}+ ){0,2}#p(\d+)#[^#]*$`,
  'u',
);
/** A rate of answers: sent to so many, answered by so many. */
const ANSWERS =
  /#n(\d+)# (?:(?!#)\S+ ){0,6}(?:besvarades av|svarade|svar fran|har svarat) (?:(?!#)\S+ ){0,2}#n(\d+)# (?:(?!#)\S+ ){0,4}svarsfrekvens\w* (?:\p{L}+ ){0,3}#p(\d+)#/gu;
/** "Skickades till 60 personer och 42 svarade, en svarsfrekvens på 70 %". */
const ANSWERED =
  /#n(\d+)# (?:(?!#)\S+ ){0,6}#n(\d+)# (?:(?!#)\S+ ){0,3}(?:be)?svara(?:de|t) (?:(?!#)\S+ ){0,6}svarsfrekvens\w* (?:\p{L}+ ){0,3}#p(\d+)#/gu;
const REVERSED = new RegExp(
  String.raw`#p(\d+)# (?:${FILLER})(?:[(] |, eller |eller )#n(\d+)# (?:st |personer |deltagare |people )?\)?`,
  'gu',
);
/** "9 av dem (60 %)" is of those told of before, whatever else the sentence goes on to. */
const OF_THEM = /^#n\d+# (?:st |personer |deltagare )?(?:av (?:dem|dessa)|of (?:them|these))\b/;
/** "Två coacher (80 %)" tells how much they work. */
const STAFF =
  /^#n\d+# (?:\p{L}+ )?(?:coach\w*|\w*handlaggare|\w*samordnare|\w*ledare|\w*terapeut\w*|\w*sekreterare|\w*koordinator\w*|\w*vagledare|kurator\w*|psykolog\w*|tjanst\w*|arsarbet\w*|medarbetare|anstallda)\b/u;
const OF_QUANTITY =
  /\b(?:av|of) (?:de |dem som |samtliga |alla |the )*(avslut\w*|aktiva|nyinskriv\w*|nya deltagarna)/;

/** The counted percentages of a sentence; `before` is the sentence that "av dessa" points back to. */
export function countedShares(
  sentence: Sentence,
  before: Sentence | null,
): readonly CountedShare[] {
  const { key, numbers } = sentence;
  if (!numbers.some(({ kind }) => kind === 'p') || !numbers.some(({ kind }) => kind === 'n'))
    return [];
  const at = (index: string | undefined) => numbers[Number(index)];
  const isStaff = (part: NumberToken) =>
    STAFF.test(key.slice(key.indexOf(`#n${numbers.indexOf(part)}#`)));
  const inOrder = sharesInOrder(sentence);
  const found: CountedShare[] = [...inOrder];
  const used = new Set<NumberToken>(inOrder.map(({ percent }) => percent));
  const add = (part?: NumberToken, percent?: NumberToken, base: NumberToken | null = null) => {
    if (part === undefined || percent === undefined || used.has(percent)) return;
    if (isStaff(part)) return;
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
  for (const answers of [ANSWERS, ANSWERED]) {
    for (const [, base, part, percent] of key.matchAll(answers))
      add(at(part), at(percent), at(base) ?? null);
  }
  for (const [, part, base, percent] of key.matchAll(OF))
    add(at(part), at(percent), at(base) ?? null);
  for (const [, percent, part, base] of key.matchAll(PERCENT_OF))
    add(at(part), at(percent), at(base) ?? null);
  for (const [, percent, base, part] of key.matchAll(PERCENT_OF_BASE))
    add(at(part), at(percent), at(base) ?? null);
  for (const [, part, base, percent] of key.matchAll(FRACTION))
    add(at(part), at(percent), at(base) ?? null);
  for (const [, percent, part, base] of key.matchAll(OF_FRACTION))
    add(at(part), at(percent), at(base) ?? null);
  const far = FAR.exec(key);
  if (far !== null) add(at(far[1]), at(far[3]), at(far[2]) ?? null);
  for (const [, few, of, part, base] of key.matchAll(ROUGHLY)) {
    const [one, whole] = [at(few), at(of)];
    if (!one || !whole || whole.value > 10 || one.value > whole.value) continue;
    const value = (one.value / whole.value) * 100;
    const text = sentence.text.slice(one.start, whole.end);
    const hedge = one.hedge === 'exact' ? 'about' : one.hedge;
    add(at(part), { ...one, kind: 'p', value, hedge, text }, at(base) ?? null);
  }
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
