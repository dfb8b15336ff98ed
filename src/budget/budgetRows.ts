import { foldWords } from '../cells/fold';
import { isEmpty } from '../cells/readValue';
import type { BudgetMeaning } from './budgetColumn';
import type { BudgetAmount } from './budgetReading';
import { headerMeaning } from './headerMeaning';
import { readAmount } from './readAmount';
import { textAt, type View } from './view';

/** What a row below the headers is. */
export type RowKind = 'blank' | 'text' | 'line' | 'sum' | 'named';

export interface BudgetRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly label: string;
  /** Of a row that is named after what its amounts are: "Tilldelat". */
  readonly meaning: BudgetMeaning | null;
  readonly amounts: readonly (BudgetAmount | null)[];
  /** Columns of the view whose cell in this row holds something that is no amount. */
  readonly unreadable: readonly number[];
}

/** Where the amounts of a budget stand. */
export interface AmountColumn {
  readonly column: number;
  /** Kronor in the column's unit. */
  readonly unit: number;
}

const SUM =
  /^(summa|summering|sum|s a|total|totalt|totala?|totalsumma|delsumma|slutsumma|netto(summa|kostnad\w*)?|sammanlagt|samtliga kostnader|subtotal|grand total|tot)\b|\b(totalt|summa|total)$/;

/** Two blank rows may stand between groups of lines; three end the budget. */
const BLANKS_AT_END = 3;

/** Whether a row is named as a sum: "Summa", "Total kostnad", "Personal totalt". */
function isSumLabel(label: string): boolean {
  return SUM.test(foldWords(label));
}

function namedAfter(label: string): BudgetMeaning | null {
  const said = headerMeaning(label);
  if (said === null || said.vague) return null;
  const { meaning } = said;
  return meaning === 'voucher' || meaning === 'percentage' ? null : meaning;
}

function readRow(
  view: View,
  row: number,
  labelColumn: number | null,
  columns: readonly AmountColumn[],
): BudgetRow {
  const label = labelColumn === null ? '' : textAt(view, row, labelColumn);
  const unreadable: number[] = [];
  const amounts = columns.map(({ column, unit }): BudgetAmount | null => {
    const read = readAmount(view.at(row, column), unit);
    if (read.kind === 'unreadable') unreadable.push(column);
    return read.kind === 'value' ? { amount: read.value, cell: view.ref(row, column) } : null;
  });
  const filled = amounts.filter((amount) => amount !== null).length;
  const meaning = filled === 1 || (filled > 0 && columns.length === 1) ? namedAfter(label) : null;
  return { row, kind: kindOf(), label, meaning, amounts, unreadable };

  function kindOf(): RowKind {
    if (filled === 0) {
      if (unreadable.length > 0 && label !== '') return 'line';
      return label === '' && unreadable.length === 0 ? 'blank' : 'text';
    }
    if (meaning !== null) return 'named';
    return isSumLabel(label) ? 'sum' : 'line';
  }
}

/**
 * The rows below a header down to `end`, as long as the budget goes on: to the third blank row in
 * turn, or to the header of something else after a blank one. An unnamed last row with the sums of those above it is a sum.
 */
export function budgetRows(
  view: View,
  below: number,
  end: number,
  labelColumn: number | null,
  columns: readonly AmountColumn[],
): readonly BudgetRow[] {
  const rows: BudgetRow[] = [];
  for (let row = below + 1; row < end; row += 1) {
    const next = readRow(view, row, labelColumn, columns);
    if (rows.at(-1)?.kind === 'blank' && isOtherHeader(next)) break;
    rows.push(next);
    const tail = rows.slice(-BLANKS_AT_END);
    if (tail.length === BLANKS_AT_END && tail.every(({ kind }) => kind === 'blank')) break;
  }
  return withUnnamedSum(rows);
}

function isOtherHeader({ amounts, unreadable }: BudgetRow): boolean {
  return unreadable.length > 0 && amounts.every((amount) => amount === null);
}

function withUnnamedSum(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const at = rows.findLastIndex(({ kind }) => kind === 'line');
  const last = rows[at];
  const above = rows.slice(0, at).filter(({ kind }) => kind === 'line');
  if (last === undefined || last.label !== '' || above.length < 2) return rows;
  if (rows.some(({ kind }) => kind === 'sum')) return rows;
  const known = last.amounts.flatMap((stated, column) =>
    stated === null
      ? []
      : [stated.amount === above.reduce((sum, r) => sum + (r.amounts[column]?.amount ?? 0), 0)],
  );
  const right = known.filter((holds) => holds).length;
  return right * 2 < known.length
    ? rows
    : rows.map((row) => (row === last ? { ...row, kind: 'sum' } : row));
}

/** The column with the lines' names: texts to the left of the amounts, or else to their right. */
export function findLabelColumn(
  view: View,
  below: number,
  end: number,
  amountColumns: readonly number[],
): number | null {
  const first = Math.min(...amountColumns);
  const last = Math.max(...amountColumns);
  const taken = new Set(amountColumns);
  const candidates = [
    ...Array.from({ length: first }, (_, index) => first - 1 - index),
    ...Array.from({ length: view.columnCount }, (_, column) => column).filter(
      (c) => c > first && c <= last + 1,
    ),
  ].filter((column) => !taken.has(column));
  const textsIn = (column: number): number => {
    let texts = 0;
    for (let row = below + 1; row < end; row += 1) {
      if (!amountColumns.some((c) => !isEmpty(view.at(row, c)))) continue;
      if (textAt(view, row, column) !== '') texts += 1;
    }
    return texts;
  };
  let best: number | null = null;
  let most = 0;
  for (const column of candidates) {
    const texts = textsIn(column);
    if (texts > most) [best, most] = [column, texts];
  }
  return best;
}
