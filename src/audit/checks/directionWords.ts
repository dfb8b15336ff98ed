import type { Claim, Quantity } from '../claim';
import type { Check } from '../context';
import type { Place } from '../document';
import { groupIn } from '../prose/clauses';
import { meantIn } from '../prose/meantIn';
import type { NumberToken } from '../prose/numberTokens';
import type { Sentence } from '../prose/sentence';
import { changesOverTime } from './changesOverTime';
import { collect, type Comparison } from './collect';

type Sex = Exclude<Claim['group'], 'all'>;

/** Words such as "högre för männen" and "ökat från" against the figures that stand beside them. */
export const checkDirectionWords: Check = ({ sentences }) =>
  collect('directionWords', [
    ...sentences.flatMap((sentence, at) => [
      ...compareGroups(sentence, sentences[at - 1] ?? null, sentences[at + 1] ?? null),
      ...compareChange(sentence),
    ]),
    ...changesOverTime(sentences),
  ]);

const MORE = String.raw`(?:hogre|langre|storre|fler|aldre|higher|longer|more|older)`;
const LESS = String.raw`(?:lagre|kortare|mindre|farre|yngre|lower|shorter|fewer|younger)`;
const WHO = String.raw`(kvinn\p{L}*|hankon|women|men)`;
const THAN = new RegExp(
  String.raw`\b(${MORE}|${LESS})\b(?: (?!#)[\p{L}(),-]+| #\w+#){0,7}? (?:an|than) (?:for |hos |bland |among )?(?:de )?${WHO}`,
  'u',
);
const FOR = new RegExp(
  String.raw`\b(${MORE}|${LESS})(?: [\p{L}-]+){0,2}? (?:for|hos|bland|among) (?:de )?${WHO}`,
  'u',
);
const MORE_WORD = new RegExp(`^${MORE}$`, 'u');

/** The group that a sentence says has the higher value; null where it says nothing, or denies it. */
function higherIn(key: string): Sex | null {
  if (/\b(?:inte|ingen|varken|not)\b/.test(key)) return null;
  const than = THAN.exec(key);
  const match = than ?? FOR.exec(key);
  const named = match === null ? null : groupIn(match[2] ?? '');
  if (match === null || named === null || named === 'all') return null;
  const higher = MORE_WORD.test(match[1] ?? '') === (than === null);
  return higher ? named : named === 'women' ? 'men' : 'women';
}

function compareGroups(
  sentence: Sentence,
  before: Sentence | null,
  after: Sentence | null,
): readonly Comparison[] {
  const said = higherIn(sentence.key);
  if (said === null) return [];
  const own = meantIn(sentence.key)?.quantity ?? null;
  for (const source of [
    sentence,
    ...[before, after].filter((other) => speaksOf(other, sentence, own)),
  ]) {
    const values =
      source === null
        ? null
        : (valuesBySex(source) ?? (source === sentence ? valuesInOrder(source) : null));
    if (values === null) continue;
    const [women, men] = values;
    const right = said === 'women' ? women > men : men > women;
    return [right ? 'held' : wrong(sentence.place, sentence.text, said, women, men)];
  }
  return [];
}

/** Whether the sentence beside can have the figures of what is said: it names the same quantity, or one of them names none. */
function speaksOf(other: Sentence | null, sentence: Sentence, own: Quantity | null): boolean {
  if (other === null || other.paragraph !== sentence.paragraph) return false;
  const named = meantIn(other.key)?.quantity ?? null;
  return named === own || named === null || (own === null && !other.key.includes('#p'));
}

function wrong(where: Place, stated: string, said: Sex, women: number, men: number): Comparison {
  return {
    severity: 'contradiction',
    where,
    stated,
    detail: { code: 'groupsReversed', words: { said, women, men } },
  };
}

/** The only number that stands right before the word for a group. */
function beside({ key, numbers }: Sentence, sex: Sex): NumberToken | null {
  const found = [...key.matchAll(/#n(\d+)# (kvinn\p{L}*|hankon|women)/gu)].filter(
    ([, , word]) => groupIn(word ?? '') === sex,
  );
  return found.length === 1 ? (numbers[Number(found[0]?.[1])] ?? null) : null;
}

/** The only number of women and the only one of men in a sentence, in the same unit. */
function valuesBySex(sentence: Sentence): readonly [women: number, men: number] | null {
  const of = (sex: Sex): NumberToken | null => {
    const clauses = sentence.clauses;
    const found = clauses.flatMap((clause, at) => {
      const bare =
        clause.group === 'all' && /^(?:som (?:ar|var) )?#\w\d+#$/.test(clause.key)
          ? lastGroup(clauses[at - 1]?.key ?? '')
          : clause.group;
      return bare === sex ? clause.numbers.filter(({ kind }) => !'dbx'.includes(kind)) : [];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const [women, men] = [
    beside(sentence, 'women') ?? of('women'),
    beside(sentence, 'men') ?? of('men'),
  ];
  if (women === null || men === null) return null;
  const units = new Set([women.kind, men.kind]);
  return units.size === 1 || units.has('n') ? [women.value, men.value] : null;
}

/**
 * "Kvinnorna har längre tid än männen, 15,1 månader jämfört med 12,8", "längre för kvinnorna, 15,1 månader
 * mot männens 12,8": the first number is of those who are named first.
 */
function valuesInOrder({ key, numbers }: Sentence): readonly [women: number, men: number] | null {
  const than = THAN.exec(key);
  const named = than ?? FOR.exec(key);
  const group = named === null ? null : groupIn(named[2] ?? '');
  const first = than === null ? group : group === 'men' ? 'women' : 'men';
  const figures = numbers.filter(({ kind }) => !'dbx'.includes(kind));
  const [one, other, ...more] = figures;
  if (named === null || one === undefined || other === undefined || more.length > 0) return null;
  const after = key.slice(named.index + named[0].length);
  if (!/#.*\b(?:jamfort med|mot|respektive|compared (?:with|to))\b.*#/.test(after)) return null;
  if (one.kind !== other.kind && other.kind !== 'n') return null;
  return first === 'women' ? [one.value, other.value] : [other.value, one.value];
}

/** The group that was named last in a phrase: "högre för männen än för kvinnorna" ends with the women. */
function lastGroup(key: string): Claim['group'] | null {
  const last = [...key.matchAll(/\b(?:kvinn\w*|hankon|women|men)\b/g)].at(-1)?.[0];
  return last === undefined ? 'all' : groupIn(last);
}

const CHANGED =
  /\b(okat|okade|stigit|steg|forlangts|forlangdes|minskat|minskade|sjunkit|sjonk|forkortats|forkortades|increased|decreased)\b(?: (?!#)[\p{L},-]+){0,3} (?:fran|from) (?:(?!#)[\p{L}-]+ ){0,3}#[npmyok](\d+)# (?:(?!#)[\p{L}-]+ ){0,4}(?:till|to) (?:(?!#)[\p{L}-]+ ){0,3}#[npmyok](\d+)#/u;

function compareChange({ key, numbers, place, text }: Sentence): readonly Comparison[] {
  const match = CHANGED.exec(key.replace(/ #d\d+#/g, ''));
  const [from, to] = [numbers[Number(match?.[2])], numbers[Number(match?.[3])]];
  if (match === null || from === undefined || to === undefined) return [];
  const up = /^(?:okat|okade|stigit|steg|forlang\w*|increased)$/.test(match[1] ?? '');
  if (up ? to.value >= from.value : to.value <= from.value) return ['held'];
  const words = { from: from.value, to: to.value, up };
  return [
    {
      severity: 'contradiction',
      where: place,
      stated: text,
      detail: { code: 'changeReversed', words },
    },
  ];
}
