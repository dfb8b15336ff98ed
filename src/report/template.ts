import { formatAmount } from '../texts/amounts';
import { formatNumber, formatPercent, formatRate } from '../texts/numbers';
import type { ReportTexts } from '../texts/reportTexts';
import type { AgreeingPart, NumberPart, NumberPrint, Sentence, SentencePart } from './draft';

/** A number to be said, before it is known how the sentence writes its numbers. */
export type Spoken = Omit<NumberPart, 'kind' | 'text'>;

/** What a name in a template stands for; null where there is nothing to say. */
export type Value = string | Spoken | readonly SentencePart[] | null;

export type Values = Readonly<Record<string, Value>>;

/** What numbers are written with. */
export interface Writing {
  readonly language: 'sv' | 'en';
  readonly words: Pick<ReportTexts['words'], 'numerals' | 'and'>;
}

const NAME = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

/**
 * A template with its names filled in, or null where one of them has nothing to say. Numbers are
 * not written yet: that is for `sentence`, which sees them all.
 */
export function fill(template: string, values: Values): readonly SentencePart[] | null {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const match of template.matchAll(NAME)) {
    const [whole, name = '', one, many] = match;
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    if (value === null) return null;
    parts.push(...words(template.slice(at, match.index)));
    at = match.index + whole.length;
    if (one !== undefined && many !== undefined) parts.push(agreeing(value, one, many));
    else parts.push(...partsOf(value));
  }
  return [...parts, ...words(template.slice(at))];
}

/** A text with its names filled in by words; throws where a name has none. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return (fill(template, values) ?? []).map(({ text }) => text).join('');
}

/** Items with commas between and "och" before the last; null where there is none, or one of them is null. */
export function list(
  items: readonly (readonly SentencePart[] | null)[],
  { words: { and } }: Writing,
): readonly SentencePart[] | null {
  if (items.length === 0) return null;
  const parts: SentencePart[] = [];
  for (const [i, item] of items.entries()) {
    if (item === null) return null;
    if (i > 0) parts.push(...words(i === items.length - 1 ? ` ${and} ` : ', '));
    parts.push(...item);
  }
  return parts;
}

/** A whole sentence, its numbers written alike and its first letter a capital; null where a part is missing. */
export function sentence(
  id: string,
  parts: readonly SentencePart[] | null,
  writing: Writing,
  live = true,
): Sentence | null {
  if (parts === null) return null;
  const inFigures = parts.some(
    (part) =>
      part.kind === 'number' &&
      (part.print === 'count' || part.print === 'listed') &&
      part.value >= writing.words.numerals.length,
  );
  const written = parts.map((part) =>
    part.kind === 'number' ? { ...part, text: writeNumber(part, inFigures, writing) } : part,
  );
  const [first, ...rest] = written;
  const capital = first === undefined ? [] : [{ ...first, text: withCapital(first.text) }];
  return { id, parts: [...capital, ...rest], live };
}

/** A number as a sentence has it. */
export function writeNumber(
  { value, print }: Pick<NumberPart, 'value' | 'print'>,
  inFigures: boolean,
  { language, words: { numerals } }: Writing,
): string {
  const figures = formatNumber(value, language);
  switch (print) {
    case 'count':
      return (inFigures && value !== 1 ? undefined : numerals[value]) ?? figures;
    case 'listed':
      return (inFigures ? undefined : numerals[value]) ?? figures;
    case 'figures':
      return figures;
    case 'decimal':
      return oneDecimal(value, language);
    case 'percent':
      return formatRate(value, language);
    case 'share':
      return formatPercent(value, language);
    case 'points':
      return oneDecimal(100 * value, language);
    case 'kronor':
      return formatAmount(Math.round(value), language);
    case 'ore':
      return formatAmount(value, language);
  }
}

function oneDecimal(value: number, language: 'sv' | 'en'): string {
  return formatNumber(value, language, Math.round(10 * value) % 10 === 0 ? 0 : 1);
}

function partsOf(value: Exclude<Value, null>): readonly SentencePart[] {
  if (typeof value === 'string') return words(value);
  return isSpoken(value) ? [{ ...value, kind: 'number', text: '' }] : value;
}

function isSpoken(value: Spoken | readonly SentencePart[]): value is Spoken {
  return 'print' in value;
}

function agreeing(value: Exclude<Value, null>, one: string, many: string): AgreeingPart {
  if (typeof value === 'string' || !isSpoken(value)) {
    throw new Error(`a word agrees with numbers only: ${one}|${many}`);
  }
  return {
    kind: 'agreeing',
    text: isOne(value) ? one : many,
    one,
    many,
    cells: value.cells,
  };
}

/** Whether a number is one as it is printed: 1.04 months are "1 månad". */
function isOne({ value, print }: Pick<NumberPart, 'value' | 'print'>): boolean {
  return print === 'points' ? Math.round(1000 * value) === 10 : Math.round(10 * value) === 10;
}

function words(text: string): readonly SentencePart[] {
  return text === '' ? [] : [{ kind: 'words', text }];
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** How a number of people is said in a list. */
export function listed(spoken: Spoken | null): Spoken | null {
  const print: NumberPrint = 'listed';
  return spoken === null ? null : { ...spoken, print };
}

/** A word as it stands within a sentence; abbreviations keep their capitals. */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(1) : label;
}
