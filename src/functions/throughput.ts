import { inPopulation } from '../measures/exitPopulation';
import { TIME_STATISTICS } from '../measures/statistics';
import { throughputMonths } from '../measures/throughputTime';
import { argumentsOf, isLeftOut } from './arguments/argument';
import { readChoice } from './arguments/choice';
import { columnOf, rowCountOf, type CellColumn } from './arguments/column';
import { readDefinition } from './arguments/definition';
import { outcomeAt, outcomeReader } from './arguments/outcomes';
import { readPeriod } from './arguments/period';
import { readStays, type RowStay } from './arguments/stays';
import { TIME_STATISTIC_WORDS } from './arguments/words';
import type { CustomFunction } from './customFunction';
import { FunctionError } from './functionError';

/**
 * THROUGHPUT: months from start to end (a month is 30.4375 days) over everyone who left in the
 * period; with outcomes given, over those who left with a positive one. A row that has left but
 * whose outcome is blank is no positive exit.
 *
 * @throws FunctionError divisionByZero over nobody, except for the number of people, which is 0;
 * also for a row that cannot be read, and for an unknown outcome of somebody who left in the period.
 */
export const throughput: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('THROUGHPUT', args, context);
  const statistic =
    readChoice(given('statistic'), TIME_STATISTIC_WORDS, mistakes.choices.statistic, mistakes) ??
    'mean';
  const period = readPeriod(given('from'), given('to'), mistakes);

  const start = columnOf(given('start'), mistakes);
  const end = columnOf(given('end'), mistakes);
  const outcome = isLeftOut(given('outcome')) ? null : columnOf(given('outcome'), mistakes);
  const columns = outcome === null ? [start, end] : [start, end, outcome];
  const rowCount = rowCountOf(columns, mistakes);

  const positive = (outcomes: CellColumn): ((stay: RowStay) => boolean) => {
    const definitions = readDefinition(given('definition'), context.workbook, mistakes);
    const read = outcomeReader(context.workbook);
    return ({ row }) => {
      const exit = outcomeAt(outcomes, row, read, mistakes.unknownOutcome);
      return exit !== null && inPopulation(exit, 'positiveExits', definitions);
    };
  };
  const stays = readStays(start, end, rowCount, mistakes);
  const belongs = outcome === null ? () => true : positive(outcome);
  const value = TIME_STATISTICS[statistic](throughputMonths(stays, period, belongs));
  if (value === null) throw new FunctionError('divisionByZero', mistakes.nobody);
  return value;
};
