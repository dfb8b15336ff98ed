import { sumAmounts, type Amount } from '../budget/amount';
import type { BudgetReading } from '../budget/budgetReading';
import { countedLines } from '../budget/countedLines';
import { columnTotal, lineAmounts } from './budgetAmounts';
import { budgetForecast } from './budgetForecast';

/** What the year costs if it goes on as it has begun, by an outcome of its first months. */
export interface ForecastOfOutcome {
  readonly outcomeColumn: number;
  readonly months: number;
  /** One for each line; null where the line has no outcome that can be read. */
  readonly lines: readonly (Amount | null)[];
  /** The sum of the lines'; null where one cannot be read. */
  readonly total: Amount | null;
}

/** A straight-line forecast from every outcome of a part of the year that begins with January. */
export function budgetForecasts(reading: BudgetReading): readonly ForecastOfOutcome[] {
  return reading.columns.flatMap((column, at): readonly ForecastOfOutcome[] => {
    const { months, firstMonth } = column.period;
    if (column.meaning !== 'outcome' || column.previousYear || firstMonth !== 1 || months >= 12) {
      return [];
    }
    const lines = reading.lines.map((_, line) => {
      const [amount] = lineAmounts(reading, line, [at]) ?? [];
      return amount === undefined ? null : budgetForecast(amount, months);
    });
    const whole = columnTotal(reading, at);
    const counted = countedLines(reading);
    const ofWhole = whole === null ? null : budgetForecast(whole, months);
    const ofLines = sumAmounts(counted.flatMap((line) => lines[line] ?? []));
    const total = whole === null || counted.length === 0 ? ofWhole : ofLines;
    return [{ outcomeColumn: at, months, lines, total }];
  });
}
