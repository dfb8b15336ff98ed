import { activeDuring } from '../measures/activeDuring';
import { enrolledAtEnd } from '../measures/enrolledAtEnd';
import { argumentsOf } from './arguments/argument';
import { columnOf, rowCountOf } from './arguments/column';
import { readDay } from './arguments/period';
import { readStays } from './arguments/stays';
import type { CustomFunction } from './customFunction';
import { FunctionError } from './functionError';
import { isoDate } from '../definitions/serial';

/**
 * ENROLLED: how many are enrolled when a day is over, so that whoever ends that day is not; with a
 * second day, how many were enrolled on any day between the two, both included. 0 over nobody.
 *
 * @throws FunctionError for a row or a day that cannot be read, and for days in the wrong order.
 */
export const enrolled: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('ENROLLED', args, context);
  const date = readDay(given('date'), mistakes);
  if (date === null) throw new FunctionError('value', mistakes.dateMissing(given('date').name));
  const to = readDay(given('to'), mistakes);
  if (to !== null && to < date) {
    throw new FunctionError('value', mistakes.fromAfterTo(isoDate(date), isoDate(to)));
  }

  const start = columnOf(given('start'), mistakes);
  const end = columnOf(given('end'), mistakes);
  const stays = readStays(start, end, rowCountOf([start, end], mistakes), mistakes);
  const period = { from: date, to: to ?? date };
  const { includes } = to === null ? enrolledAtEnd : activeDuring;
  return stays.filter((stay) => includes(stay, period)).length;
};
