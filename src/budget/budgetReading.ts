import type { CellRef } from '../cells/cell';
import type { Amount } from './amount';
import type { BudgetColumn, BudgetMeaning } from './budgetColumn';

/** An amount and where it stands. */
export interface BudgetAmount {
  readonly amount: Amount;
  readonly cell: CellRef;
}

/** One kind of cost, such as Personal. */
export interface BudgetLine {
  /** '' where the sheet has no name for it. */
  readonly label: string;
  /** The cell of the label, or of the first amount where there is no label. */
  readonly cell: CellRef;
  /** One for each column of the reading; null where the cell is blank or cannot be read. */
  readonly amounts: readonly (BudgetAmount | null)[];
  /** True for "varav …": a part of the line above, in no sum. */
  readonly within: boolean;
  /** True for money that comes in, where the sheet has a part for it: it is in no sum of costs. */
  readonly income: boolean;
  /** The voucher number, '' where there is none. */
  readonly voucher: string;
}

/** A sum that stands in the sheet, and the lines that it is over; places are those in `lines`. */
export interface BudgetSum {
  readonly label: string;
  readonly cell: CellRef;
  readonly amounts: readonly (BudgetAmount | null)[];
  readonly lines: readonly number[];
}

/** One amount for the whole budget, in a row or note of its own: "Tilldelat 1 880 000". */
export interface NamedTotal extends BudgetAmount {
  readonly meaning: BudgetMeaning;
  readonly label: string;
}

export const BUDGET_PROBLEMS = [
  /** The amount cannot be read; the line is without it. */
  'amountUnreadable',
  /** A column with amounts whose header is not understood; it is not read. */
  'columnNotUnderstood',
  /** A row with amounts below the sum; it is not read. */
  'rowBelowSum',
] as const;

export interface BudgetProblem {
  readonly code: (typeof BUDGET_PROBLEMS)[number];
  readonly cell: CellRef;
  /** What stands in the cell, as text. */
  readonly found: string;
}

/** All that was read from one budget on a sheet. Amounts are whole öre, whatever unit the sheet has. */
export interface BudgetReading {
  readonly sheet: string;
  /** The nearest text above the header; '' where there is none. */
  readonly title: string;
  /** The first header that was recognised. */
  readonly cell: CellRef;
  /** The latest year with an outcome, or else with a budget; null where no year is said. */
  readonly year: number | null;
  /** Kronor in the unit of the sheet: 1, 1000 (tkr) or 1 000 000 (Mkr). */
  readonly unit: number;
  readonly columns: readonly BudgetColumn[];
  readonly lines: readonly BudgetLine[];
  readonly sums: readonly BudgetSum[];
  readonly totals: readonly NamedTotal[];
  readonly problems: readonly BudgetProblem[];
}
