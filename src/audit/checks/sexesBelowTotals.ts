import type { AuditContext } from '../context';
import type { NumberToken } from '../prose/numberTokens';
import type { Sentence } from '../prose/sentence';
import type { Comparison } from './collect';

/** Longer sentences say more than how many there are. */
const LONGEST = 120;
const NOUN = String.raw`(?:nya )?(?:deltagare|personer|avslut|avslutade|inskrivna|nyinskrivna|aktiva|participants|people|exits)`;
/** A line that says nothing but how many there are: "43 deltagare totalt", "Nya deltagare: 19". */
const WHOLE = new RegExp(
  String.raw`^(?:totalt |antal(?:et)? )*(?:#n(\d+)# ${NOUN}(?: totalt)?|${NOUN}(?: totalt)? : #n(\d+)#)$`,
  'u',
);
const WOMEN =
  /^(?:varav |darav |antal )*(?:#n(\d+)# (?:kvinnor|women)|(?:kvinnor|women) : #n(\d+)#)$/;
const MEN = /^(?:varav |darav |antal )*(?:#n(\d+)# hankon|hankon : #n(\d+)#)$/;
const BOTH = /^#n(\d+)# (?:kvinnor|women) (?:, |och |and |\/ )?#n(\d+)# hankon$/;
const RESPECTIVELY =
  /\b(?:kvinnor|women) (?:och|and) hankon\b[^#]*#n(\d+)# (?:respektive|resp) #n(\d+)# (?:st )?(?:av|of) (?:de |totalt |alla |the )*#n(\d+)#/;

/** "61 individer (58 under 2022), varav 34 kvinnor och 27 män", also with a verb: "varav 21 rörde kvinnor". */
const OF_WHOM =
  /#n(\d+)# (?!(?:ar|manad\w*|gang\w*|dagar)\b)\p{L}+(?: (?!#)[\p{L}-]+){0,4} , varav #n(\d+)# (?:[\p{L}-]+ ){0,2}(?:kvinn\p{L}*|hankon) (?:och|,) #n(\d+)# (?:[\p{L}-]+ ){0,2}(?:kvinn\p{L}*|hankon)(?= [,)(]| och | som |$)/u;
const AMONG =
  /\bav (?:(?!#)\p{L}+ )?#n(\d+)# (?:(?!#)\p{L}+ ){1,3}(?:var|ar|utgjordes av) #n(\d+)# (?:kvinn\p{L}*|hankon) (?:och|,) #n(\d+)# (?:kvinn\p{L}*|hankon)(?= [,)(]|$)/u;
/** "37 av deltagarna är kvinnor och 24 är män", after a sentence that says how many there are. */
const OF_THEM =
  /^#n(\d+)# (?:av (?:deltagarna|dem|dessa) )?(?:ar|var) (?:kvinnor och #n(\d+)# (?:(?:ar|var) )?hankon|hankon och #n(\d+)# (?:(?:ar|var) )?kvinnor)$/;
const PEOPLE =
  /#n\d+# (?:(?:nya|unika|olika) )?(?:deltagare|personer|individer|nyinskrivna|avslutade|avslut)\b/;
/** People who are neither, or of whom it is not known. */
const OTHERS =
  /\b(?:kon|konet|konstillhorighet|ovriga|resterande|annan|annat|uppgift|okan\p{L}*)\b/u;
const IN_BRACKETS = / \( [^()]*\)/gu;

/** Women and men on lines of their own below a line with their whole, in "11 respektive 8 av de 19" or after "varav". */
export function sexesBelowTotals({ sentences }: AuditContext): readonly Comparison[] {
  return sentences.flatMap((sentence, at): readonly Comparison[] => {
    if (sentence.numbers.length === 0) return [];
    const respectively = numbersBy(RESPECTIVELY, sentence);
    if (respectively.length === 3) {
      const [women, men, whole] = respectively;
      return compare(sentence, whole, [women, men]);
    }
    const bare = sentence.key.replace(IN_BRACKETS, '');
    const ofWhom = OF_WHOM.exec(bare) ?? AMONG.exec(bare);
    if (ofWhom !== null) {
      const [all, one, other] = tokensOf(ofWhom, sentence);
      return compare(sentence, all, [one, other]);
    }
    const ofThem = OF_THEM.exec(sentence.key);
    const before = sentences[at - 1];
    if (ofThem !== null && before?.paragraph === sentence.paragraph) {
      const [all, ...more] = before.numbers.filter(({ kind }) => kind !== 'd');
      const next = sentences[at + 1];
      const others = next?.paragraph === sentence.paragraph && OTHERS.test(next.key);
      return more.length > 0 || others || !PEOPLE.test(before.key)
        ? []
        : compare(sentence, all, tokensOf(ofThem, sentence));
    }
    const [whole] = numbersBy(WHOLE, sentence);
    const [first, second] = [sentences[at + 1], sentences[at + 2]];
    if (whole === undefined || first === undefined) return [];
    const both = numbersBy(BOTH, first);
    if (both.length === 2) return compare(first, whole, both);
    if (second === undefined) return [];
    const inOrder = [...numbersBy(WOMEN, first), ...numbersBy(MEN, second)];
    const reversed = [...numbersBy(MEN, first), ...numbersBy(WOMEN, second)];
    return compare(first, whole, inOrder.length === 2 ? inOrder : reversed);
  });
}

function numbersBy(pattern: RegExp, { key, numbers, text }: Sentence): readonly NumberToken[] {
  if (key.length > LONGEST) return [];
  const bare = /[.:;]$/.test(text) ? key.replace(/[ .:;]+$/, '') : key;
  const match = pattern.exec(bare.replace(/^[- ]+/, ''));
  return match === null ? [] : tokensOf(match, { numbers });
}

function tokensOf(
  match: RegExpExecArray,
  { numbers }: Pick<Sentence, 'numbers'>,
): readonly NumberToken[] {
  const indexes: readonly (string | undefined)[] = match.slice(1);
  return indexes.flatMap((index) => (index === undefined ? [] : (numbers[Number(index)] ?? [])));
}

function compare(
  { place }: Sentence,
  total: NumberToken | undefined,
  parts: readonly (NumberToken | undefined)[],
): readonly Comparison[] {
  const known = parts.flatMap((part) => part ?? []);
  if (total === undefined || known.length !== 2) return [];
  if ([total, ...known].some(({ hedge, step }) => hedge !== 'exact' || step !== 1)) return [];
  const values = known.map(({ value }) => value);
  const sum = values.reduce((a, b) => a + b, 0);
  if (sum === total.value) return ['held'];
  const words = { what: '', parts: values, total: total.value, sum };
  return [
    {
      severity: 'contradiction',
      where: place,
      stated: total.text,
      detail: { code: 'sumDiffers', words },
    },
  ];
}
