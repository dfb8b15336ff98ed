import { meantIn } from './meantIn';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** A value of all beside those of the two groups that it must lie between. */
export interface WholeOfGroups {
  readonly low: number;
  readonly high: number;
  readonly whole: NumberToken;
  readonly said: Sentence;
}

const SEX = String.raw`(kvinn\p{L}*|hankon|women)`;
const OF = String.raw`(?:bland|for|hos|av|among|for) (?:de )?`;
/** "76 % bland kvinnorna och 71 % bland männen". */
const BY_SEX = new RegExp(
  String.raw`#[pmy](\d+)# (?:(?!#)[\p{L}-]+ ){0,3}?${OF}${SEX} (?:och|,|and)(?: (?!#)[\p{L}-]+){0,2} #[pmy](\d+)# (?:(?!#)[\p{L}-]+ ){0,3}?${OF}${SEX}`,
  'u',
);
const ALL =
  /^(?:totalt|sammantaget|sammanlagt|for (?:alla|samtliga)|av samtliga|(?:genomsnittet|snittet) for (?:alla|samtliga)|in total)\b[^#]*#[pmy](\d+)#/;
/** "Kvinnorna har haft det i 5,9 år och männen i 5,2 år": nothing else is said. */
const TIMES = new RegExp(
  String.raw`^(?:(?:for|bland|hos) )?${SEX} (?:(?!#)[\p{L}-]+ ){0,5}#[my](\d+)# (?:och|medan|mot|,) (?:(?:for|bland|hos) )?${SEX} (?:(?!#)[\p{L}-]+ ){0,3}#[myn](\d+)#$`,
  'u',
);
/** "Den yngsta är 21 år och den äldsta 58." */
const AGES =
  /\byngst\w*\b(?: (?!#)[\p{L}-]+){0,4} #[ny](\d+)#[^#]*\baldst\w*\b(?: (?!#)[\p{L}-]+){0,4} #[ny](\d+)#/u;
const MEAN_AGE =
  /\b(?:medelalder\w*|genomsnittsalder\w*|snittalder\w*|mean age)\b(?: (?!#)[\p{L}-]+){0,4} #[ny](\d+)#/u;

/** Shares of women and men with that of all, and the youngest and oldest with the mean age, within two sentences that follow each other. */
export function wholesOfGroups(sentences: readonly Sentence[]): readonly WholeOfGroups[] {
  return sentences.flatMap((sentence, at) => {
    if (sentence.numbers.length === 0) return [];
    const near = [sentence, sentences[at + 1], sentences[at - 1]].flatMap((other) =>
      other?.paragraph === sentence.paragraph ? [other] : [],
    );
    return [
      sharesIn(sentence, near),
      agesIn(sentence, near),
      timesIn(sentence, sentences[at - 1]),
    ].flatMap((found) => found ?? []);
  });
}

function sharesIn({ key, numbers }: Sentence, near: readonly Sentence[]): WholeOfGroups | null {
  const match = BY_SEX.exec(key);
  const shares = numbers.filter(({ kind }) => 'pmyno'.includes(kind));
  if (match === null || match[2] === match[4] || shares.length !== 2) return null;
  return between(numbers[Number(match[1])], numbers[Number(match[3])], near, ALL);
}

/** "Kvinnorna har haft det i 5,9 år och männen i 5,2 år", after a time of all. */
function timesIn(sentence: Sentence, before: Sentence | undefined): WholeOfGroups | null {
  if (before?.paragraph !== sentence.paragraph || meantIn(sentence.key) !== null) return null;
  if (
    meantIn(before.key) === null &&
    !/^(?:den )?(?:genomsnitt|medel|snitt)\w*tid\w*\b/.test(before.key)
  )
    return null;
  if (/\b(?:kvinn\w*|hankon)\b/.test(before.key)) return null;
  const match = TIMES.exec(sentence.key);
  const [whole, ...more] = before.numbers;
  const [one, other] = [sentence.numbers[Number(match?.[2])], sentence.numbers[Number(match?.[4])]];
  if (match === null || match[1] === match[3] || whole === undefined || more.length > 0)
    return null;
  if (one?.kind !== whole.kind || (other?.kind !== whole.kind && other?.kind !== 'n')) return null;
  return between(one, other, [before], /#[my](\d+)#/);
}

function agesIn({ key, numbers }: Sentence, near: readonly Sentence[]): WholeOfGroups | null {
  const match = AGES.exec(key);
  return match === null
    ? null
    : between(numbers[Number(match[1])], numbers[Number(match[2])], near, MEAN_AGE);
}

function between(
  one: NumberToken | undefined,
  other: NumberToken | undefined,
  near: readonly Sentence[],
  pattern: RegExp,
): WholeOfGroups | null {
  if (one === undefined || other === undefined) return null;
  for (const said of near) {
    const whole = said.numbers[Number(pattern.exec(said.key)?.[1])];
    if (whole === undefined || whole === one || whole === other) continue;
    if (whole.kind !== one.kind && whole.kind !== other.kind) continue;
    if ([one, other, whole].some(({ hedge }) => hedge !== 'exact')) continue;
    const [low = 0, high = 0] = [one.value, other.value].toSorted((a, b) => a - b);
    return { low, high, whole, said };
  }
  return null;
}
