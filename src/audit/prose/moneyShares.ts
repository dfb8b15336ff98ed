import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** A percentage of a budget that has been used, with the amounts that it is told from. */
export interface MoneyShare {
  readonly sentence: Sentence;
  readonly part: NumberToken;
  readonly base: NumberToken;
  readonly percent: NumberToken;
}

/** "1 214 tkr har förbrukats, vilket motsvarar 64 procent av helårsbudgeten". */
const USED =
  /#k(\d+)# (?:(?!#)[\p{L}(),-]+ ){0,6}#p(\d+)#(?: \))? av (?:den |det )?(?:\p{L}+ )?(?:\p{L}*budget\p{L}*|tilldel\p{L}*|bevilja\p{L}*|anslag\p{L}*|ram\p{L}*|medlen)\b/u;
const ALLOTTED =
  /\b(?:budget\p{L}*|tilldela\p{L}*|bevilja\p{L}*|anslag\p{L}*|anvisa\p{L}*|askat|ram(?:en)?)\b(?: (?!#)[\p{L}-]+){0,5} #k(\d+)#|#k(\d+)# (?:har |hade )?(?:tilldela|bevilja|anvisa)\p{L}*/u;
/** A budget of another length or kind than the one that is spoken of. */
const OTHER = /\b(?:perioden\w*|forra|foregaende|tidigare|prognos\w*|utokad\w*|tillagg\w*)\b/;

/** The shares of a budget that a text tells beside the amounts; the budget may stand in the sentence before. */
export function moneyShares(sentence: Sentence, before: Sentence | null): readonly MoneyShare[] {
  const { key, numbers } = sentence;
  const used = USED.exec(key);
  if (used === null || OTHER.test(key)) return [];
  const [part, percent] = [numbers[Number(used[1])], numbers[Number(used[2])]];
  const own = allottedIn(sentence, part);
  const base = own ?? (before === null || OTHER.test(before.key) ? null : allottedIn(before, part));
  if (!part || !percent || base === null || base.value < part.value) return [];
  return [part, percent, base].every(({ hedge }) => hedge === 'exact')
    ? [{ sentence, part, base, percent }]
    : [];
}

function allottedIn({ key, numbers }: Sentence, part: NumberToken | undefined): NumberToken | null {
  const amounts = numbers.filter((token) => token.kind === 'k' && token !== part);
  const found = ALLOTTED.exec(key);
  const token = numbers[Number(found?.[1] ?? found?.[2])];
  return amounts.length === 1 && token !== undefined && token === amounts[0] ? token : null;
}
