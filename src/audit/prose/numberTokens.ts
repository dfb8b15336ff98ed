import { fold } from '../../cells/fold';
import type { Hedge } from '../claim';

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

const DAY = String.raw`(?:20)?\d\d[-./]?[01]\d[-./]?[0-3]\d`;
const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';

/** Numbers that are days, periods or references, in the order they are looked for. */
const OTHERS: readonly (readonly [TokenKind, RegExp])[] = [
  [
    'd',
    new RegExp(String.raw`(?<![\d,])${DAY}\s?(?:[-–]|till|t\.?o\.?m\.?)\s?${DAY}(?!\d)`, 'giu'),
  ],
  [
    'd',
    /(?<![\d,])(?:20)?(?:0\d|1\d|2\d)(?:0[1-9]|1[0-2])\s?[-–]\s?(?:20)?(?:0\d|1\d|2\d)(?:0[1-9]|1[0-2])(?![\d])/gu,
  ],
  ['d', /(?<!\d)20\d\d\s?[-–/]\s?(?:20)?\d\d(?!\d)/gu],
  [
    'd',
    new RegExp(
      String.raw`(?<![\d,])(?:20\d\d-[01]\d-[0-3]\d|20\d{6}|[012]\d[01]\d[0-3]\d)(?![\d,]| \d{3})`,
      'gu',
    ),
  ],
  [
    'd',
    new RegExp(
      String.raw`(?<!\d)(?:den )?\d{1,2}(?::e|:a|st|nd|rd|th)? (?:${MONTHS})(?: (?:19|20)\d\d)?`,
      'giu',
    ),
  ],
  [
    'd',
    /(?<![\d,.])(?:19|20)\d\d(?![\d]|[ \u00a0]\d{3}|[,.]\d|[ \u00a0]?(?:%|kr|tkr|st\b|personer|deltagare))/gu,
  ],
  ['b', /(?<!\d)\d{2}\s?[-–]\s?\d{2}\s?(?:år\p{L}*|-åring\p{L}*)/giu],
  ['b', /(?:över|under|fyllda)\s\d{2}\sår/giu],
  [
    'x',
    /(?:tabell|diagram|figur|bilaga|kapitel|avsnitt|sid(?:an)?|s\.|fas|nivå|nr|punkt|§|table|figure|page|section)\s?\d+(?:\.\d+)*/giu,
  ],
  ['x', /(?<![\d\p{L}])\d+(?:[.,]\d+)?\s?[-–]\s?\d+(?:[.,]\d+)?(?![\d])(?:\s?(?:%|procent))?/gu],
  ['x', /\d+\s?(?:procentenheter|percentage points)/giu],
  ['x', /(?<![\d\p{L}])\d+[-:](?=\p{L})[\p{L}]+/gu],
  ['x', /(?<=\p{L}[-]?)\d+/gu],
  ['x', /^\d+(?:\.\d+)+\.?(?=\s)/gu],
];

const DIGITS = String.raw`[+\-−]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|[+\-−]?\d{1,3}(?:\.\d{3})+(?!\d)|[+\-−]?\d+(?:[.,]\d+)?`;
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
  [/(?<!\p{L})(?:två tredjedelar|two thirds)(?!\p{L})/giu, 66.7],
  [/(?<!\p{L})(?:tre fjärdedelar|three quarters)(?!\p{L})/giu, 75],
  [/(?<!\p{L})(?:var(?:t)? fjärde|en fjärdedel|a quarter)(?!\p{L})/giu, 25],
  [/(?<!\p{L})(?:var(?:t)? tredje|en tredjedel|a third)(?!\p{L})/giu, 33.3],
  [/(?<!\p{L})(?:var(?:t)? femte|en femtedel|a fifth)(?!\p{L})/giu, 20],
  [/(?<!\p{L})(?:hälften|varannan|half)(?!\p{L})/giu, 50],
];
const UNITS: readonly (readonly [TokenKind, RegExp, number])[] = [
  ['p', /^[ \u00a0]?(?:%|procent\b(?!enhet)|proc\.?(?!\p{L})|per ?cent)/iu, 1],
  [
    'k',
    /^[ \u00a0]?(?:mkr|mnkr|msek|milj(?:on(?:er)?)?\.?(?:[ \u00a0]?(?:kr(?:onor)?\b|sek))?|million(?: kronor| sek)?)(?!\p{L})/iu,
    1_000_000,
  ],
  ['k', /^[ \u00a0]?(?:tkr|kkr|tsek|ksek|tusen(?:[ \u00a0](?:kr(?:onor)?|sek))?)(?!\p{L})/iu, 1000],
  ['k', /^[ \u00a0]?(?:kr(?:onor)?|sek|:-)(?!\p{L})/iu, 1],
  ['m', /^[ \u00a0]?(?:månad(?:er)?s?|mån|months?)(?!\p{L})/iu, 1],
  ['y', /^[ \u00a0]?(?:år|years?)(?!\p{L})/iu, 1],
  ['o', /^[ \u00a0]?(?:poäng|points?)(?!\p{L})/iu, 1],
];
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d])(?:${DIGITS}|(?:${Object.keys(WORDS).join('|')})(?!\\p{L}))`,
  'giu',
);

const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  ['atLeast', /(?:minst|åtminstone|at least)$/iu],
  ['atMost', /(?:högst|som mest|upp till|max(?:imalt)?|at most|up to)$/iu],
  ['over', /(?:drygt|dryga|över|mer än|fler än|just over|over|more than)$/iu],
  [
    'under',
    /(?:knappt|knappa|nära|närmare|nästan|inte fullt|nearly|almost|under|mindre än|färre än|less than)$/iu,
  ],
  [
    'about',
    /(?:ca\.?|cirka|c:a|omkring|ungefär|runt|kring|i snitt|about|around|roughly|approximately)$/iu,
  ],
];

/** The numbers of a sentence, in order: units and hedges belong to them; days and references are told apart. */
export function numberTokens(text: string): readonly NumberToken[] {
  const taken: NumberToken[] = [];
  const free = (start: number, end: number): boolean =>
    taken.every((token) => end <= token.start || start >= token.end);
  const plain = { value: NaN, step: 1, hedge: 'exact', unit: 1 } as const;
  for (const [kind, pattern] of OTHERS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (free(start, end)) taken.push({ kind, start, end, text: match[0], ...plain });
    }
  }
  for (const [pattern, value] of SHARES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (free(start, end)) {
        taken.push({
          kind: 'p',
          start,
          end,
          value,
          step: 1,
          hedge: 'about',
          unit: 1,
          text: match[0],
        });
      }
    }
  }
  for (const match of text.matchAll(NUMBER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (free(start, end)) taken.push(quantityAt(text, start, match[0]));
  }
  return taken.sort((a, b) => a.start - b.start);
}

function quantityAt(text: string, at: number, digits: string): NumberToken {
  const before = text.slice(Math.max(0, at - 16), at).replace(/[ \u00a0]+$/u, '');
  const [hedge, hedgePattern] = HEDGES.find(([, pattern]) => pattern.test(before)) ?? [
    'exact',
    null,
  ];
  const hedged = hedgePattern?.exec(before)?.[0].length ?? 0;
  const start =
    hedged === 0 ? at : at - (text.slice(Math.max(0, at - 16), at).length - before.length) - hedged;
  const rest = text.slice(at + digits.length, at + digits.length + 30);
  const unit = UNITS.find(([, pattern]) => pattern.test(rest));
  const unitLength = unit?.[1].exec(rest)?.[0].length ?? 0;
  const end = at + digits.length + unitLength;
  const { value, step } = readDigits(digits);
  const of = unit?.[2] ?? 1;
  return {
    kind: unit?.[0] ?? 'n',
    start,
    end,
    value: value * of,
    step: step * of,
    hedge,
    unit: of,
    text: text.slice(start, end),
  };
}

function readDigits(digits: string): { readonly value: number; readonly step: number } {
  const word =
    WORDS[fold(digits) === 'tva' ? 'två' : fold(digits) === 'atta' ? 'åtta' : fold(digits)];
  if (word !== undefined) return { value: word, step: 1 };
  const grouped = /^[+\-−]?\d{1,3}(?:\.\d{3})+$/.test(digits);
  const bare = digits
    .replace(/[ \u00a0\u202f]/gu, '')
    .replace('−', '-')
    .replace(grouped ? /\./g : /$^/, '')
    .replace(',', '.');
  const decimals = /\.(\d+)$/.exec(bare)?.[1]?.length ?? 0;
  return { value: Number(bare), step: 10 ** -decimals };
}
