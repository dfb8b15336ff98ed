import { quote } from '../../measures/formula';
import type { NumberPart, SentencePart, SignedCell } from '../draft';
import type { AddressOf } from './textSheet';

/** What a part of a sentence is written with. */
export interface PartContext {
  readonly language: 'sv' | 'en';
  readonly numerals: readonly string[];
  readonly addressOf: AddressOf;
  /** Whether the sentence begins with it. */
  readonly first: boolean;
}

/** The pattern for thousands has three groups. */
const MOST_GROUPED = 1_000_000_000;

/**
 * A number, or a word that agrees with one, as an expression over the cells that it comes from; null
 * for other words, and where a cell stands nowhere. A cell that has come to print a text ("–") is
 * said as it stands.
 */
export function partExpression(part: SentencePart, context: PartContext): string | null {
  if (part.kind === 'words' || (part.kind === 'number' && part.value >= MOST_GROUPED)) return null;
  const value = sumOf(part.cells, context.addressOf);
  if (value === null) return null;
  const [cell] = part.cells;
  const otherwise =
    part.kind === 'number' && part.cells.length === 1 && cell !== undefined
      ? (context.addressOf(cell.place) ?? '""')
      : quote(part.text);
  const expression =
    part.kind === 'agreeing'
      ? `IF(ROUND(${value},1)=1,${quote(part.one)},${quote(part.many)})`
      : numberExpression(part, value, context);
  return `IFERROR(${expression},${otherwise})`;
}

/** What cells add up to, as an expression; null where there are none, or one stands nowhere. */
export function sumOf(cells: readonly SignedCell[], addressOf: AddressOf): string | null {
  if (cells.length === 0) return null;
  const terms = cells.map(({ place, sign }, i) => {
    const address = addressOf(place);
    return address === null ? null : `${sign < 0 ? '-' : i === 0 ? '' : '+'}${address}`;
  });
  if (terms.includes(null)) return null;
  return terms.length === 1 ? terms.join('') : `(${terms.join('')})`;
}

/** TEXT would write with the marks of the reader's own Excel: decimals are put together by hand. */
function numberExpression(
  { print, text }: NumberPart,
  value: string,
  { language, numerals, first }: PartContext,
): string {
  const mark = quote(language === 'sv' ? ',' : '.');
  const percent = quote(language === 'sv' ? '\u00a0%' : '%');
  const oneDecimal = (tenths: string): string =>
    `INT(${tenths}/10)&IF(MOD(${tenths},10)=0,"",${mark}&MOD(${tenths},10))`;
  switch (print) {
    case 'count':
    case 'listed': {
      const inFigures = /^\d/.test(text);
      const one = numerals[1] ?? '1';
      if (inFigures)
        return print === 'listed'
          ? `(0+${value})`
          : `IF(${value}=1,${said(one, first)},0+${value})`;
      const words = numerals.map((word) => said(word, first)).join(',');
      return `IF(${value}<${numerals.length},CHOOSE(${value}+1,${words}),${value})`;
    }
    case 'figures':
      return `ROUND(${value},0)`;
    case 'kronor':
      return signed(value, grouped(`ROUND(ABS(${value}),0)`, language));
    case 'ore': {
      const ore = `ROUND(100*ABS(${value}),0)`;
      const rest = `IF(MOD(${ore},100)=0,"",${mark}&TEXT(MOD(${ore},100),"00"))`;
      return signed(value, `${grouped(`INT(${ore}/100)`, language)}&${rest}`);
    }
    case 'decimal':
      return oneDecimal(`ROUND(10*${value},0)`);
    case 'percent':
      return `${oneDecimal(`ROUND(1000*${value},0)`)}&${percent}`;
    case 'share':
      return `ROUND(100*${value},0)&${percent}`;
    case 'points':
      return oneDecimal(`ROUND(1000*${value},0)`);
  }
}

/** As printed numbers have it: a minus that is no hyphen. */
function signed(value: string, expression: string): string {
  return `IF(ROUND(${value},2)<0,"\u2212","")&${expression}`;
}

/**
 * Thousands apart. Hyphens between digits stand as they are in every language of Excel, unlike its own
 * mark for thousands: the pattern is that of the phone number in Microsoft's page on TEXT
 * (https://support.microsoft.com/office/text-function-20d5ac4d-7b94-49fd-bb38-93d29371225c).
 */
function grouped(whole: string, language: 'sv' | 'en'): string {
  const mark = quote(language === 'sv' ? '\u00a0' : ',');
  return `SUBSTITUTE(TEXT(${whole},"[>=1000000]0-000-000;[>=1000]0-000;0"),"-",${mark})`;
}

function said(word: string, first: boolean): string {
  return quote(first ? word.slice(0, 1).toUpperCase() + word.slice(1) : word);
}
