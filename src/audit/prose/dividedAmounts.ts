import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** An amount that a text divides into so many equal parts, and what it says that each of them is. */
export interface DividedAmount {
  readonly whole: NumberToken;
  readonly by: number;
  readonly each: NumberToken;
  readonly sentence: Sentence;
}

const FEW = String.raw`(?:(?!#)[\p{L}-]+ ){0,5}`;
/** "74 000 kr per deltagare (1 850 000 / 25)", "74 000 kr (1 850 000 kr delat med 25)". */
const QUOTIENT = new RegExp(
  String.raw`#k(\d+)# ${FEW}(?:\( )?${FEW}#([nk])(\d+)# (?:\/ |(?:delat|dividerat) (?:med|pa) )#n(\d+)#`,
  'u',
);
/** "Kostnaden per deltagare blev 35 000 kronor, räknat på 1 820 000 kronor och 52 deltagare". */
const TAKEN_ON = new RegExp(
  String.raw`\bper \p{L}+ [^#]*#k(\d+)# (?:[,(] )?(?:raknat|beraknat|baserat|utslaget) pa ${FEW}#(k)(\d+)# (?:och|fordelat pa|delat pa) ${FEW}#n(\d+)#`,
  'u',
);
const BY = String.raw`(?:mellan|pa|av) ${FEW}?#n(\d+)#`;
const EACH = String.raw`#([nk])(\d+)# (?:vardera|var\b|per (?:part|kommun|ar|kvartal|manad|medlem))`;
/** "1 200 000 kr delas lika mellan fyra kommuner, 300 000 kr vardera". */
const EQUALLY = new RegExp(
  String.raw`#k(\d+)# [^#]*\b(?:lika|jamnt)\b [^#]*?${BY} [^#]*${EACH}`,
  'u',
);
/** "1 200 000 kr delas lika mellan kommunen och regionen, 600 000 kr vardera". */
const OF_TWO = new RegExp(
  String.raw`#k(\d+)# [^#]*\b(?:lika|jamnt|halften)\b [^#]*?\bmellan (?:(?!#|och\b)[\p{L}-]+ ){1,3}och (?:(?!#|och\b)[\p{L}-]+ ){1,3}(?:[,(] )?(?:(?!#|och\b)[\p{L}-]+ ){0,3}${EACH}`,
  'u',
);

/** Not all of the amount is shared equally. */
const LEFT_OUT = /\b(?:rest(?:en|erande)|ovrig\p{L}*|aterstaende|dessutom|utover|efter avdrag)\b/u;

/** The amount that a sentence divides; a part without a unit has that of the whole. Null where it divides none exactly. */
export function dividedAmount(sentence: Sentence): DividedAmount | null {
  const { key, numbers } = sentence;
  const quotient = QUOTIENT.exec(key) ?? TAKEN_ON.exec(key);
  if (quotient !== null) {
    const [each, whole, by] = [quotient[1], quotient[3], quotient[4]].map(
      (index) => numbers[Number(index)],
    );
    return divided(sentence, whole, by?.value, each);
  }
  if (LEFT_OUT.test(key)) return null;
  const equally = EQUALLY.exec(key);
  if (equally !== null) {
    const [whole, by, each] = [equally[1], equally[2], equally[4]].map(
      (index) => numbers[Number(index)],
    );
    return divided(sentence, whole, by?.value, each);
  }
  const two = OF_TWO.exec(key);
  return two === null || / , .* och /.test(two[0].replace(/.*\bmellan /, '').replace(/ ,.*/, ''))
    ? null
    : divided(sentence, numbers[Number(two[1])], 2, numbers[Number(two[3])]);
}

function divided(
  sentence: Sentence,
  whole: NumberToken | undefined,
  by: number | undefined,
  each: NumberToken | undefined,
): DividedAmount | null {
  if (whole === undefined || each === undefined || by === undefined) return null;
  if (!Number.isInteger(by) || by < 2 || whole === each) return null;
  if (whole.hedge !== 'exact' || each.hedge !== 'exact') return null;
  const [wholeUnit, eachUnit] = [whole, each].map(({ kind, unit }) => (kind === 'k' ? unit : null));
  const unit = wholeUnit ?? eachUnit ?? 1;
  return {
    sentence,
    by,
    whole: wholeUnit === null ? inUnit(whole, unit) : whole,
    each: eachUnit === null ? inUnit(each, unit) : each,
  };
}

function inUnit(token: NumberToken, unit: number): NumberToken {
  return { ...token, kind: 'k', unit, value: token.value * unit, step: token.step * unit };
}
