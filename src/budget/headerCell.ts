import { fold } from '../cells/fold';
import { isEmpty } from '../cells/readValue';
import { headerMeaning, unitSaid, type HeaderMeaning } from './headerMeaning';
import { headerPeriod, isPeriodOnly } from './headerPeriod';
import { readAmount } from './readAmount';
import { textAt, type View } from './view';

/** A header over a column of the view; its text begins with the title above where that says more. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
}

/** How far down a column is looked at for amounts. */
export const LOOK_AHEAD = 40;

/** Amounts and other texts below a header, down to where both have been blank for long. */
export function contentBelow(
  view: View,
  row: number,
  column: number,
): { amounts: number; texts: number } {
  let amounts = 0;
  let texts = 0;
  const last = Math.min(view.rowCount - 1, row + LOOK_AHEAD);
  for (let r = row + 1; r <= last; r += 1) {
    const value = view.at(r, column);
    if (isEmpty(value)) continue;
    if (readAmount(value).kind === 'value') amounts += 1;
    else if (readAmount(value).kind === 'unreadable') {
      if (typeof value === 'string' && headerMeaning(value) !== null) break;
      texts += 1;
    }
  }
  return { amounts, texts };
}

/** The text of the title over a column: right above it, or over the columns to its left. */
function titleOver(view: View, row: number, column: number): string {
  for (let c = column; c >= 0; c -= 1) {
    const text = textAt(view, row, c);
    if (text !== '') return c === column || contentBelow(view, row + 1, c).amounts > 0 ? text : '';
    if (!isEmpty(view.at(row, c))) return '';
  }
  return '';
}

/** A year, a part of a year or a unit, and not an amount with one. */
function isIncomplete(text: string): boolean {
  if (isPeriodOnly(text)) return true;
  return unitSaid(text) !== null && readAmount(text).kind !== 'value';
}

const DAY_OR_AMOUNT = /^\d{6}(?:\d\d)?$/;
const OVER_LABELS = /^(kostnad\w*|post\w*|budgetpost\w*|konto\w*|benamning|rubrik|kategori|typ)\b/;

/** True for digits that could be a day ("881025") beside the name of a line: there they are an amount. */
export function isLabelledAmount(view: View, row: number, column: number): boolean {
  if (!DAY_OR_AMOUNT.test(textAt(view, row, column))) return false;
  for (let c = column - 1; c >= 0; c -= 1) {
    const text = textAt(view, row, c);
    if (!/\p{L}/u.test(text)) continue;
    return !isHeaderText(text) && !OVER_LABELS.test(fold(text));
  }
  return false;
}

/** A header of a budget column, or a year, a part of a year or a unit. */
export function isHeaderText(text: string): boolean {
  return headerMeaning(text) !== null || isIncomplete(text);
}

/**
 * A header that says only a time or a unit takes its meaning from the title over it. `lower`: the row
 * completes the one above it, so that a header may stand there alone.
 */
export function headerCell(
  view: View,
  row: number,
  column: number,
  lower: boolean,
): HeaderCell | null {
  const own = textAt(view, row, column);
  if (own === '') {
    const above = lower && isEmpty(view.at(row, column)) ? textAt(view, row - 1, column) : '';
    const meaning = headerMeaning(above)?.meaning ?? null;
    return meaning === null ? null : { column, text: above, meaning };
  }
  if (isLabelledAmount(view, row, column)) return { column, text: own, meaning: null };
  const said = headerMeaning(own);
  const title = row > 0 ? titleOver(view, row - 1, column) : '';
  if (said !== null) {
    const { year, part } = headerPeriod(own);
    const adds = isPeriodOnly(title) && (year === null || part === null);
    return { column, text: adds ? `${title} ${own}` : own, meaning: said.meaning };
  }
  const meaning = isIncomplete(own) && title !== '' ? headerMeaning(title) : null;
  return meaning === null
    ? { column, text: own, meaning: null }
    : { column, text: `${title} ${own}`, meaning: meaning.meaning };
}
