import { foldWords } from '../cells/fold';
import type { BudgetLine, BudgetProblem, BudgetSum, NamedTotal } from './budgetReading';
import type { BudgetRow } from './budgetRows';
import { isIncome, isWithin } from './lineKind';
import { sumCoverage } from './sumCoverage';
import { textAt, type View } from './view';

/** So many rows below the last sum are told of where they hold amounts that are not read. */
const ROWS_BELOW_SUM = 6;

/** A sum of everything: "Totalt", "Summa kostnader". */
function isWholeSum(label: string): boolean {
  return /^(summa|sum|s a|total|totalt|totala?|totalsumma|slutsumma)( (kostnad(er)?|budget|costs?))?$/.test(
    foldWords(label),
  );
}

export interface Parts {
  readonly lines: readonly BudgetLine[];
  readonly sums: readonly BudgetSum[];
  readonly totals: readonly NamedTotal[];
  readonly problems: readonly BudgetProblem[];
}

interface Places {
  readonly labelColumn: number | null;
  readonly voucher: number | null;
  /** Kronor in the largest unit of the columns. */
  readonly unit: number;
}

/** The rows of a budget as lines, sums, totals that are named, and what could not be read. */
export function linesAndSums(view: View, rows: readonly BudgetRow[], places: Places): Parts {
  const lastSum = rows.findLastIndex(({ kind }) => kind === 'sum');
  const firstLine = rows.findIndex(({ kind }) => kind === 'line');
  const end = lastSum > firstLine ? lastSum : rows.length - 1;
  const lines: BudgetLine[] = [];
  const totals: NamedTotal[] = [];
  const problems: BudgetProblem[] = [];
  const met: { readonly row: BudgetRow; readonly lines: number }[] = [];

  let linesSince = 0;

  rows.forEach((row, index) => {
    const asTotal = row.kind === 'named' && (index > end || isGiven(row) || lastSum < 0);
    if (asTotal) totals.push(...totalOf(row));
    else if (index > end) {
      if (row.kind === 'line' && index <= end + ROWS_BELOW_SUM) problems.push(...belowSum(row));
    } else if (row.kind === 'sum' && !isLineOfSums(row, index)) {
      met.push({ row, lines: lines.length });
      linesSince = 0;
    } else if (row.kind !== 'blank' && row.kind !== 'text') {
      linesSince = row.kind === 'sum' ? 0 : linesSince + 1;
      lines.push(lineOf(view, row, places));
      problems.push(...row.unreadable.map((column) => problemAt(view, row.row, column)));
    }
  });

  /** "Summa personal" without its rows is a line of the sum further down. */
  function isLineOfSums(row: BudgetRow, index: number): boolean {
    return linesSince === 0 && index < lastSum && !isWholeSum(row.label);
  }

  const sums = met.map(({ row, lines: above }, index): BudgetSum => ({
    label: row.label,
    cell: labelCell(view, row, places.labelColumn),
    amounts: row.amounts,
    lines: sumCoverage(row, lines, above, met[index - 1]?.lines ?? 0, places.unit),
  }));
  return { lines: withIncome(lines, sums), sums, totals, problems };
}

/** Marks the lines of "Summa intäkter" as income. */
function withIncome(
  lines: readonly BudgetLine[],
  sums: readonly BudgetSum[],
): readonly BudgetLine[] {
  const income = new Set(sums.flatMap((sum) => (isIncome(sum.label) ? sum.lines : [])));
  return lines.map((line, index) => (income.has(index) ? { ...line, income: true } : line));
}

function isGiven({ meaning }: BudgetRow): boolean {
  return meaning === 'allotted' || meaning === 'asked';
}

function totalOf({ meaning, label, amounts }: BudgetRow): readonly NamedTotal[] {
  const amount = amounts.find((candidate) => candidate !== null) ?? null;
  return amount === null || meaning === null ? [] : [{ ...amount, meaning, label }];
}

function lineOf(view: View, row: BudgetRow, { labelColumn, voucher }: Places): BudgetLine {
  const number = voucher === null ? '' : view.at(row.row, voucher);
  return {
    label: row.label,
    cell: labelCell(view, row, labelColumn),
    amounts: row.amounts,
    within: isWithin(row.label),
    income: isIncome(row.label),
    voucher: String(number).trim(),
  };
}

function labelCell(view: View, row: BudgetRow, labelColumn: number | null): BudgetLine['cell'] {
  const first = row.amounts.find((amount) => amount !== null)?.cell;
  if (labelColumn !== null && row.label !== '') return view.ref(row.row, labelColumn);
  return first ?? view.ref(row.row, labelColumn ?? 0);
}

function belowSum(row: BudgetRow): readonly BudgetProblem[] {
  const first = row.amounts.find((amount) => amount !== null);
  if (first === undefined || first === null) return [];
  return [{ code: 'rowBelowSum', cell: first.cell, found: row.label }];
}

function problemAt(view: View, row: number, column: number): BudgetProblem {
  const text = textAt(view, row, column);
  return {
    code: 'amountUnreadable',
    cell: view.ref(row, column),
    found: text === '' ? String(view.at(row, column)) : text,
  };
}
