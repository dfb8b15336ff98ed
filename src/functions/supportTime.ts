import type { CellValue } from '../cells/cell';
import { isBlankLike } from '../cells/readValue';
import { supportTimeStatistic } from '../measures/supportTime';
import type { SupportTime } from '../participants/participant';
import { parseSupportTime, readSupportTime } from '../participants/readSupportTime';
import { guessSupportUnit } from '../participants/supportUnit';
import { argumentsOf, isBlank } from './arguments/argument';
import { readChoice } from './arguments/choice';
import { columnOf } from './arguments/column';
import { headingRows } from './arguments/headings';
import { shown } from './arguments/shown';
import { SUPPORT_STATISTIC_WORDS, UNIT_WORDS } from './arguments/words';
import type { CustomFunction } from './customFunction';
import { FunctionError } from './functionError';

/**
 * SUPPORTTIME: a statistic of times on public support. A bare number and the answer are in the unit
 * given, or in the one that the values suggest (see guessSupportUnit). ">9" counts as 9, so with any
 * such time the mean is a lower bound; "capped" gives how many they are.
 *
 * @throws FunctionError divisionByZero over nobody, except for numbers of people, which are 0; also
 * for a time that cannot be read.
 */
export const supportTime: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('SUPPORTTIME', args, context);
  const { choices } = mistakes;
  const statistic =
    readChoice(given('statistic'), SUPPORT_STATISTIC_WORDS, choices.statistic, mistakes) ?? 'mean';
  const chosenUnit = readChoice(given('unit'), UNIT_WORDS, choices.unit, mistakes);

  const column = columnOf(given('values'), mistakes);
  const first = headingRows([column], column.filled, isTime);
  const cells: CellValue[] = [];
  for (let row = first; row < column.filled; row++) cells.push(column.at(row));
  const unit = chosenUnit ?? guessSupportUnit(cells.filter((value) => !hasNoTime(value)));

  const times = cells.flatMap((value, index): readonly SupportTime[] => {
    if (hasNoTime(value)) return [];
    const read = readSupportTime(value, unit);
    if (read.kind === 'value') return [read.value];
    const place = column.place(first + index);
    throw new FunctionError('value', mistakes.timeUnreadable(place, shown(value)));
  });
  const value = supportTimeStatistic(times, statistic, unit);
  if (value === null) throw new FunctionError('divisionByZero', mistakes.nobody);
  return value;
};

function hasNoTime(value: CellValue): boolean {
  return isBlank(value) || isBlankLike(value);
}

function isTime(value: CellValue): boolean {
  return parseSupportTime(value) !== null;
}
