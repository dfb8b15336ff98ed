import type { CountList } from './countLists';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

const PARTS = / (?:[,;]|och|samt|and) /u;
/** What says that the numbers after it are all of the one before it. */
const OPENS = / (?::|;|-|, ?(?:som )?fordela(?:t|de|r)\w*(?: sig)? (?:pa|med|mellan)) /gu;
/** Lists that leave some out, count some twice or tell of something else than their parts. */
const LOOSE =
  /\b(?:flera|framst|bland annat|vanligast\w*|till exempel|exempelvis|t ex|varav|ytterligare|dessutom|mal\w*|jamfort|fler|farre|okning|minskning|several|mainly|such as)\b/;
/** One person can be in more than one of the parts that the next sentence lists. */
const OVERLAPPING =
  /\bflera (?:svar|ersattning\w*|insats\w*|orsak\w*|alternativ|former|team)\b|\bsamtidigt\b|several/;
const SUM = String.raw`(?:totalt|sammanlagt|sammantaget|tillsammans|summa|in total)`;
/** A total at the end: "…, totalt 2 500 tkr". */
const TAIL = new RegExp(
  String.raw`^(.*#.*?) (?:[,;:-] (?:dvs |alltsa |eller )?|\( )${SUM}(?: (?!#)[\p{L}-]+){0,2} #([nk])(\d+)#(?: (?!#)[\p{L}-]+){0,2}(?: \))?$`,
  'u',
);
/** A total in the sentence after: "Totalt 8 000 tkr.", "De samlade medlen blev därmed 3 500 tkr." */
const AFTER = new RegExp(
  String.raw`^(?:${SUM}|(?:de |den )?(?:samlade|sammanlagda|totala) (?!#)[\p{L}-]+)(?: (?!#)[\p{L}:-]+){0,6} #([nk])(\d+)#(?: (?!#)[\p{L}-]+){0,5}(?: #d\d+#)?$`,
  'u',
);
/** "Det är totalt 31.", "Det blir sammanlagt 31 deltagare.": the sum of what was just told. */
const POINTED =
  /^(?:det|detta|vilket) (?:ar|var|blir|blev|ger|gav|innebar|motsvarar) (?:alltsa |darmed |da )?(?:totalt|sammanlagt|sammantaget|tillsammans|summa) #([nk])(\d+)#(?: (?:st|stycken|nya|deltagare|personer|individer|avslut|avslutade|inskrivna|remisser|arenden))*$/u;
/** "14, 11 och 17 deltagare". */
const RUN = /(?:#n\d+# , )*#n\d+# (?:och|respektive|samt|and) #n\d+#/u;
/** "I de fyra insatserna" tells how many parts there are. */
const COUNTED_PARTS =
  /\b(?:de|pa|i|mellan) #n\d+# (?:\p{L}+ )?(?:insats\p{L}*|team\p{L}*|omrad\p{L}*|grupp\p{L}*|del\p{L}*|kommun\p{L}*|verksamhet\p{L}*)|\bde #n\d+#/gu;
const IN_BRACKETS = / \( [^()]*\)/gu;
/** People counted beside something else than people: "4 träffar: 12 deltagare i mars". */
const PEOPLE =
  /#n\d+# (?:nya |unika )?(?:deltagare|personer|individer|kvinnor|hankon|people|participants)\b/u;

/**
 * Numbers that a text lists with their sum: after a colon or "fördelat på", before a "totalt" at the
 * sentence's end, or before one in the sentence after. People or amounts; amounts may leave out the unit
 * that the sum has.
 */
export function listedSums(sentences: readonly Sentence[]): readonly CountList[] {
  return sentences.flatMap((sentence, at): readonly CountList[] => {
    const { key, numbers } = sentence;
    if (numbers.length < 2 || LOOSE.test(key)) return [];
    if (OVERLAPPING.test(sentences[at - 1]?.key ?? '')) return [];
    const next = sentences[at + 1];
    const near = next?.paragraph === sentence.paragraph ? next : undefined;
    return [opened(sentence) ?? closed(sentence) ?? followed(sentence, near)].flatMap(
      (list) => list ?? [],
    );
  });
}

function opened(sentence: Sentence): CountList | null {
  const bare = sentence.key.replace(IN_BRACKETS, '');
  for (const match of bare.matchAll(OPENS)) {
    const head = bare.slice(0, match.index).replace(COUNTED_PARTS, ' ');
    const total = onlyFigure(head, sentence.numbers);
    if (total === null) continue;
    const rest = bare.slice(match.index + match[0].length);
    const parts = itemsOf(rest, sentence.numbers, total);
    if (parts === null || !areOfOneKind(head, bare, parts.length)) return null;
    return { parts, total, where: sentence.place, complete: true };
  }
  return null;
}

/** Women and men among other parts are parts of another kind; people are no parts of what is not people. */
function areOfOneKind(head: string, key: string, parts: number): boolean {
  const rest = key.slice(head.length);
  if (/\b(?:kvinn\w*|hankon|women|men)\b/.test(rest)) return false;
  if (parts < 3 && !/;|fordel/.test(key)) return false;
  return PEOPLE.test(head) || !PEOPLE.test(rest);
}

function closed(sentence: Sentence): CountList | null {
  const [, list = '', kind, index] = TAIL.exec(sentence.key) ?? [];
  const total = sentence.numbers[Number(index)];
  if (kind === undefined || total === undefined || !isPlain(total)) return null;
  if (total.kind === 'n' && total.step < 1) return null;
  const parts = partsOf(list, sentence.numbers, total);
  return parts === null ? null : { parts, total, where: sentence.place, complete: true };
}

function followed(sentence: Sentence, next: Sentence | undefined): CountList | null {
  const pointed = POINTED.exec(next?.key ?? '');
  const [, kind, index] = pointed ?? AFTER.exec(next?.key ?? '') ?? [];
  const total = next?.numbers[Number(index)];
  if (kind === undefined || next === undefined || total === undefined || !isPlain(total))
    return null;
  const counted =
    kind === 'n' &&
    pointed === null &&
    !/fordel\w*|\bfoljande\b|\bbidrog\b/.test(sentence.key) &&
    !countAlike(sentence.key, next.key);
  const parts = partsOf(sentence.key, sentence.numbers, total);
  if (counted || parts === null || parts.length < (pointed === null ? 3 : 2)) return null;
  if (parts.some(({ value }) => value > total.value)) return null;
  return { parts, total, where: next.place, complete: true };
}

/** Whether a list and the total after it count the same, by a word of both: "deltagare", "avslutades" and "avslut". */
function countAlike(list: string, total: string): boolean {
  const stems = COUNTED.exec(total)?.[0].slice(0, 6);
  if (/\b(?:hade|har|kan)\b/.test(list)) return false;
  return stems !== undefined && new RegExp(String.raw`\b${stems}`, 'u').test(list);
}

const COUNTED = /\b(?:deltagare|avslut|remiss|personer|arenden|inskriv|ansok|individer)\p{L}*/u;

function partsOf(
  list: string,
  numbers: readonly NumberToken[],
  total: NumberToken,
): readonly NumberToken[] | null {
  const run = total.kind === 'n' ? RUN.exec(list) : null;
  if (run !== null) {
    const parts = tokensIn(run[0], numbers);
    return parts.every(isPlain) ? parts : null;
  }
  const inBrackets = [...list.matchAll(/\( #n(\d+)# (?:st |personer |deltagare )?\)/gu)];
  if (inBrackets.length >= 3 && tokensIn(list, numbers).length === inBrackets.length)
    return tokensIn(list, numbers);
  return itemsOf(list.replace(IN_BRACKETS, ''), numbers, total);
}

/** The one number of each item of a list, in the unit of its total; null where an item has none or more. */
function itemsOf(
  list: string,
  numbers: readonly NumberToken[],
  total: NumberToken | null,
): readonly NumberToken[] | null {
  if (total === null) return null;
  const items = ` ${list} `.split(PARTS).filter((item) => item.trim() !== '');
  const found = items.map((item) => {
    const [only, ...more] = tokensIn(item, numbers).filter(
      ({ kind }) => kind !== 'd' && kind !== 'b',
    );
    return only === undefined ||
      more.length > 0 ||
      !/\p{L}{2}/u.test(item.replace(/#[^b]\d+#/g, '').replace(/#b\d+#/g, 'band'))
      ? null
      : inUnitOf(total, only);
  });
  const parts = found.flatMap((part) => part ?? []);
  return parts.length >= 2 && parts.length === found.length ? parts : null;
}

/** "4,4 Mkr, fördelat på 2,6 till teamet": the parts go on in the unit of their total. */
function inUnitOf(total: NumberToken, part: NumberToken): NumberToken | null {
  if (!isPlain(part)) return null;
  if (part.kind === total.kind) return part;
  if (total.kind !== 'k' || part.kind !== 'n' || total.unit === 1) return null;
  return {
    ...part,
    kind: 'k',
    value: part.value * total.unit,
    step: part.step * total.unit,
    unit: total.unit,
  };
}

function onlyFigure(key: string, numbers: readonly NumberToken[]): NumberToken | null {
  const figures = tokensIn(key, numbers).filter(({ kind }) => !'dbx'.includes(kind));
  const [only, ...more] = figures;
  return only === undefined || more.length > 0 || !isPlain(only) ? null : only;
}

function isPlain({ kind, hedge, step }: NumberToken): boolean {
  return hedge === 'exact' && (kind === 'k' || (kind === 'n' && step <= 1));
}

function tokensIn(key: string, numbers: readonly NumberToken[]): readonly NumberToken[] {
  return [...key.matchAll(/#\w(\d+)#/g)].flatMap(([, index]) => numbers[Number(index)] ?? []);
}
