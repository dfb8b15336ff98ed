import type { CellValue } from './cell';
import { fold } from './fold';

/** What a cell gave: a value that can be trusted, nothing, or something that could not be read. */
export type ReadValue<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

export const BLANK = { kind: 'blank' } as const;
export const UNREADABLE = { kind: 'unreadable' } as const;

export function readAs<T>(value: T): ReadValue<T> {
  return { kind: 'value', value };
}

/** True for an empty cell and for one with nothing but blanks. */
export function isEmpty(value: CellValue): boolean {
  return typeof value === 'string' && (value === '' || value.trim() === '');
}

/** True for what a failed formula leaves in a cell: "#N/A", "#DIV/0!". */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === 'string' && value.includes('#') && /^#[A-ZÅÄÖ0-9/_]+[!?]?$/.test(value.trim())
  );
}

const STARTS_WITH_DIGIT = /^\d/;

const BLANK_WORDS = new Set(
  '- -- --- . .. ? ?? n/a #n/a #saknas! na null saknas okand okant vet_ej ej_kant uppgift_saknas ingen_uppgift unknown missing (tom) (blank)'
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
);

/** True for an empty cell and for what people write instead of leaving one empty: "-", "?", "uppgift saknas", and for what a look-up that finds nothing leaves. */
export function isBlankLike(value: CellValue): boolean {
  if (typeof value !== 'string' || STARTS_WITH_DIGIT.test(value)) return false;
  return isEmpty(value) || (value.length <= 20 && BLANK_WORDS.has(fold(value)));
}
