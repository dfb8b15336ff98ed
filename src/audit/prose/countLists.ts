import type { Place } from '../document';
import type { Clause } from './clauses';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** Counts that a text lists one after the other, with the whole that they are of. */
export interface CountList {
  readonly parts: readonly NumberToken[];
  readonly total: NumberToken;
  readonly where: Place;
  /** Whether the text says that the list is all of the whole: "totalt 30" at its end, "n=26" above it. */
  readonly complete: boolean;
}

const FEWEST = 3;
/** So many ways out, and nothing else in a sentence, are those of the people just told of. */
const MANY = 4;
const LOOSE =
  /\b(?:flera|framst|bland annat|vanligast\w*|till exempel|exempelvis|ytterligare|dessutom|several|mainly|minst|hade|har)\b/;
const LABELLED = /^\p{L}[\p{L} /-]{0,50} #n\d+#(?: (?:st|personer|person|deltagare))?$/u;
const FROM = /^(?:kom )?#n\d+# (?:personer |deltagare |st )?(?:fran|from) /;
const TO =
  /^#n\d+# (?:av (?:dessa|dem) |personer |deltagare )?(?:(?:har )?(?:gick |gatt |atergick |atergatt |skrevs ut |avslutades )?(?:till|mot|ater|pa grund av|to) |(?:har )?(?:flyttat|flyttade|avbrot|avbrutit|avled|avlidit|hoppade av|(?:fatt|fick|beviljats) (?:sjuk|aktivitets)ersattning)\b)/;
const SUM = /\b(?:totalt|sammanlagt|summa|in total)\b[^#]*#n(\d+)#/;
const WHOLE = /^(?:av|of) (?:de |totalt |the )*#n(\d+)#/;
const ABOVE = /\( n ?=? ?#n(\d+)# \)|^(?:av|of) (?:de |totalt )*#n(\d+)#/;
const BULLET = /^\s*(?:[•*·▪◦]|[-–]\s)/u;

/** The lists of a report: within a sentence, and as items below a line that tells their whole. */
export function countLists(sentences: readonly Sentence[]): readonly CountList[] {
  return [
    ...sentences.flatMap((sentence, at) => listIn(sentence, sentences[at - 1], sentences[at + 1])),
    ...bulleted(sentences),
  ];
}

function listIn(
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
): readonly CountList[] {
  const { key, numbers, place } = sentence;
  if (numbers.length < FEWEST) return [];
  const named = bracketed(sentence) ?? byQuarter(sentence, after);
  if (named !== null) return [named];
  const wayOut = sentence.clauses.every((clause) => TO.test(clause.key));
  if (LOOSE.test(key) && !wayOut) return [];
  const clauses = sentence.clauses.filter((clause) => clause.numbers.length > 0);
  for (const pattern of [LABELLED, FROM, TO]) {
    const items = clauses.filter((clause) => isItem(clause, pattern));
    if (items.length < FEWEST) continue;
    const parts = items.flatMap((item) => item.numbers);
    const rest = clauses.filter((clause) => !items.includes(clause));
    const own = at(numbers, rest.flatMap((clause) => SUM.exec(clause.key)?.[1] ?? [])[0]);
    if (own !== null && rest.length === 1)
      return [{ parts, total: own, where: place, complete: true }];
    const whole = at(numbers, rest.flatMap((clause) => WHOLE.exec(clause.key)?.[1] ?? [])[0]);
    if (whole !== null && rest.length === 1)
      return [{ parts, total: whole, where: place, complete: false }];
    if (rest.length > 0) continue;
    const all = items.length >= MANY && items.length === sentence.clauses.length;
    const pointed = all || /\bav (?:dessa|dem)\b/.test(key) ? onlyCount(before, sentence) : null;
    if (pointed !== null) return [{ parts, total: pointed, where: place, complete: false }];
    const told =
      /\bfordel\w*|\bfoljande\b/.test(key) && /^(?:totalt|sammanlagt)\b/.test(after?.key ?? '');
    const next = told ? onlyCount(after, sentence) : null;
    if (next !== null) return [{ parts, total: next, where: place, complete: true }];
  }
  return [];
}

const IN_BRACKETS = /\p{L} \( #n(\d+)# (?:st |personer |deltagare )?\)/gu;

/** "Arbetsförmedlingen (7), Försäkringskassan (6) samt vården (2), totalt 15 stycken". */
function bracketed({ key, numbers, place }: Sentence): CountList | null {
  const matches = [...key.matchAll(IN_BRACKETS)];
  const [last] = matches.slice(-1);
  if (matches.length < FEWEST || last === undefined || /\bflera\b|several/.test(key)) return null;
  const after = key.slice(last.index + last[0].length);
  const total = at(numbers, /^ ?, (?:totalt|sammanlagt|summa) #n(\d+)#/.exec(after)?.[1]);
  const parts = matches.flatMap(([, index]) => at(numbers, index) ?? []);
  const counts = numbers.filter(({ kind }) => kind === 'n');
  if (total === null || counts.length !== parts.length + 1) return null;
  return parts.every(exactCount) ? { parts, total, where: place, complete: true } : null;
}

const QUARTERS =
  /#d\d+# :? ?#n(\d+)# , #d\d+# :? ?#n(\d+)# , #d\d+# :? ?#n(\d+)# (?:, |och )#d\d+# :? ?#n(\d+)#$/;

/** Who came or left in each quarter, and the year's number in the sentence after. */
function byQuarter(
  { key, numbers, text }: Sentence,
  after: Sentence | undefined,
): CountList | null {
  const match = QUARTERS.exec(key);
  if (match === null || after === undefined || !/kv|q/i.test(text)) return null;
  if (!/\b(?:nyinskriv\w*|nya|avslut\w*|exits?|new)\b/.test(key.slice(0, match.index))) return null;
  const told = /^(?:totalt|sammanlagt|summa)(?: :)? #n\d+#(?: (?:st|personer|deltagare))?$/.test(
    after.key,
  );
  const total = told ? (after.numbers[0] ?? null) : null;
  const parts = match.slice(1).flatMap((index) => at(numbers, index) ?? []);
  if (total === null || !parts.every(exactCount)) return null;
  return { parts, total, where: after.place, complete: true };
}

function exactCount({ hedge, step }: NumberToken): boolean {
  return hedge === 'exact' && step === 1;
}

function isItem({ key, numbers }: Clause, pattern: RegExp): boolean {
  const [only] = numbers;
  const counted = numbers.length === 1 && only?.kind === 'n' && only.hedge === 'exact';
  return counted && pattern.test(key) && !SUM.test(key) && !WHOLE.test(key);
}

/** Items that follow a line with their whole: "Avslutsorsaker (n=26):". */
function bulleted(sentences: readonly Sentence[]): readonly CountList[] {
  return sentences.flatMap((lead, index): readonly CountList[] => {
    const match = ABOVE.exec(lead.key);
    const total = at(lead.numbers, match?.[1] ?? match?.[2]);
    if (total === null || !lead.text.endsWith(':') || LOOSE.test(lead.key)) return [];
    const after = sentences.slice(index + 1);
    const end = after.findIndex(({ text }) => !BULLET.test(text));
    const items = end < 0 ? after : after.slice(0, end);
    const parts = items.flatMap(({ numbers }) => numbers.filter(({ kind }) => kind === 'n'));
    const plain = items.every(
      ({ numbers }) => numbers.filter(({ kind }) => kind === 'n').length === 1,
    );
    const exact = parts.every(({ hedge, step }) => hedge === 'exact' && step === 1);
    return items.length >= FEWEST && plain && exact
      ? [{ parts, total, where: lead.place, complete: true }]
      : [];
  });
}

function onlyCount(before: Sentence | undefined, { paragraph }: Sentence): NumberToken | null {
  const counts = before?.numbers.filter(({ kind }) => kind === 'n') ?? [];
  return before?.paragraph === paragraph && counts.length === 1 ? (counts[0] ?? null) : null;
}

function at(numbers: readonly NumberToken[], index: string | undefined): NumberToken | null {
  return index === undefined ? null : (numbers[Number(index)] ?? null);
}
