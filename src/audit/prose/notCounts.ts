import type { TokenKind } from './numberTokens';

const DAY = String.raw`(?:20)?\d\d[-./]?[01]\d[-./]?[0-3]\d`;
const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';

const MONTH = String.raw`(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:uari|ruari|s|il|i|ti|usti|t|tember|ober|ember)?\.?`;

/** Numbers that are days, periods or references, in the order they are looked for. */
export const NOT_COUNTS: readonly (readonly [TokenKind, RegExp])[] = [
  ['x', /(?<!\d)(?:19|20)\d\d:\d{1,4}(?!\d)/gu],
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
    new RegExp(
      String.raw`(?<!\p{L})${MONTH}(?:\s?[-–]\s?|\still\s|\st\.?o\.?m\.?\s|\soch\s)${MONTH}(?:\s(?:år\s)?20\d\d|\s\d\d(?!\d|\s?(?:%|pers|delt|av)))?(?!\p{L})`,
      'giu',
    ),
  ],
  ['d', new RegExp(String.raw`(?<!\p{L})${MONTH}\s20\d\d`, 'giu')],
  ['d', /(?<!\p{L})(?:kvartal|tertial|kv|q)\s?[1-4](?!\d)(?:,?\s?(?:år\s)?20\d\d)?/giu],
  ['d', /(?<!\p{L})(?:första|andra)\shalvåret\s20\d\d|(?<!\p{L})h[12]\s20\d\d/giu],
  [
    'd',
    /(?<![\d,.])(?:19|20)\d\d(?![\d]|[ \u00a0]\d{3}|[,.]\d|[ \u00a0]?(?:%|kr|tkr|st\b|personer|deltagare))/gu,
  ],
  ['b', /(?<!\d)\d{2}\s?[-–]\s?\d{2}\s?(?:år\p{L}*|-åring\p{L}*)/giu],
  [
    'x',
    /(?<!\p{L})(?:mellan|between)\s\d+(?:,\d+)?\s(?:och|and)\s\d+(?:,\d+)?(?!\d|[ \u00a0]?(?:tkr|kr|mkr|mnkr|%))/giu,
  ],
  ['b', /(?:över|under|fyllda)\s\d{2}\sår/giu],
  [
    'x',
    /(?:tabell|diagram|figur|bilaga|kapitel|avsnitt|(?<!\p{L})(?:sid(?:an)?|s\.|fas|nivå|nr|punkt|table|figure|page|section)|§)\s?\d+(?:\.\d+)*/giu,
  ],
  ['x', /(?<![\d\p{L}])\d+(?:[.,]\d+)?\s?[-–]\s?\d+(?:[.,]\d+)?(?![\d])(?:\s?(?:%|procent))?/gu],
  ['x', /(?<!\d)\d{1,4}(?:,\d)?\s?(?:procentenheter|percentage points)/giu],
  ['x', /(?<![\d\p{L}])\d{1,6}[-:](?=\p{L})[\p{L}]+/gu],
  ['x', /(?<=\p{L}-?)\d{1,9}/gu],
  ['x', /^\d{1,3}(?:\.\d{1,2})+\.?(?=\s)/gu],
];
