import { amountInKronor } from '../../budget/amount';
import { budgetDifferenceFormula } from '../../measures/budgetDifference';
import { budgetDifferenceRateFormula } from '../../measures/budgetDifferenceRate';
import { budgetForecastFormula } from '../../measures/budgetForecast';
import { periodisedBudgetFormula } from '../../measures/budgetPeriodised';
import type { BudgetStatement } from '../../measures/budgetStatement';
import { budgetSumFormula } from '../../measures/budgetSum';
import { orDash } from '../../measures/formula';
import { NO_VALUE } from '../cells';
import { ownCell } from '../ownCell';
import type { TableCell } from '../table';
import { moneyFormat } from './moneyFormat';

/** A cell of a statement: what is given as a number, what is worked out as a formula over the cells beside or above it. */
export function statementCell(
  statement: BudgetStatement,
  row: number,
  column: number,
  ore: boolean,
): TableCell {
  const { columns, rows } = statement;
  const kind = columns[column]?.kind ?? 'base';
  const amount = rows[row]?.values[column] ?? null;
  const format = moneyFormat(kind, ore);
  const value = amount === null ? NO_VALUE : kind === 'rate' ? amount : amountInKronor(amount);
  const expression = amount === null && isSum(statement, row, column) ? null : formulaOf();
  return {
    figure: null,
    formula: expression === null ? String(value) : orDash(expression),
    value,
    format,
  };

  function formulaOf(): string | null {
    return isSum(statement, row, column)
      ? budgetSumFormula(countedCells(statement, column))
      : workedOut(statement, row, column);
  }
}

/** In the total, what is not worked out across is the sum of the lines above it. */
function isSum({ columns, rows }: BudgetStatement, row: number, column: number): boolean {
  const found = columns[column];
  if (found === undefined || rows[row]?.kind !== 'total' || rows.length === 1) return false;
  switch (found.kind) {
    case 'difference':
    case 'rate':
    case 'forecastDifference':
      return false;
    case 'previousOutcome':
      return addsUp(rows, column);
    case 'base':
    case 'periodised':
    case 'earlierCosts':
    case 'periodCosts':
    case 'outcome':
    case 'forecast':
      return true;
  }
}

/** The year before may have had lines of its own: then its total is given. */
export function addsUp(rows: BudgetStatement['rows'], column: number): boolean {
  const lines = rows.flatMap(({ kind, values }) => (kind === 'line' ? (values[column] ?? []) : []));
  const total = rows.at(-1)?.values[column] ?? null;
  return total === lines.reduce((sum, amount) => sum + amount, 0);
}

function workedOut({ columns }: BudgetStatement, row: number, column: number): string | null {
  const found = columns[column];
  const [first, second] = (found?.from ?? []).map((from) => ownCell(row, from));
  if (found === undefined || first === undefined) return null;
  const months = (at: number | undefined): string => String(columns[at ?? -1]?.months ?? 12);
  switch (found.kind) {
    case 'periodised':
      return periodisedBudgetFormula(first, String(found.months));
    case 'forecast':
      return budgetForecastFormula(first, months(found.from[0]));
    case 'outcome':
      return `ROUND(${[first, second].filter((cell) => cell !== undefined).join('+')},2)`;
    case 'difference':
    case 'forecastDifference':
      return second === undefined ? null : budgetDifferenceFormula(first, second);
    case 'rate':
      return second === undefined ? null : budgetDifferenceRateFormula(first, second);
    case 'base':
    case 'earlierCosts':
    case 'periodCosts':
    case 'previousOutcome':
      return null;
  }
}

/** The cells of a column that its total is over, neighbours as a range. */
function countedCells({ rows }: BudgetStatement, column: number): string {
  const counted = rows.flatMap(({ kind }, row) => (kind === 'line' ? [row] : []));
  const runs = counted.reduce<readonly (readonly [number, number])[]>((found, row) => {
    const last = found.at(-1);
    return last !== undefined && last[1] === row - 1
      ? [...found.slice(0, -1), [last[0], row]]
      : [...found, [row, row]];
  }, []);
  return runs
    .map(([from, to]) =>
      from === to ? ownCell(from, column) : `${ownCell(from, column)}:${ownCell(to, column)}`,
    )
    .join(',');
}
