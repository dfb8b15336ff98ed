import type { BudgetColumn, BudgetMeaning } from './budgetColumn';
import type { BudgetAmount, BudgetLine, BudgetProblem, BudgetReading } from './budgetReading';
import { isIncome, isWithin } from './lineKind';
import { readAmount } from './readAmount';

/** A line as a user types it; amounts as people write them. */
export interface TypedLine {
  readonly label: string;
  readonly base: string;
  readonly outcome: string;
}

export const TYPED_BASES = ['budget', 'asked', 'allotted'] as const;

/** A budget that stands in no sheet. */
export interface TypedBudget {
  readonly base: (typeof TYPED_BASES)[number];
  /** "2020"; anything else is no year. */
  readonly year: string;
  /** How many months from January on the outcome is of, 1-12. */
  readonly months: number;
  readonly lines: readonly TypedLine[];
  /** What was allotted in all, where that is another amount than what was asked for; '' for none. */
  readonly allotted: string;
}

/** Where the parts of a typed line stand, as columns of the reading's cells. */
export const TYPED_COLUMNS = { label: 0, base: 1, outcome: 2 } as const;

/**
 * What was typed as a reading, like one of a sheet: `sheet` is '', a cell's row is the line and its
 * column the field. Lines with nothing in them are passed over; null where nothing else is left.
 */
export function readTypedBudget(typed: TypedBudget): BudgetReading | null {
  const year = /^20\d\d$/.test(typed.year.trim()) ? Number(typed.year) : null;
  const problems: BudgetProblem[] = [];
  const amountAt = (text: string, row: number, column: number): BudgetAmount | null => {
    const cell = { sheet: '', row, column };
    const read = readAmount(text);
    if (read.kind === 'unreadable') problems.push({ code: 'amountUnreadable', cell, found: text });
    return read.kind === 'value' ? { amount: read.value, cell } : null;
  };
  const lines = typed.lines.flatMap(({ label, base, outcome }, row): readonly BudgetLine[] => {
    if ([label, base, outcome].every((text) => text.trim() === '')) return [];
    const amounts = [
      amountAt(base, row, TYPED_COLUMNS.base),
      amountAt(outcome, row, TYPED_COLUMNS.outcome),
    ];
    return [
      {
        label: label.trim(),
        cell: { sheet: '', row, column: TYPED_COLUMNS.label },
        amounts,
        within: isWithin(label),
        income: isIncome(label),
        voucher: '',
      },
    ];
  });
  const allotted = amountAt(typed.allotted, typed.lines.length, TYPED_COLUMNS.base);
  if (lines.length === 0) return null;
  const column = (meaning: BudgetMeaning, at: number, months: number): BudgetColumn => ({
    meaning,
    header: '',
    cell: { sheet: '', row: -1, column: at },
    period: { year, firstMonth: 1, months },
    previousYear: false,
    of: null,
  });
  const columns = [
    column(typed.base, TYPED_COLUMNS.base, 12),
    column('outcome', TYPED_COLUMNS.outcome, typed.months),
  ];
  return {
    sheet: '',
    title: '',
    cell: { sheet: '', row: -1, column: TYPED_COLUMNS.base },
    year,
    unit: 1,
    columns,
    lines,
    sums: [],
    totals: allotted === null ? [] : [{ ...allotted, meaning: 'allotted', label: '' }],
    problems,
  };
}
