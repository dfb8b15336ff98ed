import type { TokenKind } from './numberTokens';

const DAY = String.raw`(?:20)?\d\d[-./]?[01]\d[-./]?[0-3]\d`;
const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';

const MONTH = String.raw`(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:uari|ruari|s|il|i|ti|usti|t|tember|ober|ember)?\.?`;

/** Thresholds below which counts are not told, in words. */
const FEW = 'tre|fyra|fem|sex|sju|åtta|nio|tio|three|four|five|six|seven|eight|nine|ten';

/** What every span of months and every day with its month has. */
const MONTH_NAME = /jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec/;

/**
 * Numbers of a text in lower case that are days, periods or references, in the order they are looked for;
 * before each a sign of it that is quickly looked for.
 */
const NOT_COUNTS: readonly (readonly [TokenKind, RegExp, RegExp])[] = [
  ['x', /:\d/, /(?<!\d)(?:19|20)\d\d:\d{1,4}(?!\d)/gu],
  [
    'd',
    /\d\d[-./]?[01]\d/,
    new RegExp(String.raw`(?<![\d,])${DAY}\s?(?:[-–]|till|t\.?o\.?m\.?)\s?${DAY}(?!\d)`, 'gu'),
  ],
  [
    'd',
    /\d{4}\s?[-–]/,
    /(?<![\d,])(?:20)?(?:0\d|1\d|2\d)(?:0[1-9]|1[0-2])\s?[-–]\s?(?:20)?(?:0\d|1\d|2\d)(?:0[1-9]|1[0-2])(?![\d])/gu,
  ],
  ['d', /20\d\d\s?[-–/]/, /(?<!\d)20\d\d\s?[-–/]\s?(?:20)?\d\d(?!\d)/gu],
  [
    'd',
    /\d{6}|\d{4}-/,
    new RegExp(
      String.raw`(?<![\d,])(?:20\d\d-[01]\d-[0-3]\d|20\d{6}|[012]\d[01]\d[0-3]\d)(?![\d,]| \d{3})`,
      'gu',
    ),
  ],
  [
    'd',
    MONTH_NAME,
    new RegExp(
      String.raw`(?<!\d)(?:den )?\d{1,2}(?::e|:a|st|nd|rd|th)? (?:${MONTHS})(?: (?:19|20)\d\d)?`,
      'gu',
    ),
  ],
  [
    'd',
    MONTH_NAME,
    new RegExp(
      String.raw`(?<!\p{L})${MONTH}(?:\s?[-–]\s?|\still\s|\st\.?o\.?m\.?\s|\soch\s)${MONTH}(?:\s(?:år\s)?20\d\d|\s\d\d(?!\d|\s?(?:%|pers|delt|av)))?(?!\p{L})`,
      'gu',
    ),
  ],
  ['d', MONTH_NAME, new RegExp(String.raw`(?<!\p{L})${MONTH}\s20\d\d`, 'gu')],
  [
    'd',
    /kv|tertial|q/,
    /(?<!\p{L})(?:kvartal|tertial|kv|q)\s?[1-4](?!\d)(?:,?\s?(?:år\s)?20\d\d)?/gu,
  ],
  ['d', /half of/, /(?<!\p{L})(?:the\s)?(?:first|second)\shalf\sof\s20\d\d/gu],
  ['d', /halv|h[12]/, /(?<!\p{L})(?:första|andra)\shalvåret\s20\d\d|(?<!\p{L})h[12]\s20\d\d/gu],
  [
    'd',
    /(?:19|20)\d\d/,
    /(?<![\d,.])(?:19|20)\d\d(?![\d]|[ \u00a0]\d{3}|[,.]\d|[ \u00a0]?(?:%|kr|tkr|st\b|personer|deltagare))/gu,
  ],
  ['b', /år/, /(?<!\d)\d{2}\s?[-–]\s?\d{2}\s?(?:år\p{L}*|-åring\p{L}*)/gu],
  [
    'x',
    /färre|mindre|fewer|less|</,
    new RegExp(
      String.raw`(?<!(?:\d|${FEW}|personer|deltagare|people|participants)[ \u00a0])(?:(?:färre|mindre) än|(?:fewer|less) than|<)[ \u00a0]?(?:${FEW}|1?\d|20)(?![\p{L}\d]|[.,]\d|[ \u00a0]?(?:%|procent|per ?cent|kr|tkr|m(?:n)?kr|milj|million|tusen|mån|month|år|year|poäng|point|\d{3}))`,
      'gu',
    ),
  ],
  [
    'x',
    /mellan|between/,
    /(?<!\p{L})(?:mellan|between)\s\d+(?:,\d+)?\s(?:och|and)\s\d+(?:,\d+)?(?!\d|[ \u00a0]?(?:tkr|kr|mkr|mnkr|%))/gu,
  ],
  ['b', /år/, /(?:över|under|fyllda)\s\d{2}\sår/gu],
  [
    'x',
    /tab|dia|fig|bil|kap|avs|sid|s\.|fas|niv|nr|punk|pag|sec|§/,
    /(?:tabell|diagram|figur|bilaga|kapitel|avsnitt|(?<!\p{L})(?:sid(?:an)?|s\.|fas|nivå|nr|punkt|table|figure|page|section)|§)\s?\d+(?:\.\d+)*/gu,
  ],
  [
    'x',
    /\d\s?[-–]/,
    /(?<![\d\p{L}])\d+(?:[.,]\d+)?\s?[-–]\s?\d+(?:[.,]\d+)?(?![\d])(?:\s?(?:%|procent))?/gu,
  ],
  ['x', /procentenh|percentage/, /(?<!\d)\d{1,4}(?:,\d)?\s?(?:procentenheter|percentage points)/gu],
  ['x', /\d[-:]/, /(?<![\d\p{L}])\d{1,6}[-:](?=\p{L})[\p{L}]+/gu],
  ['x', /\p{L}-?\d/u, /(?<=\p{L}-?)\d{1,9}/gu],
  ['x', /^\d/, /^\d{1,3}(?:\.\d{1,2})+\.?(?=\s)/gu],
];

/** What in a text in lower case is a number of nobody: its kind, and a pattern for all of them. */
export function notCountsIn(lower: string): readonly (readonly [TokenKind, RegExp])[] {
  return NOT_COUNTS.flatMap(([kind, sign, pattern]): readonly (readonly [TokenKind, RegExp])[] =>
    sign.test(lower) ? [[kind, pattern]] : [],
  );
}
