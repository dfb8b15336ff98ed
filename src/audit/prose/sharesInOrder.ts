import type { CountedShare } from './countedShares';
import type { Sentence } from './sentence';

const SEX = String.raw`(kvinn\p{L}*|hankon|women)`;
const AND = String.raw`(?:och|,|respektive|and)`;
const FEW = String.raw`(?:(?!#)[\p{L}(),-]+ ){0,5}`;
/** "12 kvinnor och 16 män, dvs. 43 % kvinnor och 57 % män", "… vilket motsvarar 43 respektive 57 procent". */
const COUNTS_FIRST = new RegExp(
  String.raw`#n(\d+)# ${SEX} ${AND} #n(\d+)# ${SEX} ${FEW}#[pn](\d+)#(?: ${SEX})? ${AND} #p(\d+)#(?: ${SEX})?(?= [,)]|$)`,
  'u',
);
/** "57 % män och 43 % kvinnor (16 respektive 12 personer)". */
const SHARES_FIRST = new RegExp(
  String.raw`#p(\d+)# ${SEX} ${AND} #p(\d+)# ${SEX} \( #n(\d+)# ${AND} #n(\d+)#(?: \p{L}+)? \)`,
  'u',
);

/** "11 av 20 och bland männen 7 av 13, dvs. 55 respektive 54 procent". */
const OF_TWO = new RegExp(
  String.raw`#n(\d+)# (?:av|of) (?:de )?#n(\d+)# [^#]*#n(\d+)# (?:av|of) (?:de )?#n(\d+)# [^#]*#[pn](\d+)# (?:respektive|and) #p(\d+)#`,
  'u',
);

function sharesOfTwo(sentence: Sentence): readonly CountedShare[] {
  const [one, base, other, otherBase, first, second] = (
    OF_TWO.exec(sentence.key)?.slice(1) ?? []
  ).map((index) => sentence.numbers[Number(index)]);
  if (!one || !base || !other || !otherBase || !first || !second) return [];
  return [
    { sentence, part: one, percent: first, base, baseQuantity: null },
    { sentence, part: other, percent: second, base: otherBase, baseQuantity: null },
  ];
}

/** Shares that a sentence tells in the order of their numbers. */
export function sharesInOrder(sentence: Sentence): readonly CountedShare[] {
  const bySex = sharesBySex(sentence);
  return bySex.length > 0 ? bySex : sharesOfTwo(sentence);
}

/** The shares of women and men that a sentence tells beside their numbers; their base is both together. */
function sharesBySex(sentence: Sentence): readonly CountedShare[] {
  const { key, numbers } = sentence;
  const at = (index: string | undefined) => numbers[Number(index)];
  const counts = COUNTS_FIRST.exec(key);
  const shares = counts === null ? SHARES_FIRST.exec(key) : null;
  const [one, other, first, second] =
    counts !== null
      ? [at(counts[1]), at(counts[3]), at(counts[5]), at(counts[7])]
      : [at(shares?.[5]), at(shares?.[6]), at(shares?.[1]), at(shares?.[3])];
  const named = counts ?? shares;
  const [sexOne, sexOther] = [named?.[2], named?.[4]];
  if (!one || !other || !first || !second || sexOne === sexOther) return [];
  if (counts !== null && counts[6] !== undefined && counts[6] !== sexOne) return [];
  if ([one, other, second].some(({ hedge }) => hedge !== 'exact')) return [];
  const base = { ...one, value: one.value + other.value };
  return [
    { sentence, part: one, percent: first, base, baseQuantity: null },
    { sentence, part: other, percent: second, base, baseQuantity: null },
  ];
}
