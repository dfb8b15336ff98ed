import { parsePeriod } from '../../definitions/parsePeriod';
import type { Period } from '../../definitions/period';
import { isoDate, type Serial } from '../../definitions/serial';
import { readDate } from '../../participants/readDate';
import type { FunctionTexts } from '../../texts/functionTexts';
import { FunctionError } from '../functionError';
import { isBlank, scalarOf, type Argument } from './argument';
import { shown } from './shown';

/**
 * The period between two arguments: days, or a label such as "H1 2023" in the first alone. A side
 * that is left out is open, so nothing given is all time.
 *
 * @throws FunctionError where something cannot be read, or the period ends before it begins.
 */
export function readPeriod(
  from: Argument,
  to: Argument,
  mistakes: FunctionTexts['mistakes'],
): Period {
  const [first, last] = [scalarOf(from), scalarOf(to)];
  const day = readDate(first);
  if (day.kind === 'unreadable') {
    const named = parsePeriod(String(first));
    if (named === null) {
      throw new FunctionError('value', mistakes.periodUnreadable(from.name, shown(first)));
    }
    if (!isBlank(last)) {
      throw new FunctionError('value', mistakes.periodAndTo(from.name, to.name));
    }
    return named;
  }
  const period = {
    from: day.kind === 'value' ? day.value : -Infinity,
    to: readDay(to, mistakes) ?? Infinity,
  };
  if (period.from > period.to) {
    const days = [isoDate(period.from), isoDate(period.to)] as const;
    throw new FunctionError('value', mistakes.fromAfterTo(...days));
  }
  return period;
}

/**
 * The day in an argument; null where it is left out.
 *
 * @throws FunctionError where it cannot be read.
 */
export function readDay(argument: Argument, mistakes: FunctionTexts['mistakes']): Serial | null {
  const value = scalarOf(argument);
  const read = readDate(value);
  switch (read.kind) {
    case 'value':
      return read.value;
    case 'blank':
      return null;
    case 'unreadable':
      throw new FunctionError('value', mistakes.dateUnreadable(argument.name, shown(value)));
  }
}
