import type { Locale } from '../../host/cellInput';
import { toLocalFormula } from '../../host/localFormula';
import { cellText } from '../../host/numberText';
import type { ModelCell } from '../../model/workbookModel';

function isDateFormat(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\\./g, '')) && format !== 'General';
}

/** What a user sees when she edits a cell: the formula, or the value such that typing it again gives the same. */
export function cellContents(cell: ModelCell | undefined, locale: Locale): string {
  if (cell === undefined) return '';
  const { value, formula, numberFormat } = cell;
  if (formula !== null) return toLocalFormula(formula, locale);
  if (typeof value === 'string') return /^[=']/.test(value) ? `'${value}` : value;
  if (typeof value === 'boolean' || isDateFormat(numberFormat)) {
    return cellText(value, numberFormat, locale);
  }
  return locale === 'sv-SE' ? String(value).replace('.', ',') : String(value);
}

/** Where a value stands in its cell when the cell does not say: numbers right, truth values and errors in the middle. */
export function usualAlignment(cell: ModelCell): 'left' | 'right' | 'center' {
  if (typeof cell.value === 'number') return 'right';
  if (typeof cell.value === 'boolean') return 'center';
  const isResult = cell.formula !== null || cell.spilledFrom !== undefined;
  return isResult && /^#[A-Z/0]+[!?A]$/.test(cell.value) ? 'center' : 'left';
}
