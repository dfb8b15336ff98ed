import { parsePeriod } from '../definitions/parsePeriod';
import { argumentsOf, isBlank, scalarOf } from './arguments/argument';
import { shown } from './arguments/shown';
import type { CustomFunction } from './customFunction';
import { FunctionError } from './functionError';

/**
 * PERIOD: the first and the last day of a period, side by side, as serials. A bare number is a year
 * or nothing: 180101 is a day, not a period.
 *
 * @throws FunctionError where the label cannot be read, or is blank.
 */
export const period: CustomFunction = (args, context) => {
  const value = scalarOf(argumentsOf('PERIOD', args, context)('label'));
  const found = parsePeriod(String(value));
  if (found !== null) return [[found.from, found.to]];
  const { periodLabelUnreadable } = context.functionTexts.mistakes;
  throw new FunctionError('value', periodLabelUnreadable(isBlank(value) ? '' : shown(value)));
};
