import { isEmpty } from '../cells/readValue';
import type { BudgetProblem } from './budgetReading';
import { readAmount } from './readAmount';
import type { AmountHeader } from './resolveColumns';
import { textAt, type View } from './view';

interface Known {
  readonly named: readonly AmountHeader[];
  /** Columns whose header is understood, with or without amounts. */
  readonly known: readonly number[];
  readonly labelColumn: number | null;
  readonly unit: number;
}

/**
 * Columns of amounts among or right after those with a header that is understood. One that holds
 * base − outcome of every row is a column of differences without a name; any other is told of.
 */
export function unnamedColumns(
  view: View,
  row: number,
  end: number,
  { named, known, labelColumn, unit }: Known,
): { readonly differences: readonly AmountHeader[]; readonly problems: readonly BudgetProblem[] } {
  const numbers = named.map(({ column }) => column);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const differences: AmountHeader[] = [];
  const problems: BudgetProblem[] = [];
  for (let column = first + 1; column <= last + 1; column += 1) {
    if (known.includes(column) || column === labelColumn) continue;
    const rows = rowsWithAmounts(view, row, end, [column], unit).length;
    const both = rowsWithAmounts(view, row, end, [column, ...numbers.slice(0, 1)], unit).length;
    if (rows === 0 || both === 0 || both * 2 < rows) continue;
    const text = textAt(view, row, column);
    const header: AmountHeader = {
      column,
      text,
      meaning: 'difference',
      cell: view.ref(row, column),
      filled: true,
    };
    if (isDifference(view, row, end, column, numbers, unit)) differences.push(header);
    else problems.push({ code: 'columnNotUnderstood', cell: view.ref(row, column), found: text });
  }
  return { differences, problems };
}

function amountAt(view: View, row: number, column: number, unit: number): number | null {
  const value = view.at(row, column);
  if (isEmpty(value)) return null;
  const read = readAmount(value, unit);
  return read.kind === 'value' ? read.value : null;
}

function rowsWithAmounts(
  view: View,
  row: number,
  end: number,
  columns: readonly number[],
  unit: number,
): readonly number[] {
  const rows: number[] = [];
  for (let r = row + 1; r < end; r += 1) {
    if (columns.every((column) => amountAt(view, r, column, unit) !== null)) rows.push(r);
  }
  return rows;
}

/** Two rows at least must show it, and none may gainsay it. */
function isDifference(
  view: View,
  row: number,
  end: number,
  column: number,
  numbers: readonly number[],
  unit: number,
): boolean {
  return numbers.some((a) =>
    numbers.some((b) => {
      const rows = a === b ? [] : rowsWithAmounts(view, row, end, [column, a, b], unit);
      return (
        rows.length >= 2 &&
        rows.every((r) => {
          const [base, outcome, stated] = [a, b, column].map(
            (c) => amountAt(view, r, c, unit) ?? 0,
          );
          return stated === (base ?? 0) - (outcome ?? 0);
        })
      );
    }),
  );
}
