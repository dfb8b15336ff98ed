import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

const FROM_TO =
  /\b(?:fran|from) (?:(?!#)\S+ ){0,5}?#([nmyok])(\d+)# (?:(?!#)\S+ ){0,5}?(?:till|to) (?:(?!#)\S+ ){0,5}?#([nmyok])(\d+)#/;
const IN_OUT = /\bors\b.*#([no])(\d+)#.*\b(?:vid|efter|ut|avslut\w*|slut\w*)\b.*#([no])(\d+)#/;

/** The two values that a sentence goes between: "från 16,9 till 28", "ORS var 16,9 vid inskrivning och 28 vid avslut". */
export function fromTo({ key, numbers }: Pick<Sentence, 'key' | 'numbers'>): {
  readonly from: NumberToken;
  readonly to: NumberToken;
} | null {
  const ends = FROM_TO.exec(key) ?? IN_OUT.exec(key);
  const [from, to] = [numbers[Number(ends?.[2])], numbers[Number(ends?.[4])]];
  return from === undefined || to === undefined ? null : { from, to };
}
