import { fold } from '../../cells/fold';
import type { Hedge } from '../claim';
import { notCountsIn } from './notCounts';

/**
 * What a number in running text is: a plain number, per cent, money, months, years, points, a day or
 * period, an age band, or something that is no figure (a reference, a range).
 */
export type TokenKind = 'n' | 'p' | 'k' | 'm' | 'y' | 'o' | 'd' | 'b' | 'x';

export interface NumberToken {
  readonly kind: TokenKind;
  /** Offsets in the sentence; hedge and unit included. */
  readonly start: number;
  readonly end: number;
  /** Kronor for money. */
  readonly value: number;
  readonly step: number;
  readonly hedge: Hedge;
  readonly text: string;
  /** What one unit of the printed number is, 1 000 000 in "1,88 miljoner"; 1 for what is not money. */
  readonly unit: number;
}

/** Scanners see a one or a nought as a letter. */
const SCANNED = String.raw`\d[lio](?![\p{L}\d])|[li]\d(?![\p{L}\d.,])`;
/** Thousands parted in the English way. */
const ENGLISH = String.raw`\d{1,3}(?:,\d{3}){2,}(?!\d)`;
const DIGITS = String.raw`${SCANNED}|${ENGLISH}|[+\-−]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|[+\-−]?\d{1,3}(?:\.\d{3})+(?!\d)|[+\-−]?\d+(?:[.,]\d+)?`;
const WORDS: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:två tredjedelar|two thirds)(?!\p{L})/gu, 66.7],
  [/(?<!\p{L})(?:tre fjärdedelar|three quarters)(?!\p{L})/gu, 75],
  [/(?<!\p{L})(?:var(?:t)? fjärde|en av fyra|en fjärdedel|a quarter)(?!\p{L})/gu, 25],
  [/(?<!\p{L})(?:var(?:t)? tredje|en av tre|en tredjedel|a third)(?!\p{L})/gu, 33.3],
  [/(?<!\p{L})(?:var(?:t)? femte|en av fem|en femtedel|a fifth)(?!\p{L})/gu, 20],
  [/(?<!\p{L})(?:var(?:t)? tionde|en av tio|en tiondel|a tenth)(?!\p{L})/gu, 10],
  [/(?<!\p{L})(?:hälften|varannan|half)(?!\p{L})/gu, 50],
];
const UNITS: readonly (readonly [TokenKind, RegExp, number])[] = [
  ['p', /^[ \u00a0]?(?:%|procent\b(?!enhet)|proc\.?(?!\p{L})|per ?cent)/u, 1],
  [
    'k',
    /^[ \u00a0]?(?:mkr|mnkr|msek|milj(?:on(?:er)?)?\.?(?:[ \u00a0]?(?:kr(?:onor)?\b|sek))?|million(?: kronor| sek)?)(?!\p{L})/u,
    1_000_000,
  ],
  ['k', /^[ \u00a0]?(?:tkr|kkr|tsek|ksek|tusen(?:[ \u00a0](?:kr(?:onor)?|sek))?)(?!\p{L})/u, 1000],
  ['k', /^[ \u00a0]?(?:kr(?:onor)?|sek|:-)(?!\p{L})/u, 1],
  ['m', /^[ \u00a0]?(?:månad(?:er)?s?|mån|months?)(?!\p{L})/u, 1],
  ['y', /^[ \u00a0]?(?:år|years?)(?!\p{L}| (?:19|20)\d\d(?!\d))/u, 1],
  ['o', /^[ \u00a0]?(?:poäng|points?)(?!\p{L})/u, 1],
];
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d])(?:${DIGITS}|(?:${Object.keys(WORDS).join('|')})(?!\\p{L}))`,
  'gu',
);

const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  ['atLeast', /(?:minst|åtminstone|at least)$/u],
  ['atMost', /(?:högst|som mest|upp till|max(?:imalt)?|at most|up to)$/u],
  ['over', /(?:drygt|dryga|över|mer än|fler än|just over|over|more than)$/u],
  [
    'under',
    /(?:knappt|knappa|nära|närmare|nästan|inte fullt|nearly|almost|under|mindre än|färre än|less than)$/u,
  ],
  ['about', /(?:ca\.?|cirka|c:a|omkring|ungefär|runt|kring|about|around|roughly|approximately)$/u],
];

const SOME_SHARE = 'hälften|varannan|tredje|fjärde|femte|tionde|half|third|quarter|fifth';
const ANY_SHARE = new RegExp(`${SOME_SHARE}|en av|tenth`);
/** Whether a text has anything that could be a number: most sentences have not. */
const ANY = new RegExp(
  `\\d|(?<!\\p{L})(?:${Object.keys(WORDS).join('|')})(?!\\p{L})|${SOME_SHARE}`,
  'u',
);

/** The numbers of a sentence, in order: units and hedges belong to them; days and references are told apart. */
export function numberTokens(text: string): readonly NumberToken[] {
  const lower = lowerCase(text);
  if (!ANY.test(lower)) return [];
  const taken: NumberToken[] = [];
  const marked = new Uint8Array(text.length);
  const take = (token: NumberToken) => {
    if (marked.subarray(token.start, token.end).includes(1)) return;
    marked.fill(1, token.start, token.end);
    taken.push(token);
  };
  const plain = { step: 1, unit: 1 } as const;
  for (const [kind, pattern] of notCountsIn(lower)) {
    for (const { index: start, 0: said } of lower.matchAll(pattern)) {
      const end = start + said.length;
      const own = text.slice(start, end);
      take({ kind, start, end, value: NaN, hedge: 'exact', text: own, ...plain });
    }
  }
  for (const [pattern, value] of ANY_SHARE.test(lower) ? SHARES : []) {
    for (const { index: start, 0: said } of lower.matchAll(pattern)) {
      const end = start + said.length;
      const own = text.slice(start, end);
      take({ kind: 'p', start, end, value, hedge: 'about', text: own, ...plain });
    }
  }
  for (const { index, 0: said } of lower.matchAll(NUMBER)) {
    if (marked[index] === 0 && marked[index + said.length - 1] === 0)
      take(quantityAt(text, lower, index, index + said.length));
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** The same text in lower case, letter for letter: patterns that ignore case are much slower. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A count that is an average is of nobody in particular. */
const AVERAGE = /(?:i snitt|genomsnittligt|i genomsnitt|on average)$/u;

/** The number between two offsets of a text, with what stands around it. */
function quantityAt(text: string, lower: string, at: number, after: number): NumberToken {
  const digits = text.slice(at, after);
  const near = lower.slice(Math.max(0, at - 16), at);
  const before = near.replace(/[ \u00a0]+$/u, '');
  const [hedge, hedgePattern] = HEDGES.find(([, pattern]) => pattern.test(before)) ?? [
    'exact',
    null,
  ];
  const hedged = hedgePattern?.exec(before)?.[0].length ?? 0;
  const start = hedged === 0 ? at : at - (near.length - before.length) - hedged;
  const rest = lower.slice(after, after + 30);
  const unit = UNITS.find(([, pattern]) => pattern.test(rest));
  const unitLength = unit?.[1].exec(rest)?.[0].length ?? 0;
  const end = after + unitLength;
  const of = unit?.[2] ?? 1;
  const kind = unit?.[0] ?? 'n';
  const { value, step } = readDigits(digits, kind === 'k' && of === 1);
  return {
    kind,
    start,
    end,
    value: value * of,
    step: step * of,
    hedge: kind === 'n' && AVERAGE.test(before) ? 'about' : hedge,
    unit: of,
    text: text.slice(start, end),
  };
}

/** `kronor`: three digits after a comma are thousands, for no amount in kronor has three decimals. */
function readDigits(
  digits: string,
  kronor: boolean,
): { readonly value: number; readonly step: number } {
  const word =
    WORDS[fold(digits) === 'tva' ? 'två' : fold(digits) === 'atta' ? 'åtta' : fold(digits)];
  if (word !== undefined) return { value: word, step: 1 };
  const grouped = /^[+\-−]?\d{1,3}(?:\.\d{3})+$/.test(digits);
  const english = (kronor ? /^\d{1,3}(?:,\d{3})+$/ : /^\d{1,3}(?:,\d{3}){2,}$/).test(digits);
  const bare = digits
    .replace(/[ \u00a0\u202f]/gu, '')
    .replace(/[lI]/g, '1')
    .replace('O', '0')
    .replace('−', '-')
    .replace(grouped ? /\./g : /$^/, '')
    .replace(english ? /,/g : /$^/, '')
    .replace(',', '.');
  const decimals = /\.(\d+)$/.exec(bare)?.[1]?.length ?? 0;
  return { value: Number(bare), step: 10 ** -decimals };
}
