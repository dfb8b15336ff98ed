import { sumAmounts } from '../budget/amount';
import type { BudgetReading } from '../budget/budgetReading';
import { unreadableAt } from '../budget/unreadableAt';
import { budgetDifference } from './budgetDifference';
import { budgetDifferenceRate } from './budgetDifferenceRate';
import { budgetForecast } from './budgetForecast';
import { periodisedBudget } from './budgetPeriodised';
import type { PreviousOutcome } from './previousOutcome';
import type { StatementColumn } from './statementColumns';

/** What the values of a statement are taken from. */
export interface GivenColumns {
  readonly reading: BudgetReading;
  readonly columns: readonly StatementColumn[];
  readonly previous: PreviousOutcome | null;
}

/**
 * The value of a column in the row of a line, or in the total of a budget without lines (null). A
 * blank cell is 0 where the line has an amount to hold against it, and nothing where it has none.
 *
 * @param values those of the columns before it, in the same row
 */
export function valueOfColumn(
  given: GivenColumns,
  column: StatementColumn,
  line: number | null,
  values: readonly (number | null)[],
): number | null {
  const operands = column.from.map((from) => values[from] ?? null);
  const [first = null, second = null] = operands;
  switch (column.kind) {
    case 'base':
    case 'earlierCosts':
    case 'periodCosts':
      return givenValue(given, column, line);
    case 'outcome':
      if (column.source !== null) return givenValue(given, column, line);
      return operands.includes(null) ? null : sumAmounts(operands.map((value) => value ?? 0));
    case 'periodised':
      return first === null ? null : periodisedBudget(first, column.months);
    case 'difference':
    case 'forecastDifference':
      return first === null || second === null ? null : budgetDifference(first, second);
    case 'rate':
      return first === null || second === null ? null : budgetDifferenceRate(first, second);
    case 'forecast': {
      if (column.source !== null) return givenValue(given, column, line);
      const outcome = given.columns[column.from[0] ?? -1];
      return first === null || outcome === undefined ? null : budgetForecast(first, outcome.months);
    }
    case 'previousOutcome': {
      const { previous } = given;
      return (line === null ? previous?.total : previous?.lines[line]) ?? null;
    }
  }
}

const HELD_AGAINST = {
  base: ['outcome', 'periodCosts', 'earlierCosts'],
  outcome: ['base'],
  earlierCosts: ['base', 'periodCosts'],
  periodCosts: ['base', 'earlierCosts'],
} as const;

function givenValue(
  { reading, columns }: GivenColumns,
  { kind, source }: StatementColumn,
  line: number | null,
): number | null {
  const amounts = (line === null ? reading.sums[0] : reading.lines[line])?.amounts ?? [];
  const at = source ?? -1;
  const stated = amounts[at] ?? null;
  if (line !== null && unreadableAt(reading, line, at)) return null;
  if (stated !== null || line === null) return stated?.amount ?? null;
  const partners: readonly string[] =
    kind === 'base' || kind === 'outcome' || kind === 'earlierCosts' || kind === 'periodCosts'
      ? HELD_AGAINST[kind]
      : [];
  const held = columns.some(
    (column) =>
      column.source !== null &&
      partners.includes(column.kind) &&
      ((amounts[column.source] ?? null) !== null || unreadableAt(reading, line, column.source)),
  );
  return held ? 0 : null;
}
