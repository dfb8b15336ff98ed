import { fold } from '../../cells/fold';
import type { Paragraph, Place } from '../document';
import { mendWords } from '../mend';
import { clausesOf, type Clause } from './clauses';
import { scopeIn } from './scope';
import { namedPeriod } from './namedPeriod';
import { numberTokens, type NumberToken } from './numberTokens';

/** A sentence of a report, ready to be read. */
export interface Sentence {
  readonly id: string;
  readonly paragraph: number;
  /** Where it begins in its paragraph. */
  readonly from: number;
  readonly place: Place;
  readonly text: string;
  /** Folded words with a mark for each number: "av dessa gick #n0# personer , eller #p1#". */
  readonly key: string;
  readonly numbers: readonly NumberToken[];
  /** None in a sentence without numbers. */
  readonly clauses: readonly Clause[];
  /** The period that it speaks of, when it names one and has numbers. */
  readonly period: string | null;
  /** The team or place that it names. */
  readonly scope: string | null;
}

const END = /[.!?](?=\s+["”]?[\p{Lu}\d])|[.!?]$|\n/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:ca|bl\.? ?a|t\.? ?ex|dvs|d\.v\.s|resp|inkl|exkl|nr|tom|t\.o\.m|fr\.o\.m|f\.d|s\.k|jan|feb|aug|sept?|okt|nov|dec|e\.g|i\.e)\.$/iu;

/** The sentences of a paragraph, the `at`th of its report, in order. */
export function* sentencesIn(paragraph: Paragraph, at: number): Generator<Sentence> {
  const { text } = paragraph;
  let start = 0;
  for (const end of endsIn(text)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)) && end < text.length) continue;
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const sentence = raw.trim();
    if (sentence !== '') yield read(paragraph, at, start + lead, sentence);
    start = end;
  }
}

function* endsIn(text: string): Generator<number> {
  for (const { index } of text.matchAll(END)) yield index + 1;
  yield text.length;
}

/** More than this without a full stop is no sentence: nothing is read from it. */
const LONGEST = 1500;

function read(paragraph: Paragraph, at: number, from: number, text: string): Sentence {
  const start = paragraph.offsets[from] ?? 0;
  const end = (paragraph.offsets[from + text.length - 1] ?? start) + 1;
  const numbers = text.length > LONGEST ? [] : numberTokens(text);
  const key = text.length > LONGEST ? '' : keyOf(text, numbers);
  const counted = numbers.length > 0;
  return {
    id: `${at}:${from}`,
    paragraph: at,
    from,
    place: { kind: 'sentence', start, end, text, cell: paragraph.cell },
    text,
    key,
    numbers,
    clauses: counted ? clausesOf(key, numbers) : [],
    period: counted ? periodIn(numbers, text) : null,
    scope: scopeIn(text),
  };
}

function keyOf(text: string, numbers: readonly NumberToken[]): string {
  let key = '';
  let at = 0;
  numbers.forEach((token, index) => {
    key += `${words(text.slice(at, token.start))} #${token.kind}${index}# `;
    at = token.end;
  });
  key += words(text.slice(at));
  return key
    .replace(/(#n\d+#) (?:st )?(?:man|men)\b/g, '$1 hankon')
    .replace(/ +/g, ' ')
    .trim();
}

const SOME_MEN = /m[äae][nl]/i;
const MEN =
  /(?<!\p{L})(?:män(?:nen)?s?|manliga|men(?= and\b)|(?<=(?:and|of|for|among|than|the|by|were) )men|male)(?!\p{L})/giu;

/**
 * The pronoun "man" and the plural of men differ in an accent that folding takes; "men" is a conjunction
 * in one language and people in the other.
 */
function words(text: string): string {
  const told = SOME_MEN.test(text) ? text.replace(MEN, ' hankon ') : text;
  return mendWords(
    fold(` ${told} `)
      .replace(/([,;:()/=])/g, ' $1 ')
      .replace(/[^\p{L}\p{N},;:()/= -]+/gu, ' '),
  );
}

function periodIn(numbers: readonly NumberToken[], text: string): string | null {
  return periodOf(numbers) ?? OTHER_PERIOD.exec(fold(text).replace(TURN, ''))?.[0] ?? null;
}

/** The days on which a year ends and begins are of the report's own. */
const TURN = /\b(?:31 december|1 januari)\b(?! (?:19|20)\d\d)/g;

/** The first period that days or months among the numbers name. */
function periodOf(numbers: readonly NumberToken[]): string | null {
  for (const { kind, text: said } of numbers) {
    const named = kind === 'd' ? namedPeriod(said) : null;
    if (named !== null) return named;
  }
  return null;
}

/** The period that a part of a sentence speaks of: what it names itself; null where it names none. */
export function periodOfPart(key: string, numbers: readonly NumberToken[]): string | null {
  return periodOf(numbers) ?? OTHER_PERIOD.exec(key)?.[0] ?? null;
}

/** Words that say that a sentence is about another time than the whole of the report's period. */
const OTHER_PERIOD =
  /\b(?:hosten|varen|sommaren|vintern|halvaret?|kvartal\w*|tertial\w*|forra (?:aret|aren|perioden)|(?:samma|motsvarande) period|dessforinnan|aret (?:fore|innan)|foregaende|tidigare (?:ar|perioder?)|fjolaret|nasta ar|sedan starten|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|previous|last year|quarter|half year|i dag|idag|just nu|sammanlagt sedan|sedan (?:star\w*|20\d\d|arsskiftet)|under aren|genom aren)\b/;
