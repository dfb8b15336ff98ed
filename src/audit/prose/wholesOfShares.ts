import { groupIn } from './clauses';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** Words between "av" and the number of a whole. */
export const BASE = String.raw`(?:de |dessa |totalt |sammanlagt |alla |samtliga |vara |teamets |aterstaende |resterande |ovriga |kvarvarande |the |of )*`;
const WHOLE = new RegExp(
  String.raw`\b(?:av|of|totalt|sammanlagt) ${BASE}#n(\d+)#|\( n =? ?#n(\d+)# \)|^av (?:(?!#)[\p{L}-]+ ){1,6}\( #n(\d+)#(?: \p{L}+)? \)`,
  'gu',
);
/** "(8 av 22)" is a share of its own. */
const OF_ITS_OWN = /#n\d+# (?:(?!#)[\p{L}-]+ ){0,4}$/u;

/** The last whole that a sentence names before a part, or the only one that it names at all. */
export function wholeIn({ key, numbers }: Sentence, part: string | undefined): NumberToken | null {
  const wholes = [...key.matchAll(WHOLE)].map(({ index, 1: of, 2: n, 3: group }) => ({
    at: Number(of ?? n ?? group),
    own: OF_ITS_OWN.test(key.slice(0, index)),
  }));
  const before = wholes.findLast(({ at }) => at < Number(part));
  const [only, ...more] = wholes;
  const whole = before ?? (more.length === 0 && only?.own === false ? only : undefined);
  return whole === undefined ? null : (numbers[whole.at] ?? null);
}

/** "Av kvinnorna gick 7 (50 %)" points back to the number of women in the sentence before. */
export function sexPointedAt(
  { key }: Sentence,
  before: Sentence | null,
  part: string | undefined,
): NumberToken | null {
  if (before === null || !/\b(?:av|bland) (?:de )?(?:kvinnorna|hankon)/.test(key)) return null;
  const until = key.slice(0, Math.max(0, key.indexOf(`#n${part}#`)));
  const named = [...until.matchAll(/\b(?:av|bland) (?:de )?(kvinnorna|hankon)\b(?!.*#n)/g)].at(
    -1,
  )?.[1];
  if (named === undefined) return null;
  const found = before.clauses.filter(({ group }) => group === groupIn(named));
  const counts = found.flatMap(({ numbers }) => numbers).filter(({ kind }) => kind === 'n');
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

/** Of "31 av 36" those pointed at are the 31. */
const SOME_OF = new RegExp(String.raw`(#n\d+#) (?:\p{L}+ )?(?:av|of) ${BASE}#n\d+#`, 'gu');
/** A count that has its own percentage is no whole: "14 (46 %) av dem". */
const WITH_PERCENT = /#n\d+# (?:\p{L}+ )?\( #p\d+# \)/gu;

/** "Av dessa" points back to the only count of the sentence before, or of this one before the words. */
export function pointedAt(
  { key, numbers }: Sentence,
  before: Sentence | null,
  part: string | undefined,
): NumberToken | null {
  const words = /\b(?:av (?:dessa|dem)|varav|of these|of them|of whom)\b/.exec(key);
  if (words === null) return null;
  const until = Math.min(words.index, key.indexOf(`#n${part}#`));
  const own = countsIn(
    key.slice(0, until).replace(WITH_PERCENT, ' ').replace(SOME_OF, '$1'),
    numbers,
  );
  const pointed =
    own.length > 0 ? own : before === null ? [] : countsIn(before.key, before.numbers);
  return pointed.length === 1 ? (pointed[0] ?? null) : null;
}

function countsIn(key: string, numbers: readonly NumberToken[]): readonly NumberToken[] {
  return [...key.matchAll(/#n(\d+)#/g)].flatMap(([, index]) => numbers[Number(index)] ?? []);
}
