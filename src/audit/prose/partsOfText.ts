import type { NumberToken } from './numberTokens';
import { speaksOfAll } from './scope';
import type { Sentence } from './sentence';

/** What is counted in the parts of a text and in their whole. */
type Counted = 'new' | 'exits' | 'people';

/** A whole that a text tells after its parts: half-years and the year, or teams and all of them. */
export interface ToldParts {
  readonly parts: readonly NumberToken[];
  readonly total: NumberToken;
  readonly whole: Sentence;
}

interface Part {
  readonly label: string;
  readonly counts: ReadonlyMap<Counted, NumberToken>;
}

const HALVES =
  /\b(?:(?:forsta|andra) halvaret|halvar(?= #n\d+# :)|(?:pa |under )?(?:varen|hosten))\b/g;
const YEAR =
  /^(?:helar(?:et)?|hela aret|(?:totalt |sammanlagt )?(?:under|for|pa) (?:hela )?(?:aret|helaret))\b/;
const OF_ALL = /\b(?:bada|tillsammans|sammantaget|teamen|insatserna|grupperna|both)\b/;
const WORDS: readonly (readonly [Counted, RegExp])[] = [
  ['exits', /\b(?:avslut\p{L}*|skrevs ut|exits?)\b/u],
  ['new', /\b(?:nya|nyinskriv\p{L}*|skrevs in|skrivits in|tillkom|new)\b/u],
  ['people', /\b(?:deltagare|personer|individer|participants|people)\b/u],
];

/** The wholes of a report's sentences that come right after their parts, of what was counted in each of them. */
export function partsOfText(sentences: readonly Sentence[]): readonly ToldParts[] {
  const found: ToldParts[] = [];
  let parts: readonly Part[] = [];
  sentences.forEach((sentence, at) => {
    const { key, paragraph, numbers } = sentence;
    if (sentences[at - 1]?.paragraph !== paragraph) parts = [];
    if (numbers.length === 0) return;
    const all = speaksOfAll(key) || YEAR.test(key);
    if (!all) {
      const own = partsIn(sentence);
      parts = own.length === 0 ? [] : [...parts, ...own];
      return;
    }
    const labels = new Set(parts.map(({ label }) => label));
    if (labels.size >= 2 && labels.size === parts.length) found.push(...compared(parts, sentence));
    parts = [];
  });
  return found;
}

function compared(parts: readonly Part[], whole: Sentence): readonly ToldParts[] {
  const byTeam = !parts.every(({ label }) => HALF_LABELS.has(label));
  return [...countsIn(whole.key, whole.numbers)].flatMap(
    ([counted, total]): readonly ToldParts[] => {
      const values = parts.flatMap(({ counts }) => counts.get(counted) ?? []);
      if (values.length !== parts.length || (counted === 'people' && !byTeam)) return [];
      return byTeam && !OF_ALL.test(whole.key) ? [] : [{ parts: values, total, whole }];
    },
  );
}

const HALF_LABELS: ReadonlySet<string> = new Set(['first', 'second']);

function partsIn({ key, numbers, scope }: Sentence): readonly Part[] {
  const halves = [...key.matchAll(HALVES)];
  if (halves.length > 0) {
    let last: Counted | null = null;
    return halves.map(({ 0: said, index }, i): Part => {
      const text = key.slice(index, halves[i + 1]?.index);
      const second =
        /andra|hosten/.test(said) || (/^halvar #n\d+#/.test(text) && secondIn(text, numbers));
      const counts = countsIn(text, numbers, last);
      last = [...counts.keys()][0] ?? last;
      return { label: second ? 'second' : 'first', counts };
    });
  }
  return scope === null ? [] : [{ label: scope, counts: countsIn(key, numbers) }];
}

function secondIn(text: string, numbers: readonly NumberToken[]): boolean {
  return numbers[Number(/#n(\d+)#/.exec(text)?.[1])]?.value === 2;
}

/** The first number of each thing that is counted; a bare number goes on with what was counted before. */
function countsIn(
  text: string,
  numbers: readonly NumberToken[],
  before: Counted | null = null,
): ReadonlyMap<Counted, NumberToken> {
  const counts = new Map<Counted, NumberToken>();
  for (const match of text.replace(/^halvar #n\d+# :/, '').matchAll(NUMBERED)) {
    const token = numbers[Number(match[2])];
    const counted = kindOf(`${match[1] ?? ''}`) ?? kindOf(match[3] ?? '') ?? before;
    if (token === undefined || token.hedge !== 'exact' || token.step !== 1) continue;
    if (counted !== null && !counts.has(counted)) counts.set(counted, token);
  }
  return counts;
}

/** A number with the verb right before it and the few words after. */
const NUMBERED =
  /((?:avslutades|avslutats|tillkom|skrevs in) )?#n(\d+)#((?: (?!#|varav|av)[\p{L}-]+){0,3})/gu;

function kindOf(words: string): Counted | null {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
