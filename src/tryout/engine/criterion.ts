import { isCellError, typedText } from './plainValue';
import type { CellError, PlainValue } from './plainValue';

/** Whether a cell's value fulfils a criterion. */
export type Matches = (value: PlainValue) => boolean;

type Operator = '=' | '<>' | '<=' | '>=' | '<' | '>';

const OPERATORS: readonly Operator[] = ['<>', '<=', '>=', '=', '<', '>'];
const WILDCARD = /~[\s\S]|[*?]/g;
const ORDER = new Intl.Collator('sv', { sensitivity: 'accent' });

const negated =
  (matches: Matches): Matches =>
  (value) =>
    !matches(value);

function holds(operator: '<=' | '>=' | '<' | '>', difference: number): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/** Equal to a number: the number itself, or a text that reads as it. */
function equalsNumber(number: number): Matches {
  const texts = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string') return value === number;
    if (!/\d/.test(value)) return false;
    const known = texts.get(value);
    if (known !== undefined) return known;
    const equal = typedText(value) === number;
    texts.set(value, equal);
    return equal;
  };
}

/** Equal to a text whatever the case, where * and ? stand for other signs and ~ takes the next sign literally. */
function equalsText(text: string): Matches {
  const parts = text.split(WILDCARD);
  const signs = text.match(WILDCARD) ?? [];
  if (!signs.some((sign) => sign === '*' || sign === '?')) {
    const lower = text.replace(WILDCARD, (sign) => sign.slice(1)).toLowerCase();
    return (value) => typeof value === 'string' && value.toLowerCase() === lower;
  }
  const source = parts
    .map((part, index) => {
      const sign = signs[index] ?? '';
      const any = sign === '*' ? '[^]*' : sign === '?' ? '[^]' : literally(sign.slice(1));
      return literally(part) + any;
    })
    .join('');
  const pattern = new RegExp(`^${source}$`, 'iu');
  return (value) => typeof value === 'string' && pattern.test(value);
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function equals(operand: number | boolean | string | CellError): Matches {
  if (typeof operand === 'number') return equalsNumber(operand);
  if (typeof operand === 'string') return equalsText(operand);
  return (value) => value === operand;
}

function compares(
  operator: '<=' | '>=' | '<' | '>',
  operand: number | boolean | string | CellError,
): Matches {
  if (isCellError(operand)) return () => false;
  if (typeof operand === 'string') {
    return (value) =>
      typeof value === 'string' && value !== '' && holds(operator, ORDER.compare(value, operand));
  }
  return (value) =>
    typeof value === typeof operand && holds(operator, Number(value) - Number(operand));
}

/**
 * A criterion of COUNTIFS, SUMIFS and their like, as Excel reads it. A number, also one written as
 * text, equals numbers and texts that read as it, and is smaller or larger than numbers only; a text
 * equals texts whatever their case, with the wildcards ? and * and with ~ before a literal one. ""
 * is a blank cell or an empty text, "=" a blank cell only, "<>" any other cell. A blank criterion is
 * 0. Null where an order is asked for with nothing to compare with, such as ">".
 */
export function criterionOf(criterion: PlainValue): Matches | null {
  if (typeof criterion !== 'string') return equals(criterion ?? 0);
  if (criterion === '') return (value) => value === null || value === '';
  const operator = OPERATORS.find((candidate) => criterion.startsWith(candidate));
  const rest = criterion.slice(operator?.length ?? 0);
  if (rest === '') {
    if (operator === '=') return (value) => value === null;
    return operator === '<>' ? (value) => value !== null : null;
  }
  const operand = typedText(rest);
  switch (operator) {
    case undefined:
    case '=':
      return equals(operand);
    case '<>':
      return negated(equals(operand));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compares(operator, operand);
  }
}
