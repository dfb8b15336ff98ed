import { amountInKronor } from '../../budget/amount';
import { budgetPlace, chosenBudget, isAt, type BudgetChoice } from '../../budget/budgetChoice';
import type { BudgetReading } from '../../budget/budgetReading';
import type { BudgetCorrection } from '../../budget/correctBudget';
import { proposeBudget } from '../../budget/proposeBudget';
import { TYPED_BASES, type TypedBudget, type TypedLine } from '../../budget/typedBudget';
import { formatAmount } from '../../texts/amounts';

/** What stands chosen among the places a budget can be: none, typed, or the place of one that was found. */
export type SourceId = 'none' | 'typed' | `found ${number}`;

export const NO_CORRECTION: BudgetCorrection = { columns: {}, leftOut: [] };

/** The budget that is chosen, before it is corrected; null where it is typed, or none. */
export function foundBudget(
  budgets: readonly BudgetReading[],
  choice: BudgetChoice,
  years: readonly number[],
): BudgetReading | null {
  switch (choice.kind) {
    case 'none':
    case 'typed':
      return null;
    case 'proposed':
      return proposeBudget(budgets, years);
    case 'sheet':
      return (
        budgets.find((reading) => isAt(reading, choice.place)) ?? proposeBudget(budgets, years)
      );
  }
}

export function sourceOf(
  budgets: readonly BudgetReading[],
  choice: BudgetChoice,
  years: readonly number[],
): SourceId {
  if (choice.kind === 'typed') return 'typed';
  const found = foundBudget(budgets, choice, years);
  return found === null ? 'none' : `found ${budgets.indexOf(found)}`;
}

/** The corrections of the budget that is chosen; none where it is the proposed one. */
export function correctionOf(reading: BudgetReading, choice: BudgetChoice): BudgetCorrection {
  return choice.kind === 'sheet' && isAt(reading, choice.place)
    ? { columns: choice.columns, leftOut: choice.leftOut }
    : NO_CORRECTION;
}

export function asSheetChoice(reading: BudgetReading, correction: BudgetCorrection): BudgetChoice {
  return { kind: 'sheet', place: budgetPlace(reading), ...correction };
}

const BLANK_LINE: TypedLine = { label: '', base: '', outcome: '' };
const FIRST_LINES = 3;

/** What is in the fields at first: the budget that stood chosen, as text to change, or blank lines. */
export function typedAtFirst(
  budgets: readonly BudgetReading[],
  choice: BudgetChoice,
  years: readonly number[],
): TypedBudget {
  const reading = chosenBudget(budgets, choice, years);
  const { columns = [], lines = [], totals = [] } = reading ?? {};
  const baseAt = columns.findIndex(({ meaning, previousYear }) =>
    TYPED_BASES.some((base) => base === meaning && !previousYear),
  );
  const outcomes = columns.flatMap(({ meaning, previousYear, period }, at) =>
    meaning === 'outcome' && !previousYear ? [{ at, months: period.months }] : [],
  );
  const outcome = outcomes.toSorted((a, b) => b.months - a.months)[0];
  const text = (line: BudgetReading['lines'][number], at: number | undefined): string => {
    const amount = line.amounts[at ?? -1] ?? null;
    return amount === null ? '' : formatAmount(amountInKronor(amount.amount), 'sv');
  };
  const allotted = totals.find(({ meaning }) => meaning === 'allotted');
  return {
    base: TYPED_BASES.find((base) => base === columns[baseAt]?.meaning) ?? 'budget',
    year: String(reading?.year ?? years.at(-1) ?? ''),
    months: Math.min(12, Math.max(1, Math.round(outcome?.months ?? 12))),
    lines:
      lines.length > 0
        ? lines.map((line) => ({
            label: line.label,
            base: text(line, baseAt),
            outcome: text(line, outcome?.at),
          }))
        : Array.from({ length: FIRST_LINES }, () => BLANK_LINE),
    allotted: allotted === undefined ? '' : formatAmount(amountInKronor(allotted.amount), 'sv'),
  };
}
