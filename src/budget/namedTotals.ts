import type { CellRef } from '../cells/cell';
import { fold, oneLine } from '../cells/fold';
import { isEmpty } from '../cells/readValue';
import type { BudgetMeaning } from './budgetColumn';
import type { NamedTotal } from './budgetReading';
import { namedBase } from './headerMeaning';
import { readAmount } from './readAmount';
import { textAt, type View } from './view';

const UNIT = '(?:kr(?:onor)?|sek|tkr|kkr|mkr|mnkr|milj\\w*)';
/** Grouped thousands, or digits with a unit: neither a year nor a day. */
const AMOUNT_IN_TEXT = new RegExp(
  `(?<![\\d.,-])(?:\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?(?: ?${UNIT}(?!\\p{L}))?|\\d+(?:,\\d+)? ?(?:${UNIT}(?!\\p{L})|:-))`,
  'giu',
);

/** Words that make it something else than the amount given: what is left of it, or spent. */
const NOT_GIVEN = /aterst|kvar|skott|diff|avvik|minus|utfall|forbruk|jamfor|aterbetal/;

/** What a text gives the amount of; null where it speaks of something else as well. */
function givenIn(text: string): BudgetMeaning | null {
  return NOT_GIVEN.test(fold(text)) ? null : namedBase(text);
}

/** The amount of a note such as "* Tilldelat för 2020: 1 880 000 kr"; null where it has none or several. */
function totalInNote(text: string, cell: CellRef): NamedTotal | null {
  const meaning = givenIn(text);
  if (meaning === null) return null;
  const written = oneLine(text.replace(/[\u2009\u202f]/g, ' ')).match(AMOUNT_IN_TEXT) ?? [];
  const [only] = written;
  const read = written.length === 1 && only !== undefined ? readAmount(only) : null;
  return read?.kind === 'value' ? { meaning, label: text, amount: read.value, cell } : null;
}

/** The first cell to the right that holds something, where it is an amount. */
function amountBeside(view: View, row: number, column: number, unit: number): NamedTotal | null {
  const label = textAt(view, row, column);
  const meaning = label.length <= 40 ? givenIn(label) : null;
  if (meaning === null) return null;
  for (let c = column + 1; c < view.columnCount; c += 1) {
    const value = view.at(row, c);
    if (isEmpty(value)) continue;
    const read = readAmount(value, unit);
    return read.kind === 'value'
      ? { meaning, label, amount: read.value, cell: view.ref(row, c) }
      : null;
  }
  return null;
}

/** What is asked for or allotted in all, as a row of text tells: in one cell, or in two beside each other. */
export function totalsInRow(view: View, row: number, unit: number): readonly NamedTotal[] {
  const totals: NamedTotal[] = [];
  for (let column = 0; column < view.columnCount; column += 1) {
    const text = textAt(view, row, column);
    if (text === '') continue;
    const total = totalInNote(text, view.ref(row, column)) ?? amountBeside(view, row, column, unit);
    if (total !== null) totals.push(total);
  }
  return totals;
}
