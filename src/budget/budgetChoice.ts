import { cellAddress } from '../cells/cell';
import { correctBudget, type BudgetCorrection } from './correctBudget';
import type { BudgetReading } from './budgetReading';
import { proposeBudget } from './proposeBudget';
import { readTypedBudget, type TypedBudget } from './typedBudget';

/** Where a budget stands: its sheet, and the cell of the first header that was recognised. */
export interface BudgetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What a user has said of the budget of a report. */
export type BudgetChoice =
  /** Nothing: the one that fits the report's years. */
  | { readonly kind: 'proposed' }
  | { readonly kind: 'none' }
  | ({ readonly kind: 'sheet'; readonly place: BudgetPlace } & BudgetCorrection)
  | { readonly kind: 'typed'; readonly typed: TypedBudget };

export const PROPOSED_BUDGET: BudgetChoice = { kind: 'proposed' };

export function budgetPlace({ sheet, cell }: BudgetReading): BudgetPlace {
  return { sheet, cell: cellAddress(cell) };
}

export function isAt(reading: BudgetReading, place: BudgetPlace): boolean {
  return reading.sheet === place.sheet && cellAddress(reading.cell) === place.cell;
}

/**
 * The budget that a choice comes to; null for none. One that is no longer where it was falls back to
 * the proposed one.
 *
 * @param years those that the report is about
 */
export function chosenBudget(
  readings: readonly BudgetReading[],
  choice: BudgetChoice,
  years: readonly number[],
): BudgetReading | null {
  switch (choice.kind) {
    case 'none':
      return null;
    case 'typed':
      return readTypedBudget(choice.typed);
    case 'proposed':
      return proposeBudget(readings, years);
    case 'sheet': {
      const found = readings.find((reading) => isAt(reading, choice.place));
      return found === undefined ? proposeBudget(readings, years) : correctBudget(found, choice);
    }
  }
}
