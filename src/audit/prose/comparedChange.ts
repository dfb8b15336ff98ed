import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';
import { twoValues } from './twoValues';

/** A change in per cent with the two values that it is told between. */
export interface ComparedChange {
  readonly to: NumberToken;
  readonly from: NumberToken;
  readonly percent: NumberToken;
}

const THEN = String.raw`(?:aret (?:innan|fore)|foregaende ar|forra aret|i fjol|ar #d\d+#|#d\d+#|the year before)`;
const CHANGE = String.raw`(?:minskning|okning|hojning|sankning|uppgang|nedgang|decrease|increase)`;
const FEW = String.raw`(?:(?!#)[\p{L}-]+ ){0,4}`;
const FORMS: readonly RegExp[] = [
  // "28 jämfört med 41 året innan (en minskning med 32 %)"
  new RegExp(
    String.raw`#[nk](?<to>\d+)# ${FEW}(?:jamfort med|mot|compared (?:with|to)) #[nk](?<from>\d+)# ${FEW}${THEN} ?[(,] (?:vilket ar |alltsa )?(?:en |an? )?${CHANGE} (?:med|pa|of) #p(?<percent>\d+)#`,
    'u',
  ),
  // "ökade med 3 procent till 2 268 tkr (2 200 tkr)"
  new RegExp(
    String.raw`\b(?:oka|minska|steg|sjonk|hoj|sank)\p{L}* med #p(?<percent>\d+)# (?:och uppgick )?till #[nk](?<to>\d+)# (?:(?!#)[\p{L}-]+ )?\( (?:${THEN} |#d\d+# : |${FEW})?#[nk](?<from>\d+)#(?: \p{L}+)? \)`,
    'u',
  ),
];

const TIMES =
  /\b(?:(nastan|narmare|mer an) )?(fordubblats?|fordubblades|tredubblats?|tredubblades|halverats?|halverades) ?,? fran #[nk](\d+)# (?:(?!#)\S+ |#d\d+# ){0,2}till #[nk](\d+)#/;

/** "Fördubblats, från 9 till 18": what a word says of a change, in per cent. */
function changeInWords({ key, numbers, text }: Sentence): ComparedChange | null {
  const [, hedge, word = '', first, second] = TIMES.exec(key) ?? [];
  const [from, to] = [numbers[Number(first)], numbers[Number(second)]];
  if (from === undefined || to === undefined || hedge !== undefined) return null;
  const value = word.startsWith('halv') ? 50 : word.startsWith('tre') ? 200 : 100;
  const said = /\p{L}+dubbla\p{L}*|halvera\p{L}*/iu.exec(text)?.[0] ?? word;
  return { to, from, percent: { ...to, kind: 'p', value, step: 1, hedge: 'about', text: said } };
}

/** "28 jämfört med 41 året innan (en minskning med 32 %)", "ökade med 3 procent till 2 268 tkr (2 200 tkr)". */
export function comparedChange(sentence: Sentence, before: Sentence | null): ComparedChange | null {
  const { key, numbers } = sentence;
  for (const form of FORMS) {
    const found = form.exec(key)?.groups;
    const [to, from, percent] = [found?.to, found?.from, found?.percent].map(
      (index) => numbers[Number(index)],
    );
    if (to && from && percent && to.kind === from.kind) return { to, from, percent };
  }
  return changeInWords(sentence) ?? changeApart(sentence, before);
}

const APART =
  /\b(?:(okning(?:en)?)|(minskning(?:en)?)) (?:med|pa|om|motsvarar|ar|blir) #p(\d+)#(?= [,)(]|$)/;

/** "Det är en minskning med 42 procent", of two values that stand together: an increase begins at the smaller. */
function changeApart(sentence: Sentence, before: Sentence | null): ComparedChange | null {
  const [, up, down, index] = APART.exec(sentence.key) ?? [];
  const percent = sentence.numbers[Number(index)];
  if (percent === undefined || (up ?? down) === undefined) return null;
  const values = twoValues(sentence, before, percent);
  if (values === null || values[0].kind === 'p') return null;
  const [small, large] = values.toSorted((a, b) => a.value - b.value);
  if (small === undefined || large === undefined) return null;
  return up === undefined
    ? { from: large, to: small, percent }
    : { from: small, to: large, percent };
}
